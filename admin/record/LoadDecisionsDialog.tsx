import { useQueryClient } from "@tanstack/react-query";
import { Alert } from "@mui/material";
import { useState } from "react";
import { ApiError } from "../api/api-error.ts";
import { press } from "../api/press.ts";
import { useSending } from "../api/use-sending.ts";
import { FileField } from "../ui/FileField.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { sendDecisions, type Applied } from "./send-record.ts";

const nothingChosen = new ApiError("BAD_USER_INPUT", "Choose a file first.", undefined, {
  file: "Choose a file first.",
});
const number = (value: number) => value.toLocaleString("en-GB");

/** Takes over what the practice before decided: it counts once this practice has signed off. */
export const LoadDecisionsDialog = ({ patientId, onClose }: { patientId: string; onClose(): void }) => {
  const queryClient = useQueryClient();
  const [applied, setApplied] = useState<Applied>();
  const sending = useSending(async (file: FormDataEntryValue | null) => {
    if (!(file instanceof File) || file.name === "") throw nothingChosen;
    setApplied(await sendDecisions(patientId, file, press()));
    await queryClient.invalidateQueries();
  });
  return (
    <FormDialog
      title="Load decisions of the practice before"
      action="Load the decisions"
      sending={sending}
      onSend={(values) => sending.send(values.get("file"))}
      onClose={onClose}
    >
      <FileField
        name="file"
        label="List of decisions"
        hint="The file that Gatehouse saved at the practice before (JSON). It holds no clinical text."
        accept=".json,application/json"
      />
      {applied && (
        <Alert severity="info" variant="outlined" role="status">
          {number(applied.applied)} decisions taken over, {number(applied.matchedByContent)} of them by their text;{" "}
          {number(applied.alreadyDecided)} were decided here already, {number(applied.textChanged)} are about another
          text and {number(applied.notHere)} about entries that are not here.
        </Alert>
      )}
    </FormDialog>
  );
};
