import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";

interface PatientLinkProps {
  patient: { id: string; familyName: string; givenName: string };
}

/** Leads to the patient's page; the address holds the opaque id alone. */
export const PatientLink = ({ patient }: PatientLinkProps) => (
  <RecordLink to={`/patients/${patient.id}/show`}>{patientName(patient)}</RecordLink>
);
