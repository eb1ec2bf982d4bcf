import { MatchUnmatchedApplicationDocument, type UnmatchedFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { dateInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Tick } from "../ui/Tick.tsx";

/** A patient whom somebody takes for the one who applied. */
export interface Chosen {
  id: string;
  givenName: string;
  familyName: string;
  born: string;
  nhsNumber: string | null;
  /** Where they live, as far as the list says. */
  place: string | null;
}

const Person = ({ of }: { of: Omit<Chosen, "id"> }) => (
  <>
    {patientName(of)}, born {dateInWords(of.born)}
    {of.nhsNumber && (
      <>
        , NHS number <NhsNumber value={of.nhsNumber} />
      </>
    )}
    {of.place && `, ${of.place}`}
  </>
);

/** Both once more beside each other, and a person says that they are one (BR-CL-07). */
export const MatchDialog = ({ of, patient, onClose }: { of: UnmatchedFragment; patient: Chosen; onClose(): void }) => {
  const step = useStep(MatchUnmatchedApplicationDocument, {
    done: ({ application }) => `The application is taken. Its reference is ${application.reference}.`,
    to: ({ application }) => `/applications/${application.id}/show`,
  });
  return (
    <FormDialog
      title={`Is it ${patientName(patient)}?`}
      action="Take the application"
      sending={step}
      onSend={(values) =>
        step.send({
          id: of.id,
          version: of.version,
          patientId: patient.id,
          isSamePerson: values.has("isSamePerson"),
        })
      }
      onClose={onClose}
    >
      <Facts>
        <Fact label="As it was typed">
          <Person of={{ ...of, place: of.postcode }} />
        </Fact>
        <Fact label="On the list">
          <Person of={patient} />
        </Fact>
      </Facts>
      <Tick name="isSamePerson" label="I compared the details, and it is the same person" />
    </FormDialog>
  );
};
