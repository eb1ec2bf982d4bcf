import { Box, Button } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { apiErrorOf, type ApiError } from "../../api/api-error.ts";
import { choicesOf } from "../../ui/choices.ts";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { textOrNull } from "../../ui/form-values.ts";
import { Radios } from "../../ui/Radios.tsx";
import { readForm } from "../../ui/read-form.ts";
import { Reason } from "../../ui/Reason.tsx";
import { hideReasons } from "../words.ts";
import type { Deciding } from "./use-decide.ts";

interface HideFormProps {
  harmRefusal: { words: string; rule: string | null } | null;
  deciding: Deciding["deciding"];
  onClose(): void;
}

/** Why the whole entry is hidden: the arrow keys choose, Enter hides. */
export const HideForm = ({ harmRefusal, deciding, onClose }: HideFormProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [unread, setUnread] = useState<ApiError>();
  useEffect(() => box.current?.querySelector("input")?.focus(), []);

  async function send(values: FormData) {
    try {
      const reason = readForm(values, (form) => form.choice("reason", hideReasons, "Choose why it is hidden."));
      setUnread(undefined);
      if (await deciding.send("HIDE", reason, textOrNull(values, "note"))) onClose();
    } catch (caught) {
      setUnread(apiErrorOf(caught));
    }
  }

  return (
    <Box
      ref={box}
      sx={{ borderLeft: 4, borderColor: "error.main", pl: 2 }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <Form
        sending={{ isPending: deciding.isPending, error: unread }}
        onSend={send}
        action="Hide the entry"
        other={
          <Button variant="outlined" color="primary" onClick={onClose}>
            Cancel
          </Button>
        }
      >
        <Radios
          name="reason"
          legend="Why it is hidden"
          hint="The whole entry is hidden, from the patient and from everybody who acts for them."
          choices={choicesOf(hideReasons)}
        />
        {harmRefusal && <Reason reason={harmRefusal} color="textSecondary" />}
        <Field
          name="note"
          label="Note for colleagues"
          hint="Not for the patient. Leave it empty if there is nothing to add."
          rows={2}
          width="100%"
        />
      </Form>
    </Box>
  );
};
