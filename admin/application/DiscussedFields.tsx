import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import { Radios } from "../ui/Radios.tsx";
import { discussions } from "./words.ts";

/** When and how a refusal was talked through with the patient, or a clinician's reason why not. */
export const DiscussedFields = ({ isClinician }: { isClinician: boolean }) => (
  <>
    <DateField name="discussedOn" label="Discussed with the patient on" />
    <Radios name="discussedHow" legend="How it was discussed" choices={choicesOf(discussions)} row />
    {isClinician && (
      <Field
        name="notDiscussedReason"
        label="If it was not discussed: why"
        hint="Only where the talk would put somebody at risk."
        rows={2}
        width="100%"
      />
    )}
  </>
);
