import DescriptionIcon from "@mui/icons-material/Description";
import { ApplicationsDocument, type PendingReason, type Queue } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";
import { pendingReasons, queues } from "./pending-words.ts";
import { stateChoices } from "./states.ts";

export const applications: Feature = {
  name: "applications",
  permission: "application.read",
  label: "Applications",
  icon: DescriptionIcon,
  list: lazily(() => import("./ApplicationList.tsx"), "ApplicationList"),
  show: lazily(() => import("./CasePage.tsx"), "CasePage"),
  data: {
    getList: async ({ sort, filter, signal, ...page }) => {
      const owner = oneOf(["EVERYONE", "MINE", "UNASSIGNED", "MINE_AND_UNASSIGNED"], filter["owner"]);
      const open = oneOf(["OPEN", "CLOSED", "ALL"], filter["open"]);
      const queue = (Object.keys(queues) as Queue[]).find((known) => known === filter["queue"]) ?? null;
      const reason =
        (Object.keys(pendingReasons) as PendingReason[]).find((known) => known === filter["reason"]) ?? null;
      const state = stateChoices[open].find((known) => known === filter["state"]) ?? null;
      const variables = {
        ...page,
        sort: oneOf(["WAITING", "DUE", "RECEIVED"], sort),
        isOpen: open === "ALL" ? null : open === "OPEN",
        owner: owner === "EVERYONE" ? null : owner,
        state: queue ? null : state,
        queue: open === "OPEN" ? queue : null,
        reason: open === "OPEN" ? reason : null,
      };
      return (await ask(ApplicationsDocument, variables, { signal })).applications;
    },
  },
};
