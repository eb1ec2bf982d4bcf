import { Box, Button, Typography } from "@mui/material";
import { useEffect, useRef, type ReactNode } from "react";
import type { Sending } from "../api/use-sending.ts";
import { Form } from "../ui/Form.tsx";
import { useCase } from "./case.ts";

interface StepFormProps {
  title: string;
  action: string;
  sending: Sending;
  onSend(values: FormData): unknown;
  children: ReactNode;
}

/** A step that is filled in within its section: takes the focus when it opens, and can be left. */
export const StepForm = ({ title, action, sending, onSend, children }: StepFormProps) => {
  const { open } = useCase();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <Box sx={{ borderLeft: 4, borderColor: "primary.main", pl: { xs: 1.5, sm: 2.5 } }}>
      <Typography variant="h3" ref={top} tabIndex={-1} sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Form
        sending={sending}
        onSend={onSend}
        action={action}
        other={
          <Button
            variant="outlined"
            color="primary"
            onClick={(event) => {
              event.currentTarget.closest("section")?.querySelector("h2")?.focus();
              open(undefined);
            }}
          >
            Cancel
          </Button>
        }
      >
        {children}
      </Form>
    </Box>
  );
};
