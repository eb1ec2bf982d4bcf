import { useQueryClient } from "@tanstack/react-query";
import { Box, Typography } from "@mui/material";
import { useRef, useState } from "react";
import type { BannerPatientFragment } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { press } from "../api/press.ts";
import { useSending } from "../api/use-sending.ts";
import { useAnnounce } from "../layout/announce.ts";
import { Choice } from "../ui/Choice.tsx";
import { dateInWords } from "../ui/dates.ts";
import { FileField } from "../ui/FileField.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { textIn } from "../ui/form-values.ts";
import { patientName } from "../ui/patient-name.ts";
import { sendRecord, type ToCompare } from "./send-record.ts";

const nothingChosen = new ApiError("BAD_USER_INPUT", "Choose a file first.", undefined, {
  file: "Choose a file first.",
});

const senders = [
  { value: "EMIS", label: "Another practice, on EMIS" },
  { value: "SYSTMONE", label: "Another practice, on SystmOne" },
  { value: "VISION", label: "Another practice, on Vision" },
  { value: "MEDICUS", label: "Another practice, on Medicus" },
  { value: "OTHER", label: "Another practice, on something else" },
];

const interactions = [
  { value: "UK07", label: "With marks (UK07)" },
  { value: "UK06", label: "Without marks (UK06)" },
];

/** Loads the patient's GP record; where the file does not say surely whose it is, a person compares first (BR-CL-51). */
export const LoadRecordDialog = ({ patient, onClose }: { patient: BannerPatientFragment; onClose(): void }) => {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const [compare, setCompare] = useState<ToCompare>();
  const [sender, setSender] = useState("");
  const chosen = useRef<File>(undefined);
  const sending = useSending(async (values: FormData) => {
    const file = values.get("file");
    if (file instanceof File && file.name !== "") chosen.current = file;
    if (!chosen.current) throw nothingChosen;
    const given = {
      patientId: patient.id,
      file: chosen.current,
      isConfirmed: compare !== undefined,
      sender: textIn(values, "sender"),
      interaction: textIn(values, "interaction"),
    };
    const { confirm } = await sendRecord(given, press());
    if (confirm) return setCompare(confirm);
    await queryClient.invalidateQueries();
    announce("The record is loaded. Nothing of it is visible until somebody has decided.");
    onClose();
  });

  return (
    <FormDialog
      title={compare ? "Is it the same person?" : "Load a record"}
      action={compare ? "It is the same person: load it" : "Load the record"}
      sending={sending}
      onSend={(values) => sending.send(values)}
      onClose={onClose}
    >
      <Box sx={{ display: compare ? "none" : "grid", gap: 3 }}>
        <FileField
          name="file"
          label="File"
          hint="A GP Connect or UK Core bundle (JSON), or a list of entries (CSV), up to 64 MB. The text is kept sealed."
          accept=".json,.csv,application/json,application/fhir+json,text/csv"
        />
        <Choice
          name="sender"
          label="Where it comes from"
          empty="This practice’s own system"
          choices={senders}
          onChange={setSender}
        />
        {sender && <Choice name="interaction" label="How it came over" empty="Not known" choices={interactions} />}
      </Box>
      {compare && <SideBySide patient={patient} compare={compare} />}
    </FormDialog>
  );
};

const SideBySide = ({ patient, compare }: { patient: BannerPatientFragment; compare: ToCompare }) => (
  <div>
    <Typography>{compare.words}</Typography>
    <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, gap: 2, mt: 1 }}>
      <div>
        <strong>In Gatehouse</strong>
        <div>{patientName(patient)}</div>
        <div>Born {dateInWords(patient.born)}</div>
      </div>
      <div>
        <strong>In the file</strong>
        <div>{patientName({ familyName: compare.familyName ?? "", givenName: compare.givenName ?? "" })}</div>
        <div>{compare.born ? `Born ${dateInWords(compare.born)}` : "No date of birth"}</div>
      </div>
    </Box>
  </div>
);
