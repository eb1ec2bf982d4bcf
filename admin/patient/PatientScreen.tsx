import { Alert, Button } from "@mui/material";
import { Link } from "react-router";
import type { PatientPageFragment } from "../../schema/documents.ts";
import { ApproachesSection } from "../approach/ApproachesSection.tsx";
import { RecordSection } from "../record/RecordSection.tsx";
import { usePractice } from "../session/use-practice.ts";
import { ConcernsSection } from "../concern/ConcernsSection.tsx";
import { Page } from "../ui/Page.tsx";
import { patientName } from "../ui/patient-name.ts";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { WalkBar } from "../ui/WalkBar.tsx";
import { ApplicationsSection } from "./ApplicationsSection.tsx";
import { ContactSection } from "./ContactSection.tsx";
import { DeclinesSection } from "./DeclinesSection.tsx";
import { OnlineTodaySection } from "./OnlineTodaySection.tsx";
import { OnlineSection } from "./OnlineSection.tsx";
import { TimelineSection } from "./TimelineSection.tsx";

/** What a patient may use online, and what happened. Give it key={id}. */
export const PatientScreen = ({ record }: { record: PatientPageFragment }) => {
  const { permissions } = usePractice();
  const { id, patient, onHold } = record;
  return (
    <Page
      title="Patient"
      heading={patientName(patient)}
      actions={
        <>
          <WalkBar />
          {permissions.includes("application.take") && (
            <Button component={Link} to={`/patients/${id}/take`}>
              Take an application
            </Button>
          )}
        </>
      }
    >
      <StickyPatient patient={patient} />
      {onHold && (
        <Alert severity="warning" variant="outlined" sx={{ borderWidth: 3, fontWeight: 700 }}>
          On hold. Speak to the safeguarding lead.
        </Alert>
      )}
      <OnlineSection record={record} />
      <OnlineTodaySection record={record} />
      <ConcernsSection record={record} />
      <ApplicationsSection applications={record.applications} />
      <RecordSection patient={patient} />
      <DeclinesSection record={record} />
      <ApproachesSection record={record} />
      <ContactSection record={record} />
      <TimelineSection patientId={id} />
    </Page>
  );
};
