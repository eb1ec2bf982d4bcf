import { dateInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Section } from "../ui/Section.tsx";
import { useCase, type Case } from "./case.ts";
import { DeclarationList } from "./DeclarationList.tsx";
import { DeclarationsForm } from "./DeclarationsForm.tsx";
import { ResponsibilitiesForm } from "./ResponsibilitiesForm.tsx";
import { StepButton } from "./StepButton.tsx";
import { Steps } from "./Steps.tsx";
import { channels, formats, historicForms, initiators } from "./words.ts";

/** The form as it came in, and what is missing from it. */
export const FormSection = () => {
  const { application, opened } = useCase();
  const isIncomplete = application.state === "INCOMPLETE";
  const isAdding = isIncomplete && opened?.step === "completeDeclarations";
  const isExplaining = isIncomplete && opened?.step === "recordResponsibilities";
  return (
    <Section name="form" title="The form">
      <DeclarationList application={application} />
      {isAdding && <DeclarationsForm />}
      {isExplaining && <ResponsibilitiesForm />}
      {isIncomplete && !isAdding && !isExplaining && (
        <Steps>
          <StepButton step="completeDeclarations">Add the missing declarations</StepButton>
          <StepButton step="recordResponsibilities">Record that the responsibilities were explained</StepButton>
        </Steps>
      )}
      <FormFacts application={application} />
    </Section>
  );
};

const FormFacts = ({ application }: { application: Case }) => {
  const { consentEmail, consentSms, leafletVersion, leafletFormat, leafletOn, historicRequestForm } = application;
  const contact =
    consentEmail && consentSms ? "E-mail and text message" : consentEmail ? "E-mail" : consentSms ? "Text message" : "";
  return (
    <Facts>
      <Fact label="How it came">{channels[application.channel]}</Fact>
      <Fact label="Whose idea it was">{initiators[application.initiatedBy]}</Fact>
      <Fact label="Leaflet">
        Version {leafletVersion}, {formats[leafletFormat].toLowerCase()}, given on {dateInWords(leafletOn)}
      </Fact>
      <Fact label="May be told by">{contact || "Neither e-mail nor text message"}</Fact>
      <Fact label="Capacity">{application.capacityDoubt ? "Somebody has doubts" : null}</Fact>
      <Fact label="Historic record asked for">
        {application.historicRequestedOn &&
          `${dateInWords(application.historicRequestedOn)}${historicRequestForm ? `, by ${historicForms[historicRequestForm].toLowerCase()}` : ""}${
            application.historicIsAccessRequest ? "; it is a subject access request as well" : ""
          }`}
      </Fact>
    </Facts>
  );
};
