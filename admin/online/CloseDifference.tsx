import { Box, Button } from "@mui/material";
import { useState } from "react";
import {
  CloseDifferenceDocument,
  type DifferenceOutcome,
  type RegisterDifferenceFragment,
} from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { usePractice } from "../session/use-practice.ts";
import { Field } from "../ui/Field.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { textIn, textOrNull } from "../ui/form-values.ts";
import { hidden } from "../ui/hidden.ts";
import { patientName } from "../ui/patient-name.ts";
import { Radios } from "../ui/Radios.tsx";
import { smallButton } from "../ui/small-button.ts";
import { useSystemName } from "../ui/supplier.ts";
import { differenceInWords } from "./words.ts";

/** Says what came of a difference; the steps that change access stand on the patient's page. */
export const CloseDifference = ({ row }: { row: RegisterDifferenceFragment }) => {
  const { permissions } = usePractice();
  const system = useSystemName();
  const [isOpen, setOpen] = useState(false);
  const step = useStep(CloseDifferenceDocument, { done: "Dealt with." });
  if (!permissions.includes("difference.close")) return null;
  const choices = [
    { value: "CORRECTED_THERE", label: `Corrected in ${system}` },
    { value: "CORRECTED_HERE", label: "Decided or corrected here" },
    { value: "IS_RIGHT", label: "Both are right; I say why" },
  ];
  const send = async (values: FormData) => {
    const outcome = (textIn(values, "outcome") || "CORRECTED_THERE") as DifferenceOutcome;
    const { id, version } = row;
    if (await step.send({ id, version, outcome, note: textOrNull(values, "note") })) setOpen(false);
  };
  return (
    <>
      <Button variant="outlined" color="primary" sx={smallButton} onClick={() => setOpen(true)}>
        Deal with it
        <Box component="span" sx={hidden}>{`: ${patientName(row)}`}</Box>
      </Button>
      {isOpen && (
        <FormDialog title="What came of it?" action="Save" sending={step} onSend={send} onClose={() => setOpen(false)}>
          <span>
            {patientName(row)}. {differenceInWords(row, system)}
          </span>
          <Radios name="outcome" legend="Outcome" choices={choices} defaultValue="CORRECTED_THERE" />
          <Field name="note" label="Note (needed where both are right)" />
        </FormDialog>
      )}
    </>
  );
};
