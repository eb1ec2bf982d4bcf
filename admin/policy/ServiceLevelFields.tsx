import { Box } from "@mui/material";
import type { PolicyFragment, Queue } from "../../schema/documents.ts";
import { queues } from "../application/pending-words.ts";
import { Field } from "../ui/Field.tsx";
import { FieldNotes } from "../ui/FieldNotes.tsx";
import { useFieldError } from "../ui/field-errors.ts";
import { levelField } from "./policy-values.ts";

const hint = "In days, from 1 to 90. What waits longer is shown as waiting too long.";

/** How long a wait in each queue may last. */
export const ServiceLevelFields = ({ levels }: { levels: PolicyFragment["serviceLevels"] }) => {
  const { error, described } = useFieldError("serviceLevels", hint);
  return (
    <Box component="fieldset" aria-describedby={described} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" id="serviceLevels" tabIndex={-1} sx={{ p: 0, fontWeight: 700 }}>
        How long each queue may wait
      </Box>
      <FieldNotes name="serviceLevels" hint={hint} error={error} />
      <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(11rem, 1fr))", gap: 2, mt: 1 }}>
        {(Object.keys(queues) as Queue[]).map((queue) => (
          <Field
            key={queue}
            name={levelField(queue)}
            label={queues[queue]}
            defaultValue={levels.find((level) => level.queue === queue)?.days.toString()}
            width="6rem"
          />
        ))}
      </Box>
    </Box>
  );
};
