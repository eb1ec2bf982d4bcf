import { useListContext } from "react-admin";
import { WorkTotalsDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";

/** Counts are of everything one can do, so they are said only while nothing else is filtered. */
export const GroupFilter = () => {
  const { filterValues } = useListContext();
  const { data } = useAnswer(WorkTotalsDocument, {});
  const isWhole = (filterValues["whose"] ?? "ALL") === "ALL" && (filterValues["kind"] ?? "ALL") === "ALL";
  const counted = (words: string, count: number | undefined) =>
    isWhole && count !== undefined ? `${words} (${count.toLocaleString("en-GB")})` : words;
  const { overdue, dueSoon, notDue } = data?.workTotals ?? {};
  const all = data && data.workTotals.overdue + data.workTotals.dueSoon + data.workTotals.notDue;
  const choices = [
    { value: "ALL", label: counted("All", all) },
    { value: "OVERDUE", label: counted("Overdue", overdue) },
    { value: "DUE_SOON", label: counted("Due in 7 days", dueSoon) },
    { value: "NOT_DUE", label: counted("Not due yet", notDue) },
  ];
  return <FilterButtons source="group" label="Due" choices={choices} />;
};
