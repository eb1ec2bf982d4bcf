import { Box, Button, OutlinedInput } from "@mui/material";
import { useNavigate } from "react-router";
import { ApplicationByReferenceDocument } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { ask } from "../api/client.ts";
import { useSending } from "../api/use-sending.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { FieldNotes } from "../ui/FieldNotes.tsx";
import { textIn } from "../ui/form-values.ts";

const unknown = "No application here has this reference. Check it with the patient, or find the patient instead.";

/** Opens the application whose reference somebody reads out. */
export const FindByReference = () => {
  const navigate = useNavigate();
  const { send, error } = useSending(async (reference: string) => {
    const { applications } = await ask(ApplicationByReferenceDocument, { reference });
    const [found] = applications.items;
    if (!found) throw new ApiError("BAD_USER_INPUT", unknown, undefined, { reference: unknown });
    await navigate(`/applications/${found.id}/show`);
  });
  const wrong = error?.fields["reference"];
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(textIn(new FormData(event.currentTarget), "reference"));
      }}
    >
      <ErrorSummary error={error} />
      <Box component="label" htmlFor="reference" sx={{ fontWeight: 700 }}>
        Find by reference
      </Box>
      <FieldNotes name="reference" hint="For example, 7KQ-4TMB" error={wrong} />
      <Box sx={{ display: "flex", gap: 1, mt: 0.5 }}>
        <OutlinedInput
          id="reference"
          name="reference"
          size="small"
          autoComplete="off"
          error={wrong !== undefined}
          sx={{ width: "12rem" }}
          slotProps={{
            input: { maxLength: 20, "aria-describedby": `reference-hint${wrong ? " reference-error" : ""}` },
          }}
        />
        <Button type="submit" variant="outlined" color="primary">
          Open
        </Button>
      </Box>
    </Box>
  );
};
