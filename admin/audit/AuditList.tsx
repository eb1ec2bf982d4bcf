import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { EntryList } from "./EntryList.tsx";
import { VerifyAudit } from "./VerifyAudit.tsx";
import { outcomes } from "./words.ts";

const choices = [
  { value: "ALL", label: "Everything" },
  ...Object.entries(outcomes).map(([value, label]) => ({ value, label })),
];

export const AuditList = () => (
  <ListPage title="Audit" actions={<VerifyAudit />}>
    <FilterButtons source="outcome" label="Show" choices={choices} />
    <EntryList />
  </ListPage>
);
