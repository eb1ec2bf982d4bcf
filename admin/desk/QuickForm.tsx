import { Button, Paper, Typography } from "@mui/material";
import { useEffect, useRef } from "react";
import {
  TakeApplicationDocument,
  type Declaration,
  type PatientRowFragment,
  type TakeApplicationMutationVariables,
} from "../../schema/documents.ts";
import { declarations } from "../application/words.ts";
import { dateInWords, today } from "../ui/dates.ts";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceChoices, serviceName } from "../ui/services.ts";
import { Tick } from "../ui/Tick.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

export interface Taken {
  id: string;
  reference: string;
  name: string;
}

interface QuickFormProps {
  patient: PatientRowFragment;
  leaflet: string;
  onTaken(taken: Taken, leaflet: string): void;
  onBack(): void;
}

/** What most people ask for at the desk; everything else is on the whole form. */
const usual = ["APPOINTMENTS", "PRESCRIPTIONS", "MESSAGING", "SUMMARY_RECORD", "FULL_PROSPECTIVE_RECORD"];
const choices = serviceChoices
  .filter(({ value }) => usual.includes(value))
  .map(({ value, label }) => ({ value, label }));

/** The application of somebody who stands at the desk with a signed form, today. */
export const QuickForm = ({ patient, leaflet, onTaken, onBack }: QuickFormProps) => {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.querySelector("input")?.focus(), []);
  const step = useFormStep(
    TakeApplicationDocument,
    (form, values): TakeApplicationMutationVariables => {
      const services = form.ticked("services", serviceName);
      if (services.length === 0) form.wrong("services", "Choose at least one service.");
      if (!values.has("signed")) form.wrong("signed", "Without the signed form use ‘Take an application’.");
      return {
        patientId: patient.id,
        form: {
          services: services.map((service) => ({ service })),
          channel: "IN_PERSON",
          initiatedBy: "PATIENT",
          receivedOn: today(),
          declarations: Object.keys(declarations) as Declaration[],
          signedOn: today(),
          leafletVersion: form.text("leafletVersion", "Write which version of the leaflet was given."),
          leafletFormat: "STANDARD",
          leafletOn: today(),
          consentEmail: false,
          consentSms: false,
          capacityDoubt: false,
        },
      };
    },
    { done: ({ application }) => `The application is taken. Its reference is ${application.reference}.` },
  );
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, md: 3 } }} ref={top}>
      <Typography variant="h2">{patientName(patient)}</Typography>
      <Typography sx={{ mb: 2 }}>
        Born {dateInWords(patient.born)}. <NhsNumber value={patient.nhsNumber} isLabelled />
      </Typography>
      <Form
        sending={step}
        onSend={async (values) => {
          const data = await step.send(values);
          const version = String(values.get("leafletVersion") ?? "");
          if (data) onTaken({ ...data.application, name: patientName(patient) }, version);
        }}
        action="Take the application"
        other={
          <Button variant="outlined" color="primary" onClick={onBack}>
            Another patient
          </Button>
        }
      >
        <Ticks
          name="services"
          legend="Asked for"
          hint="Space ticks, Tab goes on, Enter takes it."
          choices={choices}
          defaultValues={["APPOINTMENTS", "PRESCRIPTIONS"]}
        />
        <Tick name="signed" label="The form is signed today, with all five declarations ticked" />
        <Field
          name="leafletVersion"
          label="Version of the leaflet they were given"
          defaultValue={leaflet}
          width="12rem"
        />
      </Form>
    </Paper>
  );
};
