import { Box, Button } from "@mui/material";
import { useId } from "react";
import { ConfirmInClinicalSystemDocument, type ItemFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { useMe } from "../session/session.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { isOfRole } from "../ui/refusal.ts";
import { Reason } from "../ui/Reason.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { systemName } from "../ui/supplier.ts";

/** Says by one's own name that it is done; from then on the register says that it is so. */
export const ConfirmItem = ({ item: { id, version, supplier, refusal } }: { item: ItemFragment }) => {
  const reasonId = useId();
  const { name } = useMe();
  const label = `I have done this in ${systemName(supplier)}`;
  const step = useStep(ConfirmInClinicalSystemDocument, { done: `Confirmed by ${name}.` });
  if (isOfRole(refusal)) return null;
  if (refusal) {
    return (
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, alignItems: "center" }}>
        <Button disabled aria-describedby={reasonId}>
          {label}
        </Button>
        <Reason id={reasonId} reason={refusal} color="textSecondary" />
      </Box>
    );
  }

  async function confirm() {
    if (await step.send({ id, version })) document.querySelector("h1")?.focus();
  }

  return (
    <div>
      <ErrorSummary error={step.error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
        <SendButton isPending={step.isPending} onClick={confirm}>
          {label}
        </SendButton>
        <span>It is recorded under your name, {name}.</span>
      </Box>
    </div>
  );
};
