import MailIcon from "@mui/icons-material/Mail";
import { OutboxDocument, PrintBatchesDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

const known = ["TO_PRINT", "TO_POST", "FOR_A_PERSON", "IN_TROUBLE", "ON_THE_WAY", "DONE", "ALL"] as const;

export const outbox: Feature = {
  name: "outbox",
  permission: "notice.read",
  label: "Outbox",
  icon: MailIcon,
  list: lazily(() => import("./Outbox.tsx"), "Outbox"),
  show: lazily(() => import("./NoticePage.tsx"), "NoticePage"),
  data: {
    getList: async ({ filter, after, first, signal }) => {
      const group = oneOf([...known], filter["group"]);
      return (await ask(OutboxDocument, { group: group === "ALL" ? null : group, after, first }, { signal })).notices;
    },
  },
};

export const printBatches: Feature = {
  name: "print-batches",
  permission: "notice.read",
  list: lazily(() => import("./BatchList.tsx"), "BatchList"),
  data: {
    getList: async ({ after, first, signal }) => (await ask(PrintBatchesDocument, { after, first }, { signal })).printBatches, // prettier-ignore
  },
};
