import { useState } from "react";
import type { ImportReportFragment } from "../../schema/documents.ts";
import { Section } from "../ui/Section.tsx";
import { CommitSection } from "./CommitSection.tsx";
import { KindTable } from "./KindTable.tsx";
import { RefusedDownload } from "./RefusedDownload.tsx";
import { RowFilter, type Wanted } from "./RowFilter.tsx";
import { RowList } from "./RowList.tsx";

const isOver = ({ state }: ImportReportFragment) => state === "COMMITTED" || state === "NOTHING_NEW";

/** What a list would change, kind by kind and row by row, and the commit. */
export const Review = ({ report }: { report: ImportReportFragment }) => {
  const [wanted, setWanted] = useState<Wanted>({});
  const show = (next: Wanted) => {
    setWanted(next);
    document.getElementById("rows")?.focus();
  };
  return (
    <>
      <Section
        name="kinds"
        title={isOver(report) ? "What the list said" : "What the list would change"}
        aside={<RefusedDownload report={report} />}
      >
        <KindTable report={report} onShow={show} />
      </Section>
      <CommitSection report={report} onShow={show} />
      <Section name="rows" title="Rows">
        <RowFilter report={report} wanted={wanted} onChange={setWanted} />
        <RowList key={JSON.stringify(wanted)} report={report} wanted={wanted} />
      </Section>
    </>
  );
};
