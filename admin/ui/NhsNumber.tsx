import { Box } from "@mui/material";

interface NhsNumberProps {
  value: string | null;
  /** Where no heading says what it is. */
  isLabelled?: boolean;
}

/** 943 476 5919: in threes and four, on one line. */
export const NhsNumber = ({ value, isLabelled = false }: NhsNumberProps) =>
  value ? (
    <>
      {isLabelled && "NHS number "}
      <Box component="span" sx={{ whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" }}>
        {value.slice(0, 3)} {value.slice(3, 6)} {value.slice(6)}
      </Box>
    </>
  ) : (
    "No NHS number"
  );
