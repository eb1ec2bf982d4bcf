import type { RecordFormat, RecordImportFragment } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";

const formats: Record<RecordFormat, string> = {
  GP_CONNECT_STU3: "GP Connect record (STU3)",
  UK_CORE_R4: "UK Core record (R4)",
  ENTRIES_CSV: "list of entries (CSV)",
};

/** 'GP Connect record (STU3), 40 new entries, 3 marked, …'. */
export function importInWords(record: RecordImportFragment): string {
  const parts = [
    formats[record.format],
    counted(record.entriesNew, "new entry", "new entries"),
    record.entriesChanged > 0 && `${record.entriesChanged.toLocaleString("en-GB")} changed`,
    record.entriesSame > 0 && `${record.entriesSame.toLocaleString("en-GB")} as before`,
    record.labels > 0 && `${record.labels.toLocaleString("en-GB")} marked as hidden`,
    record.refused > 0 && `${record.refused.toLocaleString("en-GB")} refused`,
  ];
  return parts.filter(Boolean).join(", ");
}
