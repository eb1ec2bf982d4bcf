import { Alert, Button } from "@mui/material";
import { useState } from "react";
import { LoadUnmatchedApplicationsDocument, type LoadUnmatchedApplicationsMutation } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { useStep } from "../api/use-step.ts";
import { counted } from "../ui/counted.ts";
import { FileField } from "../ui/FileField.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";

type Loaded = LoadUnmatchedApplicationsMutation["loadUnmatchedApplications"];
const missing = "Choose a file first.";

/** Loads a CSV of applications, and says what became of its rows. */
export const LoadFile = () => {
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>();
  const [unread, setUnread] = useState<ApiError>();
  const step = useStep(LoadUnmatchedApplicationsDocument, { done: "The file is loaded." });

  async function send(values: FormData) {
    const file = values.get("csv");
    const csv = file instanceof File && file.size > 0 ? await file.text() : "";
    setUnread(csv ? undefined : new ApiError("BAD_USER_INPUT", missing, undefined, { csv: missing }));
    const data = csv ? await step.send({ csv }) : undefined;
    if (!data) return;
    setLoaded(data.loadUnmatchedApplications);
    setOpen(false);
  }

  return (
    <div>
      <Button variant="outlined" color="primary" onClick={() => setOpen(true)}>
        Load a file of applications
      </Button>
      {loaded && (
        <Alert severity={loaded.refused.length > 0 ? "warning" : "success"} variant="outlined" sx={{ mt: 2 }}>
          {counted(loaded.loaded, "application")} loaded, {loaded.same} here already, {loaded.refused.length} refused.
          {loaded.refused.length > 0 && (
            <ul>
              {loaded.refused.map(({ line, problem }) => (
                <li key={line}>
                  Line {line}: {problem}
                </li>
              ))}
            </ul>
          )}
        </Alert>
      )}
      {isOpen && (
        <FormDialog
          title="Load a file of applications"
          action="Load the file"
          sending={{ isPending: step.isPending, error: unread ?? step.error }}
          onSend={send}
          onClose={() => setOpen(false)}
        >
          <FileField
            name="csv"
            label="CSV file"
            hint="Columns GIVEN_NAME, FAMILY_NAME, DATE_OF_BIRTH and SERVICES, and where known POSTCODE, NHS_NUMBER, EMAIL, MOBILE, DECLARATIONS, SIGNED_ON, LEAFLET. At most 500 rows."
            accept=".csv,text/csv"
          />
        </FormDialog>
      )}
    </div>
  );
};
