import { Button } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import { download } from "../api/download.ts";
import { useSending } from "../api/use-sending.ts";
import { useAnnounce } from "../layout/announce.ts";
import { usePractice } from "../session/use-practice.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { textIn } from "../ui/form-values.ts";
import { Radios } from "../ui/Radios.tsx";

const purposes = [
  { value: "WORKING_LIST", label: "A list to work from" },
  { value: "REPORT", label: "A report" },
  { value: "AUDIT", label: "An audit" },
  { value: "PATIENT_REQUEST", label: "A patient asked for it" },
  { value: "CHANGE_OF_SYSTEM", label: "A change of system" },
];

interface ExportButtonProps {
  /** The list, as the server names it. */
  name: string;
  /** The list's filter as the export takes it. */
  of(filter: Record<string, string>): Record<string, string>;
}

/** Exports the list as it is filtered, after asking what for. */
export const ExportButton = ({ name, of }: ExportButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  const { filterValues } = useListContext();
  const { permissions } = usePractice();
  const announce = useAnnounce();
  const sending = useSending(async (purpose: string) => {
    await download("/export", { asked: { name, filter: of(filterValues as Record<string, string>), purpose } });
    announce("The export is downloaded.");
    return true;
  });
  if (!permissions.includes("notice.export")) return null;
  async function send(values: FormData) {
    if (await sending.send(textIn(values, "purpose"))) setOpen(false);
  }
  return (
    <>
      <Button variant="outlined" color="primary" onClick={() => setOpen(true)}>
        Export
      </Button>
      {isOpen && (
        <FormDialog
          title="Export this list"
          action="Export as CSV"
          sending={sending}
          onSend={send}
          onClose={() => setOpen(false)}
        >
          <Radios
            name="purpose"
            legend="What is it for?"
            hint="The file holds what the list shows now, with personal data. Who exported it and what for is kept in the audit."
            choices={purposes}
          />
        </FormDialog>
      )}
    </>
  );
};
