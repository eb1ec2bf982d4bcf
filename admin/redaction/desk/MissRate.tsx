import { Typography } from "@mui/material";
import { PrescreenMeasureDocument } from "../../../schema/documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { missesInWords, ownMissesInWords } from "./miss-rate.ts";

/** How often the pre-screen is wrong, as far as it was measured: on text it had not seen, and in this practice. */
export const MissRate = () => {
  const { data } = useAnswer(PrescreenMeasureDocument, {});
  if (!data) return null;
  const { measured, own } = data.prescreenMeasure;
  return (
    <Typography component="section" aria-label="How often the pre-screen is wrong" variant="body2">
      {missesInWords(measured)} {ownMissesInWords(own)} No finding is not safe: read the sample as well.
    </Typography>
  );
};
