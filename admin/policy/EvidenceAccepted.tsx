import { Box } from "@mui/material";
import { groupOf, type EvidenceKind } from "../application/evidence.ts";
import { FieldNotes } from "../ui/FieldNotes.tsx";
import { FieldErrors, useFieldError } from "../ui/field-errors.ts";
import { Tick } from "../ui/Tick.tsx";

const hint = "Of the national list. What is not ticked cannot be chosen when identity is verified.";

/** Which documents the practice takes, by their level. */
export const EvidenceAccepted = ({ kinds }: { kinds: readonly EvidenceKind[] }) => {
  const { error, described } = useFieldError("evidenceNotAccepted", hint);
  return (
    <Box component="fieldset" aria-describedby={described} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" id="evidenceNotAccepted" tabIndex={-1} sx={{ p: 0, fontWeight: 700 }}>
        Documents that this practice takes
      </Box>
      <FieldNotes name="evidenceNotAccepted" hint={hint} error={error} />
      <FieldErrors value={{}}>
        {[...new Set(kinds.map(groupOf))].map((group) => (
          <Box
            key={group}
            component="fieldset"
            sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0, columns: { md: "22rem" } }}
          >
            <Box component="legend" sx={{ p: 0, fontWeight: 700 }}>
              {group}
            </Box>
            {kinds
              .filter((kind) => groupOf(kind) === group)
              .map(({ type, label, isAccepted, unconfirmed }) => (
                <Tick
                  key={type}
                  id={`accepted-${type}`}
                  name="accepted"
                  value={type}
                  label={label}
                  hint={unconfirmed ? "Its level is not confirmed." : undefined}
                  defaultChecked={isAccepted}
                />
              ))}
          </Box>
        ))}
      </FieldErrors>
    </Box>
  );
};
