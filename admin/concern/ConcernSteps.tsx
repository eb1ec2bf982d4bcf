import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { RestoreAccessDocument, type ConcernFragment, type ConcernStep } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { Reason } from "../ui/Reason.tsx";
import { servicesInWords } from "../ui/services.ts";
import { CloseDialog } from "./CloseDialog.tsx";
import { NoteDialog } from "./NoteDialog.tsx";
import { TriageDialog } from "./TriageDialog.tsx";

const labels: Record<ConcernStep, string> = {
  triageConcern: "Judge it and give it to somebody",
  actOnConcern: "Record what was done",
  closeConcern: "Close it",
  restoreAccess: "Restore access",
  addConcernNote: "Add a note",
};

/** Each step that the server allows is a button; the one that comes next and is not allowed says why. */
export const ConcernSteps = ({ concern }: { concern: ConcernFragment }) => {
  const [opened, setOpened] = useState<ConcernStep>();
  const close = () => setOpened(undefined);
  const allowed = concern.steps.filter(({ refusal }) => refusal === null);
  const isSuspending = concern.suspendedAt !== null && concern.restoredAt === null;
  const restoring = concern.steps.find(({ step }) => step === "restoreAccess");
  const waits = concern.closedAt && isSuspending ? restoring?.refusal : undefined;
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {allowed.map(({ step }) => (
          <Button
            key={step}
            variant={step === "addConcernNote" ? "outlined" : "contained"}
            color={step === "addConcernNote" ? "primary" : "success"}
            onClick={() => setOpened(step)}
          >
            {step === "closeConcern" && isSuspending ? "Close it and restore access" : labels[step]}
          </Button>
        ))}
      </Box>
      {allowed.length === 0 && <Typography>There is nothing for you to do here.</Typography>}
      {waits && <Reason reason={waits} />}
      {opened === "triageConcern" && <TriageDialog concern={concern} onClose={close} />}
      {opened === "actOnConcern" && <NoteDialog concern={concern} step="actOnConcern" onClose={close} />}
      {opened === "addConcernNote" && <NoteDialog concern={concern} step="addConcernNote" onClose={close} />}
      {opened === "closeConcern" && <CloseDialog concern={concern} onClose={close} />}
      {opened === "restoreAccess" && <RestoreDialog concern={concern} onClose={close} />}
    </>
  );
};

const RestoreDialog = ({
  concern: { id, version, suspended },
  onClose,
}: {
  concern: ConcernFragment;
  onClose(): void;
}) => {
  const step = useStep(RestoreAccessDocument, { done: "Access is restored as it stood before." });
  return (
    <Confirm
      isOpen
      title="Restore access?"
      action="Restore access"
      sending={step}
      onConfirm={async () => {
        if (await step.send({ id, version })) onClose();
      }}
      onClose={onClose}
    >
      <Typography>{servicesInWords(suspended)} is given back as it stood before it was suspended.</Typography>
    </Confirm>
  );
};
