import { Alert, Box, Button, Link, Typography } from "@mui/material";
import { useEffect, useMemo, useState } from "react";
import { Link as RouterLink } from "react-router";
import {
  SignOffRedactionReviewDocument,
  type RedactionApprovalQuery,
  type RedactionReviewFragment,
} from "../../../schema/documents.ts";
import { counted } from "../../ui/counted.ts";
import { Fact, Facts } from "../../ui/Facts.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { textOrNull } from "../../ui/form-values.ts";
import { isOfRole } from "../../ui/refusal.ts";
import { LoadProblem } from "../../ui/LoadProblem.tsx";
import { Page } from "../../ui/Page.tsx";
import { Reason } from "../../ui/Reason.tsx";
import { Section } from "../../ui/Section.tsx";
import { StickyPatient } from "../../ui/StickyPatient.tsx";
import { useFormStep } from "../../ui/use-form-step.ts";
import { atOnce, useEntries } from "../desk/use-entries.ts";
import { hideReasons, purposes } from "../words.ts";
import { ApprovalTasks } from "./ApprovalTasks.tsx";
import { EntriesToCheck } from "./EntriesToCheck.tsx";
import { SendBack } from "./SendBack.tsx";

interface ApprovalScreenProps {
  review: RedactionReviewFragment;
  approval: RedactionApprovalQuery["redactionApproval"];
}

/** What the person who signs off looks at: all that was hidden, what was escalated, what changed, and a sample of what is shown. */
export const ApprovalScreen = ({ review, approval }: ApprovalScreenProps) => {
  const { id, version, patient, steps, signOffTakesReason } = review;
  const { hidden, byReason, escalated, sample, changed, deciders, needsClinician } = approval;
  const { entries, want, error } = useEntries(id);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const wanted = useMemo(
    () => [...new Set([...hidden, ...escalated, ...changed, ...sample])],
    [hidden, escalated, changed, sample],
  );
  useEffect(() => {
    for (let at = 0; at < wanted.length; at += atOnce) void want(wanted.slice(at, at + atOnce));
  }, [wanted, want]);
  const signOff = steps.find(({ step }) => step === "SIGN_OFF");
  const step = useFormStep(
    SignOffRedactionReviewDocument,
    (form, values) => {
      if (seen.size < sample.length) form.wrong("sample-0", "Read each entry of the sample, and tick that you did.");
      return { id, version, sample: [...seen], reason: textOrNull(values, "reason") };
    },
    { done: "The review is signed off.", to: `/redaction-reviews/${id}/show` },
  );
  const tick = (entryId: string, isSeen: boolean) =>
    setSeen((before) => new Set(isSeen ? [...before, entryId] : [...before].filter((each) => each !== entryId)));

  return (
    <Page
      title="Check and sign off"
      heading={`Check and sign off: ${purposes[review.purpose].toLowerCase()}`}
      actions={
        <Button component={RouterLink} to={`/redaction-reviews/${id}/show`} variant="outlined" color="primary">
          Back to the review
        </Button>
      }
    >
      <StickyPatient patient={patient} />
      {error && <LoadProblem error={error} what="the entries" isAboutPatient onRetry={() => want(wanted)} />}
      <Section name="summary" title="What was decided">
        <Facts>
          <Fact label="By">{deciders.join(", ") || "Nobody yet"}</Fact>
          <Fact label="Hidden">{counted(hidden.length, "entry", "entries")}</Fact>
          {byReason.map(({ reason, count }) => (
            <Fact key={reason} label={hideReasons[reason]}>
              {count.toLocaleString("en-GB")}
            </Fact>
          ))}
          <Fact label="Signs off">
            {needsClinician && "A clinician, because something was hidden for harm or escalated"}
          </Fact>
        </Facts>
        <Link component={RouterLink} to={`/patients/${patient.id}/visible?signed=off`}>
          What the patient would see once it is signed off
        </Link>
      </Section>
      <EntriesToCheck
        name="changed"
        title="Changed since you last looked"
        ids={changed}
        entries={entries}
        none="Nothing has changed."
      />
      <EntriesToCheck name="hidden" title="Hidden" ids={hidden} entries={entries} none="Nothing is hidden." />
      <EntriesToCheck
        name="escalated"
        title="Escalated to a clinician"
        ids={escalated}
        entries={entries}
        none="Nothing was escalated."
      />
      <EntriesToCheck
        name="sample"
        title="A sample of what is shown"
        intro="Taken by chance out of all that is shown. Read each one."
        ids={sample}
        entries={entries}
        none="Nothing is shown."
        seen={seen}
        onSeen={tick}
      />
      <ApprovalTasks review={review} />
      <Section name="sign-off" title="Sign off">
        {signOff?.refusal ? (
          <Alert severity="warning" variant="outlined">
            <Reason reason={signOff.refusal} />
          </Alert>
        ) : (
          <Form sending={step} onSend={step.send} action="Sign off the review">
            <Typography>
              {counted(seen.size, "entry", "entries")} of the sample read, of {sample.length.toLocaleString("en-GB")}.
            </Typography>
            {signOffTakesReason && (
              <Field
                name="reason"
                label="Why you sign off what you decided yourself"
                hint="Only where nobody else at the practice can."
                rows={2}
                width="100%"
              />
            )}
          </Form>
        )}
        <Box>{!isOfRole(signOff?.refusal) && <SendBack review={review} />}</Box>
      </Section>
    </Page>
  );
};
