import { Alert, Link } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import type { PatientRowFragment } from "../../schema/documents.ts";
import { Page } from "../ui/Page.tsx";
import { ChoosePatient } from "./ChoosePatient.tsx";
import { QuickForm, type Taken } from "./QuickForm.tsx";

/** Who, what, done: one field, one choice and one form, each with the focus where the next key goes. */
export const QuickCapture = () => {
  const [patient, setPatient] = useState<PatientRowFragment>();
  const [taken, setTaken] = useState<Taken>();
  const [leaflet, setLeaflet] = useState("");
  return (
    <Page title="At the desk">
      {taken && !patient && (
        <Alert severity="success" variant="outlined" role="status">
          Taken for {taken.name}:{" "}
          <Link component={RouterLink} to={`/applications/${taken.id}/show`}>
            {taken.reference}
          </Link>
          . Enter the next patient.
        </Alert>
      )}
      {patient ? (
        <QuickForm
          patient={patient}
          leaflet={leaflet}
          onTaken={(done, version) => {
            setTaken(done);
            setLeaflet(version);
            setPatient(undefined);
          }}
          onBack={() => setPatient(undefined)}
        />
      ) : (
        <ChoosePatient key={taken?.id} onChoose={setPatient} />
      )}
    </Page>
  );
};
