import { Typography } from "@mui/material";
import { useState } from "react";
import {
  DecideEnhancedReviewDocument,
  type EnhancedReviewDecision,
  type ReviewFragment,
} from "../../schema/documents.ts";
import { seenAlone } from "../application/words.ts";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Form } from "../ui/Form.tsx";
import { Radios } from "../ui/Radios.tsx";
import { serviceName } from "../ui/services.ts";
import { Tick } from "../ui/Tick.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { decisions, entered, grantChoices, reviewReasons, talkOutcomes } from "./words.ts";

const isDecision = (value: string): value is EnhancedReviewDecision => Object.hasOwn(decisions, value);

/** Reasons, talk, outcome and the next day, as one decision of a clinician (domain.md 4.4). */
export const DecideForm = ({ review: { id, version, reasons: known } }: { review: ReviewFragment }) => {
  const [decision, setDecision] = useState("");
  const [talk, setTalk] = useState("");
  const step = useFormStep(
    DecideEnhancedReviewDocument,
    (form, values) => {
      const reasons = form.ticked("reasons", reviewReasons);
      if (reasons.length === 0) form.wrong("reasons", "Say why the record was looked at.");
      return {
        id,
        version,
        given: {
          reasons,
          talkOutcome: form.choice(
            "talkOutcome",
            talkOutcomes,
            "Say what the patient wants, or that they could not be reached.",
          ),
          talkedOn: form.dateOrNull("talkedOn"),
          talkedAlone: form.choiceOrNull("talkedAlone", seenAlone),
          leadConsulted: values.has("leadConsulted"),
          decision: form.choice("decision", decisions, "Choose what you decide."),
          grantedServices: decision === "GRANT_LIMITED" ? form.ticked("grantedServices", serviceName) : null,
          nextReviewOn: form.dateOrNull("nextReviewOn"),
        },
      };
    },
    { done: "Your decision is recorded." },
  );

  async function send(values: FormData) {
    if (await step.send(values)) document.querySelector("h1")?.focus();
  }

  return (
    <Form sending={step} onSend={send} action="Decide under my name">
      <Ticks
        name="reasons"
        legend="Why the record is looked at"
        hint="Read only by who may read restricted concerns."
        choices={choicesOf(reviewReasons)}
        defaultValues={known}
      />
      <Radios
        name="talkOutcome"
        legend="What the patient said when you talked it over"
        choices={choicesOf(talkOutcomes)}
        onChange={setTalk}
      />
      {talk !== "NOT_REACHED" && (
        <>
          <DateField name="talkedOn" label="You talked on" />
          <Radios name="talkedAlone" legend="Were they seen or spoken to alone?" choices={choicesOf(seenAlone)} row />
        </>
      )}
      <Tick name="leadConsulted" label="The safeguarding lead, or a meeting of several professions, was consulted" />
      <Radios name="decision" legend="Your decision" choices={choicesOf(decisions)} onChange={setDecision} />
      {decision === "GRANT_LIMITED" && (
        <Ticks
          name="grantedServices"
          legend="What the patient may see"
          hint="The historic record follows its own review."
          choices={grantChoices}
        />
      )}
      {(decision === "WITHHOLD" || decision === "DEFER") && (
        <DateField name="nextReviewOn" label="Look at it again on" hint="Within 12 months. For example, 27 3 2027" />
      )}
      <Typography role="status">{isDecision(decision) && entered[decision]}</Typography>
    </Form>
  );
};
