import { Box, Button, Link, Typography } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import type { CredentialStep, PatientCredentialsFragment } from "../../schema/documents.ts";
import { credentialChannels, credentialKinds } from "../application/words.ts";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Page } from "../ui/Page.tsx";
import { Reason } from "../ui/Reason.tsx";
import { Section } from "../ui/Section.tsx";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { Tag } from "../ui/Tag.tsx";
import { StepDialog } from "./StepDialog.tsx";
import { VouchDialog } from "./VouchDialog.tsx";
import { DocumentsDialog } from "./DocumentsDialog.tsx";
import { QuestionsDialog } from "./QuestionsDialog.tsx";
import { isVerifying, verifying, type Verifying } from "./verify.ts";
import { chaseChannels, chaseOutcomes, stepLabels, type Issued } from "./words.ts";

const Told = ({ issued }: { issued: Issued }) => (
  <Facts>
    <Fact label={credentialKinds[issued.kind]}>
      Made on {dateInWords(dayOf(issued.issuedAt))}
      {issued.issuedByName && `, by ${issued.issuedByName}`}
    </Fact>
    <Fact label="Last day to use it">{dateInWords(issued.expiresOn)}</Fact>
    <Fact label="Handed over">
      {issued.handedOverAt &&
        `${dateInWords(dayOf(issued.handedOverAt))}, ${issued.channel ? credentialChannels[issued.channel].toLowerCase() : ""}${issued.handedOverByName ? `, by ${issued.handedOverByName}` : ""}`}
    </Fact>
    <Fact label="Signed up">{issued.usedAt && dateInWords(dayOf(issued.usedAt))}</Fact>
    <Fact label="Ask again on">{issued.chaseOn && dateInWords(issued.chaseOn)}</Fact>
    {issued.chases.map(({ id, channel, outcome, at, byName }) => (
      <Fact key={id} label={`Asked on ${dateInWords(dayOf(at))}`}>
        {chaseChannels[channel]}: {chaseOutcomes[outcome].toLowerCase()}, by {byName}
      </Fact>
    ))}
  </Facts>
);

/** The first of these that may be taken is what comes next. */
const inOrder: readonly CredentialStep[] = ["giveCredential", "chaseCredential", "reissueCredential"];

/** What lets the patient sign up: made, handed over, used or over; never the secret. Give it key={id}. */
export const CredentialsScreen = ({ of }: { of: PatientCredentialsFragment }) => {
  const { permissions } = usePractice();
  const ways = useWays();
  const [opened, setOpened] = useState<CredentialStep | Verifying>();
  const system = useSystemName();
  const [newest, ...earlier] = of.credentials;
  const reissue = of.steps.find(({ step }) => step === "reissueCredential")?.refusal;
  const next = inOrder.find((name) => of.steps.some(({ step, refusal }) => step === name && refusal === null));
  const close = () => setOpened(undefined);
  return (
    <Page title="Sign-in details">
      <StickyPatient patient={of.patient} />
      <Section name="now" title="Now" aside={newest && <Tag name={`credential ${newest.state}`} />}>
        {newest ? <Told issued={newest} /> : <Typography>None were ever made.</Typography>}
        <Typography>
          They are made and printed in {system}. The key or passphrase itself is never written or stored here.
        </Typography>
        <Typography>
          {of.isVerifiedToday
            ? "Identity was verified today, so new ones may be made."
            : "New ones need an identity check of the same day."}
        </Typography>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
          {of.steps
            .filter(({ refusal }) => refusal === null)
            .map(({ step }) => (
              <Button
                key={step}
                variant={step === next ? "contained" : "outlined"}
                color={step === "voidCredential" ? "error" : step === next ? "success" : "primary"}
                onClick={() => setOpened(step)}
              >
                {stepLabels[step]}
              </Button>
            ))}
          {!of.isVerifiedToday &&
            ways.map((way) => (
              <Button key={way} variant="outlined" color="primary" onClick={() => setOpened(way)}>
                {verifying[way].label}
              </Button>
            ))}
        </Box>
        {permissions.includes("credential.issue") && reissue && <Reason reason={reissue} />}
        <Link component={RouterLink} to={`/patients/${of.id}/show`}>
          Patient’s page
        </Link>
      </Section>
      {earlier.length > 0 && (
        <Section name="earlier" title="Earlier ones">
          {earlier.map((issued) => (
            <Box key={issued.id}>
              <Tag name={`credential ${issued.state}`} />
              <Told issued={issued} />
            </Box>
          ))}
        </Section>
      )}
      {opened === "vouch" && <VouchDialog of={of} onClose={close} />}
      {opened === "documents" && <DocumentsDialog of={of} onClose={close} />}
      {opened === "questions" && <QuestionsDialog of={of} onClose={close} />}
      {opened && !isVerifying(opened) && <StepDialog of={of} step={opened} onClose={close} />}
    </Page>
  );
};

/** The ways in which who is signed in may verify a patient; questions and vouching are for who may vouch (BR-ID-05). */
function useWays() {
  const { permissions, canVouch } = usePractice();
  return (Object.keys(verifying) as Verifying[]).filter(
    (way) => permissions.includes(verifying[way].permission) && (way === "documents" || canVouch),
  );
}
