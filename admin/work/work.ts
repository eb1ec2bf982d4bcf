import AssignmentIcon from "@mui/icons-material/Assignment";
import { MyWorkDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

export const work: Feature = {
  name: "work",
  permission: "work.read",
  label: "My work",
  icon: AssignmentIcon,
  list: lazily(() => import("./MyWork.tsx"), "MyWork"),
  data: {
    getList: async ({ filter, signal, after, first }) => {
      const group = oneOf(["ALL", "OVERDUE", "DUE_SOON", "NOT_DUE"], filter["group"]);
      const kind = oneOf(
        [
          "ALL",
          "APPLICATION",
          "CLINICAL_SYSTEM",
          "ENHANCED_REVIEW",
          "HELP_OFFER",
          "UNMATCHED",
          "NOTICE",
          "CONCERN",
          "CREDENTIAL",
          "DIFFERENCE",
          "REDACTION",
          "SIGN_OFF",
          "SAFETY",
          "MARKING",
        ],
        filter["kind"],
      );
      const variables = {
        after,
        first,
        group: group === "ALL" ? null : group,
        kind: kind === "ALL" ? null : kind,
        isMine: oneOf(["ALL", "MINE"], filter["whose"]) === "MINE",
      };
      return (await ask(MyWorkDocument, variables, { signal })).myWork;
    },
  },
};
