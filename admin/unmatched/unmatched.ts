import PersonSearchIcon from "@mui/icons-material/PersonSearch";
import { UnmatchedApplicationsDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

export const unmatched: Feature = {
  name: "unmatched",
  permission: "application.take",
  label: "Unmatched applications",
  icon: PersonSearchIcon,
  list: lazily(() => import("./UnmatchedList.tsx"), "UnmatchedList"),
  show: lazily(() => import("./UnmatchedPage.tsx"), "UnmatchedPage"),
  data: {
    getList: async ({ filter, after, first, signal }) => {
      const isWaiting = oneOf(["WAITING", "DEALT_WITH"], filter["state"]) === "WAITING";
      return (await ask(UnmatchedApplicationsDocument, { isWaiting, after, first }, { signal })).unmatchedApplications;
    },
  },
};
