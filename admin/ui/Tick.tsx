import { Box, Checkbox, FormControlLabel } from "@mui/material";
import { FieldNotes } from "./FieldNotes.tsx";
import { useFieldError } from "./field-errors.ts";

interface TickProps {
  name: string;
  label: string;
  hint?: string;
  defaultChecked?: boolean;
  value?: string;
  id?: string;
  onChange?(isTicked: boolean): void;
}

/** A question that is answered by ticking it. */
export const Tick = ({ name, label, hint, defaultChecked, value = "yes", id = name, onChange }: TickProps) => {
  const { error, described } = useFieldError(id, hint);
  return (
    <Box>
      <FormControlLabel
        label={label}
        sx={{ alignItems: "flex-start", "& .MuiFormControlLabel-label": { py: "9px" } }}
        control={
          <Checkbox
            id={id}
            name={name}
            value={value}
            defaultChecked={defaultChecked}
            onChange={onChange && ((_event, isTicked) => onChange(isTicked))}
            slotProps={{ input: { "aria-describedby": described } }}
          />
        }
      />
      <Box sx={{ pl: "31px", mt: "-6px" }}>
        <FieldNotes name={id} hint={hint} error={error} />
      </Box>
    </Box>
  );
};
