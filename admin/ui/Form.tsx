import { Box, Stack } from "@mui/material";
import type { ReactNode } from "react";
import type { Sending } from "../api/use-sending.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { FieldErrors } from "./field-errors.ts";
import { SendButton } from "./SendButton.tsx";

interface FormProps {
  sending: Sending;
  onSend(values: FormData): unknown;
  /** The verb on its button. */
  action: string;
  /** What else can be done instead, beside the button. */
  other?: ReactNode;
  children: ReactNode;
}

/** A form that the server checks: its answer stands in the summary and at each field. */
export const Form = ({ sending, onSend, action, other, children }: FormProps) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSend(new FormData(event.currentTarget));
    }}
  >
    <ErrorSummary error={sending.error} />
    <FieldErrors value={sending.error?.fields ?? {}}>
      <Stack spacing={3}>
        {children}
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
          <SendButton type="submit" isPending={sending.isPending}>
            {action}
          </SendButton>
          {other}
        </Box>
      </Stack>
    </FieldErrors>
  </form>
);
