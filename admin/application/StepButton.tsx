import { Box, Button, type ButtonProps } from "@mui/material";
import { useContext, useId } from "react";
import type { ApplicationStep, Service } from "../../schema/documents.ts";
import { Reason } from "../ui/Reason.tsx";
import { permissionOf, useCase } from "./case.ts";
import { SharedReason } from "./shared-reason.ts";

interface StepButtonProps extends Pick<ButtonProps, "variant" | "color"> {
  step: ApplicationStep;
  service?: Service;
  /** Which of several of its kind it opens. */
  of?: string;
  /** Why not stands beside it already. */
  isReasonKnown?: boolean;
  children: string;
}

/** Opens what a step asks; where it may not be taken the reason stands beside it, and where it is not one's own there is nothing. */
export const StepButton = ({
  step,
  service,
  of = service,
  isReasonKnown = false,
  children,
  ...look
}: StepButtonProps) => {
  const id = useId();
  const { application, open } = useCase();
  const shared = useContext(SharedReason);
  const permission = permissionOf(application, step, service);
  if (!permission) return null;
  const { refusal } = permission;
  const isShared = refusal !== null && refusal.words === shared?.words;
  const isSaid = isReasonKnown || isShared;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, alignItems: "center" }}>
      <Button
        variant="outlined"
        color="primary"
        {...look}
        disabled={refusal !== null}
        aria-describedby={isShared ? shared?.id : refusal && !isSaid ? id : undefined}
        onClick={() => open({ step, of })}
      >
        {children}
      </Button>
      {refusal && !isSaid && <Reason id={id} reason={refusal} color="textSecondary" />}
    </Box>
  );
};
