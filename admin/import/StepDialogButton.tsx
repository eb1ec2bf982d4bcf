import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { Box, Button, DialogContentText } from "@mui/material";
import { useState } from "react";
import { CancelImportDocument, CheckImportAgainDocument, type ImportReportFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { Reason } from "../ui/Reason.tsx";
import { isOfRole } from "../ui/refusal.ts";

interface Step {
  document: TypedDocumentNode<unknown, { id: string; version: number }>;
  label: string;
  title: string;
  words: string;
  done: string;
  isHarmful: boolean;
}

const steps: Record<"CANCEL" | "CHECK_AGAIN", Step> = {
  CANCEL: {
    document: CancelImportDocument,
    label: "Give this file up",
    title: "Give this file up?",
    words: "Nothing of it was live. The file and what was decided about its rows are removed; you can load it again.",
    done: "The file was given up; nothing was changed.",
    isHarmful: true,
  },
  CHECK_AGAIN: {
    document: CheckImportAgainDocument,
    label: "Check again",
    title: "Check the file again?",
    words: "Every row is held against the register as it is now. Decisions about its rows begin anew.",
    done: "The file is being checked again.",
    isHarmful: false,
  },
};

interface StepDialogButtonProps {
  step: keyof typeof steps;
  report: Pick<ImportReportFragment, "id" | "version" | "steps">;
}

/** A button for a step of a file that asks before it does; nothing where it is not to be taken now. */
export const StepDialogButton = ({ step: name, report }: StepDialogButtonProps) => {
  const { document, label, title, words, done, isHarmful } = steps[name];
  const [isOpen, setOpen] = useState(false);
  const step = useStep(document, { done });
  const of = report.steps.find((each) => each.step === name);
  if (!of || isOfRole(of.refusal)) return null;
  if (of.refusal)
    return (
      <Box>
        <Reason reason={of.refusal} color="textSecondary" />
      </Box>
    );
  const take = async () => (await step.send({ id: report.id, version: report.version })) && setOpen(false);
  return (
    <>
      <Button variant="outlined" color={isHarmful ? "error" : "primary"} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Confirm
        isOpen={isOpen}
        title={title}
        action={label}
        isHarmful={isHarmful}
        sending={step}
        onConfirm={take}
        onClose={() => setOpen(false)}
      >
        <DialogContentText>{words}</DialogContentText>
      </Confirm>
    </>
  );
};
