import { Stack } from "@mui/material";
import type { Confidentiality } from "../../schema/documents.ts";
import { dateInWords } from "./dates.ts";
import { Tag } from "./Tag.tsx";

export interface PatientStanding {
  confidentiality: Confidentiality;
  diedOn: string | null;
  removedOn: string | null;
  /** Codes of warnings, such as SAFEGUARDING_ADULT. */
  flags?: readonly string[];
}

const flagInWords = (code: string) => code.charAt(0) + code.slice(1).toLowerCase().replaceAll("_", " ");

/** What must be seen before anything is done for a patient; nothing where nothing is special. */
export const PatientTags = ({
  patient: { confidentiality, diedOn, removedOn, flags = [] },
}: {
  patient: PatientStanding;
}) => {
  if (confidentiality === "U" && !diedOn && !removedOn && flags.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: "wrap", gap: 0.5 }}>
      {diedOn && <Tag name="deceased">{`Died ${dateInWords(diedOn)}`}</Tag>}
      {removedOn && !diedOn && <Tag name="left">{`Left ${dateInWords(removedOn)}`}</Tag>}
      {confidentiality !== "U" && <Tag name="restricted" />}
      {flags.map((flag) => (
        <Tag key={flag} name="flag">
          {flagInWords(flag)}
        </Tag>
      ))}
    </Stack>
  );
};
