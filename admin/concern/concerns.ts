import ReportProblemIcon from "@mui/icons-material/ReportProblem";
import { ConcernsDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

export const concerns: Feature = {
  name: "concerns",
  permission: "concern.handle",
  label: "Concerns",
  icon: ReportProblemIcon,
  list: lazily(() => import("./ConcernList.tsx"), "ConcernList"),
  show: lazily(() => import("./ConcernPage.tsx"), "ConcernPage"),
  data: {
    getList: async ({ filter, after, first, signal }) => {
      const isOpen = oneOf(["OPEN", "CLOSED"], filter["state"]) === "OPEN";
      return (await ask(ConcernsDocument, { isOpen, after, first }, { signal })).concerns;
    },
  },
};
