import { Alert } from "@mui/material";
import { ColleaguesDocument, type ConcernInput } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import { textIn } from "../ui/form-values.ts";
import type { FormReader } from "../ui/read-form.ts";
import { kinds, severities } from "./words.ts";
import { today } from "../ui/dates.ts";

/** What is worrying, how much, since when, and who must not learn of it. */
export const RaiseFields = () => {
  const { data } = useAnswer(ColleaguesDocument, {});
  const colleagues = (data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Choice name="kind" label="What is it about?" empty="Choose" choices={choicesOf(kinds)} />
      <Choice name="severity" label="How serious is it?" empty="Choose" choices={choicesOf(severities)} />
      <Field
        name="note"
        label="What was seen or heard"
        hint="Stored encrypted. Only the people who look into it can read it."
        rows={4}
        width="100%"
      />
      <DateField name="noticedOn" label="When was it noticed?" defaultValue={today()} />
      <Choice
        key={colleagues.length}
        name="keptFrom"
        label="Keep it from a colleague (optional)"
        hint="For example, a partner or relative who works here. They will not see it, whatever their role."
        empty="Nobody"
        choices={colleagues}
      />
      <Alert severity="info" variant="outlined">
        Pressure and safeguarding put everything on hold at once. To everybody else the page then says only ‘On hold.
        Speak to the safeguarding lead.’
      </Alert>
    </>
  );
};

export function raisedIn(form: FormReader, values: FormData): ConcernInput {
  const keptFrom = textIn(values, "keptFrom");
  return {
    kind: form.choice("kind", kinds, "Choose what it is about."),
    severity: form.choice("severity", severities, "Choose how serious it is."),
    note: form.text("note", "Write in a few words what was seen or heard."),
    noticedOn: form.date("noticedOn", "Write the day on which it was noticed."),
    keptFrom: keptFrom ? [keptFrom] : [],
  };
}
