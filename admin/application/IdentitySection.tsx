import { Typography } from "@mui/material";
import { dateInWords } from "../ui/dates.ts";
import { Section } from "../ui/Section.tsx";
import { useCase } from "./case.ts";
import { DocumentsForm } from "./DocumentsForm.tsx";
import { IdentityNotPossibleForm } from "./IdentityNotPossibleForm.tsx";
import { EndNhsLoginForm, NhsLoginForm } from "./NhsLoginForm.tsx";
import { QuestionsForm } from "./QuestionsForm.tsx";
import { StepButton } from "./StepButton.tsx";
import { ReuseForm } from "./ReuseForm.tsx";
import { Steps } from "./Steps.tsx";
import { Verifications } from "./Verifications.tsx";
import { VouchForm } from "./VouchForm.tsx";

const forms = {
  verifyByDocuments: DocumentsForm,
  vouchForPatient: VouchForm,
  verifyByRecordQuestions: QuestionsForm,
  linkNhsLogin: NhsLoginForm,
  endNhsLogin: EndNhsLoginForm,
  reuseVerification: ReuseForm,
  recordIdentityNotPossible: IdentityNotPossibleForm,
} as const;

/** Who the patient is: how it was verified before, and the ways to do it now. */
export const IdentitySection = () => {
  const { application, opened } = useCase();
  const { idNotPossibleUntil, closedAt, verifications, nhsLogin } = application;
  const Form = opened && opened.step in forms ? forms[opened.step as keyof typeof forms] : undefined;
  return (
    <Section name="identity" title="Identity">
      <Verifications verifications={verifications} />
      {nhsLogin && (
        <Typography>
          NHS login linked on {dateInWords(nhsLogin.linkedOn)}, level {nhsLogin.level}, noted by {nhsLogin.notedByName}.
        </Typography>
      )}
      {idNotPossibleUntil && (
        <Typography>Nobody could verify it yet. To be looked at again on {dateInWords(idNotPossibleUntil)}.</Typography>
      )}
      {Form && <Form />}
      {!Form && !closedAt && (
        <Steps>
          <StepButton step="verifyByDocuments">Verify by documents</StepButton>
          <StepButton step="vouchForPatient">Vouch for the patient</StepButton>
          <StepButton step="verifyByRecordQuestions">Ask questions from the record</StepButton>
          <StepButton step={nhsLogin ? "endNhsLogin" : "linkNhsLogin"}>
            {nhsLogin ? "The NHS login link ended" : "Record an NHS login"}
          </StepButton>
          {verifications.some(({ isCurrent }) => !isCurrent) && (
            <StepButton step="reuseVerification">Use an earlier check again</StepButton>
          )}
          {verifications.length === 0 && (
            <StepButton step="recordIdentityNotPossible">Nobody can verify it yet</StepButton>
          )}
        </Steps>
      )}
    </Section>
  );
};
