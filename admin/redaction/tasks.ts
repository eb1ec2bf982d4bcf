import VisibilityOffIcon from "@mui/icons-material/VisibilityOff";
import { RedactionTasksDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

/** The parts of redaction reviews, as work to take on. */
export const redaction: Feature = {
  name: "redaction",
  permission: "redaction.read",
  label: "Redaction",
  icon: VisibilityOffIcon,
  list: lazily(() => import("./TaskList.tsx"), "TaskList"),
  data: {
    getList: async ({ filter, signal, after, first }) => {
      const show = oneOf(["OPEN", "SUBMITTED", "ALL"], filter["show"]);
      const variables = {
        after,
        first,
        isOpen: show === "OPEN",
        state: show === "SUBMITTED" ? ("SUBMITTED" as const) : null,
        isMine: oneOf(["ALL", "MINE"], filter["whose"]) === "MINE",
      };
      return (await ask(RedactionTasksDocument, variables, { signal })).redactionTasks;
    },
  },
};
