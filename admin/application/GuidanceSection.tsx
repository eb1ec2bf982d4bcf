import { Typography } from "@mui/material";
import { RecordGuidanceDocument } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Field } from "../ui/Field.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Section } from "../ui/Section.tsx";
import { useCase } from "./case.ts";
import { StepButton } from "./StepButton.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { formats } from "./words.ts";

/** The safe-use guidance, which comes before the sign-in details. */
export const GuidanceSection = () => {
  const { application, opened } = useCase();
  const { guidanceAt, guidanceVersion, guidanceFormat, guidanceByName } = application;
  const isOpen = opened?.step === "recordGuidance";
  if (application.closedAt && !guidanceAt) return null;
  return (
    <Section name="guidance" title="Safe-use guidance">
      {guidanceAt ? (
        <Typography>
          Given and understood on {dateInWords(dayOf(guidanceAt))}
          {guidanceByName && `, by ${guidanceByName}`}: version {guidanceVersion}
          {guidanceFormat && `, ${formats[guidanceFormat].toLowerCase()}`}.
        </Typography>
      ) : (
        <Typography>
          Not given yet. Tell the patient how to keep their account safe, how to report a concern, and what to do when
          something in the record is wrong.
        </Typography>
      )}
      {isOpen && <GuidanceForm />}
      {!isOpen && !guidanceAt && !application.closedAt && (
        <StepButton step="recordGuidance">Record that it was given</StepButton>
      )}
    </Section>
  );
};

const GuidanceForm = () => {
  const { application } = useCase();
  const step = useCaseStep(
    RecordGuidanceDocument,
    (form) => ({
      guidanceVersion: form.text("guidanceVersion", "Write which version of the guidance was given."),
      given: form.choice("given", formats, "Choose in which form it was given."),
    }),
    { done: "The guidance is recorded.", stay: "credential" },
  );
  return (
    <StepForm title="Guidance given and understood" action="Record under my name" sending={step} onSend={step.send}>
      <Field
        name="guidanceVersion"
        label="Version"
        hint="As printed on the guidance, such as 2026-04."
        defaultValue={application.leafletVersion}
        width="12rem"
      />
      <Radios
        name="given"
        legend="In which form"
        choices={choicesOf(formats)}
        defaultValue={application.leafletFormat}
      />
    </StepForm>
  );
};
