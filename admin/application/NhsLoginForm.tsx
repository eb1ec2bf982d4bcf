import { Typography } from "@mui/material";
import { EndNhsLoginDocument, LinkNhsLoginDocument } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { today } from "../ui/dates.ts";
import { Radios } from "../ui/Radios.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { nhsLoginLevels } from "./identity-words.ts";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** The patient's NHS login as the clinical system shows it; P9 alone verifies who they are (BR-ID-10). */
export const NhsLoginForm = () => {
  const system = useSystemName();
  const step = useCaseStep(
    LinkNhsLoginDocument,
    (form) => ({
      level: form.choice("level", nhsLoginLevels, "Choose the level that is shown."),
      linkedOn: form.date("linkedOn", "Write the day on which it was linked."),
    }),
    { done: "The NHS login is recorded.", stay: "identity" },
  );
  return (
    <StepForm title="NHS login" action="Record under my name" sending={step} onSend={step.send}>
      <Typography>Record what {system} shows. Ask to step up to P9 where the level is lower.</Typography>
      <Radios name="level" legend="Level" choices={choicesOf(nhsLoginLevels)} />
      <DateField name="linkedOn" label="Linked on" />
    </StepForm>
  );
};

/** The link is gone: what it verified counts no more. */
export const EndNhsLoginForm = () => {
  const step = useCaseStep(
    EndNhsLoginDocument,
    (form) => ({ endedOn: form.date("endedOn", "Write the day on which the link ended.") }),
    { done: "The end of the NHS login link is recorded.", stay: "identity" },
  );
  return (
    <StepForm title="The NHS login link ended" action="Record under my name" sending={step} onSend={step.send}>
      <Typography>What NHS login verified counts no more; identity is then verified another way.</Typography>
      <DateField name="endedOn" label="Ended on" defaultValue={today()} />
    </StepForm>
  );
};
