import { Box, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Choice } from "../ui/Choice.tsx";
import { DateField } from "../ui/DateField.tsx";
import { Tick } from "../ui/Tick.tsx";
import { countries } from "./countries.ts";
import { groupOf, worthOf, type EvidenceKind } from "./evidence.ts";

interface EvidenceFieldsProps {
  piece: string;
  legend: string;
  kinds: readonly EvidenceKind[];
}

/** One document as it was seen; its number is never asked for. */
export const EvidenceFields = ({ piece, legend, kinds }: EvidenceFieldsProps) => {
  const [type, setType] = useState("");
  const kind = kinds.find((each) => each.type === type);
  const choices = kinds.map((each) => ({
    value: each.type,
    label: each.hasPhoto ? `${each.label} (photo)` : each.label,
    group: groupOf(each),
  }));
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ px: 1, fontWeight: 700 }}>
        {legend}
      </Box>
      <Stack spacing={2}>
        <Choice
          name={`${piece}-type`}
          label="Kind of document"
          hint="Do not write down its number; it is never stored."
          empty="Choose"
          choices={choices}
          onChange={setType}
        />
        {kind && <Typography role="status">{worthOf(kind)}</Typography>}
        {kind?.hasPhoto && (
          <>
            <Choice name={`${piece}-issuerCountry`} label="Country that issued it" empty="Choose" choices={countries} />
            <DateField
              name={`${piece}-expiresOn`}
              label="Valid until"
              hint="Leave empty where it never ends. For example, 27 3 2031"
            />
          </>
        )}
        {kind && !kind.hasPhoto && (
          <DateField name={`${piece}-issuedOn`} label={kind.provesAddress ? "Date on it" : "Date on it (optional)"} />
        )}
        {kind && <Tick name={`${piece}-seenOriginal`} label="I have the original in my hands, not a copy" />}
      </Stack>
    </Box>
  );
};
