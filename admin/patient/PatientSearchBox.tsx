import { Box, Button, OutlinedInput } from "@mui/material";
import { useNavigate } from "react-router";
import { FieldNotes } from "../ui/FieldNotes.tsx";
import { useFieldError } from "../ui/field-errors.ts";
import { textIn } from "../ui/form-values.ts";
import { hidden } from "../ui/hidden.ts";
import { useSearchWords } from "./search-words.ts";

const hint = "NHS number, date of birth, or surname with or without a date of birth";

/** The one search box: in the header of most pages, and larger where patients are the matter. */
export const PatientSearchBox = ({ isInHeader = false }: { isInHeader?: boolean }) => {
  const { words, setWords } = useSearchWords();
  const { error, described } = useFieldError("words", hint);
  const navigate = useNavigate();
  // The page below may have a box of this name as well, and a label leads to the first of its id.
  const id = isInHeader ? "words-in-header" : "words";
  return (
    <Box
      component="form"
      role="search"
      aria-label="Patients"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWords(textIn(new FormData(event.currentTarget), "words"));
        void navigate("/patients/search");
      }}
      sx={{ width: "100%", maxWidth: isInHeader ? "32rem" : "42rem" }}
    >
      <Box component="label" htmlFor={id} sx={isInHeader ? hidden : { display: "block", fontWeight: 700 }}>
        Find a patient
      </Box>
      {!isInHeader && <FieldNotes name="words" hint={hint} error={error} />}
      <Box sx={{ display: "flex", gap: 1, mt: isInHeader ? 0 : 0.5 }}>
        <OutlinedInput
          key={words}
          id={id}
          name="words"
          size="small"
          fullWidth
          defaultValue={words}
          placeholder={isInHeader ? "Find a patient" : undefined}
          autoComplete="off"
          error={error !== undefined}
          slotProps={{ input: { maxLength: 200, "aria-describedby": isInHeader ? undefined : described } }}
        />
        <Button type="submit">Find</Button>
      </Box>
    </Box>
  );
};
