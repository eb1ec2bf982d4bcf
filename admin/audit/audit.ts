import HistoryIcon from "@mui/icons-material/History";
import { AuditEntriesDocument, type AuditPageFragment } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature, type ListPage } from "../feature.ts";

/** The audit counts its entries; a list wants an id and an opaque cursor. */
export const asList = ({ items, endCursor, ...page }: AuditPageFragment): ListPage => ({
  ...page,
  items: items.map((entry) => ({ ...entry, id: String(entry.seq) })),
  endCursor: endCursor === null ? null : String(endCursor),
});

export const audit: Feature = {
  name: "audit",
  permission: "audit.read",
  label: "Audit",
  icon: HistoryIcon,
  list: lazily(() => import("./AuditList.tsx"), "AuditList"),
  show: lazily(() => import("./PatientAudit.tsx"), "PatientAudit"),
  data: {
    getList: async ({ filter, after, first, signal }) => {
      const outcome = oneOf(["ALL", "DONE", "LOOKED", "REFUSED", "FAILED"], filter["outcome"]);
      const variables = {
        first,
        after: after === null ? null : Number(after),
        outcome: outcome === "ALL" ? null : outcome,
      };
      return asList((await ask(AuditEntriesDocument, variables, { signal })).auditEntries);
    },
  },
};
