import PolicyIcon from "@mui/icons-material/Policy";
import { GovernanceAlertsDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

export const governance: Feature = {
  name: "governance",
  permission: "governance.read",
  label: "Governance alerts",
  icon: PolicyIcon,
  list: lazily(() => import("./GovernanceList.tsx"), "GovernanceList"),
  data: {
    getList: async ({ filter, after, first, signal }) => {
      const isOpen = oneOf(["OPEN", "ALL"], filter["state"]) === "OPEN";
      return (await ask(GovernanceAlertsDocument, { isOpen, after, first }, { signal })).governanceAlerts;
    },
  },
};
