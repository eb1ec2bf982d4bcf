import { Typography } from "@mui/material";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Section } from "../ui/Section.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { Tag } from "../ui/Tag.tsx";
import { useCase, type Case } from "./case.ts";
import { CloseWithoutCredentialForm } from "./CloseWithoutCredentialForm.tsx";
import { HandOverForm } from "./HandOverForm.tsx";
import { IssueDialog } from "./IssueDialog.tsx";
import { StepButton } from "./StepButton.tsx";
import { credentialChannels, credentialKinds, noCredentialReasons } from "./words.ts";

/** What lets the patient sign up: that it was made and how it reached them, never the secret itself. */
export const CredentialSection = () => {
  const { application, opened } = useCase();
  const system = useSystemName();
  const { credential, closedAt, noCredentialReason } = application;
  const isLive = credential?.state === "ISSUED" || credential?.state === "HANDED_OVER";
  if (closedAt && !credential) return null;
  return (
    <Section
      name="credential"
      title="Sign-in details"
      aside={credential && <Tag name={`credential ${credential.state}`} />}
    >
      {credential && <CredentialFacts credential={credential} />}
      <Typography>
        {!credential && "None yet. They are made"}
        {credential && "Made"} and printed in {system}. The key or passphrase itself is never written or stored here.
      </Typography>
      {noCredentialReason && (
        <Typography>No sign-in details are needed. {noCredentialReasons[noCredentialReason]}.</Typography>
      )}
      {opened?.step === "handOverCredential" && <HandOverForm />}
      {opened?.step === "closeWithoutCredential" && <CloseWithoutCredentialForm />}
      {!closedAt && !isLive && <StepButton step="issueCredential">Record that they were made</StepButton>}
      {!closedAt && credential?.state === "ISSUED" && opened?.step !== "handOverCredential" && (
        <StepButton step="handOverCredential">Record how they were handed over</StepButton>
      )}
      {!closedAt && !noCredentialReason && opened?.step !== "closeWithoutCredential" && (
        <StepButton step="closeWithoutCredential">No sign-in details are needed</StepButton>
      )}
      {opened?.step === "issueCredential" && <IssueDialog />}
    </Section>
  );
};

const CredentialFacts = ({ credential }: { credential: NonNullable<Case["credential"]> }) => {
  const { kind, issuedAt, issuedByName, expiresOn, handedOverAt, handedOverByName, channel } = credential;
  return (
    <Facts>
      <Fact label={credentialKinds[kind]}>
        Made on {dateInWords(dayOf(issuedAt))}, by {issuedByName}
      </Fact>
      <Fact label="Last day to use it">{dateInWords(expiresOn)}</Fact>
      <Fact label="Handed over">
        {handedOverAt &&
          `${dateInWords(dayOf(handedOverAt))}${channel ? `, ${credentialChannels[channel].toLowerCase()}` : ""}${
            handedOverByName ? `, by ${handedOverByName}` : ""
          }`}
      </Fact>
    </Facts>
  );
};
