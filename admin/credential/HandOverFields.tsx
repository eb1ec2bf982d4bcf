import { Field } from "../ui/Field.tsx";
import { Tick } from "../ui/Tick.tsx";

/** What makes sure that it reaches the patient and nobody else: where they live now, or an address they confirmed. */
export const HandOverFields = () => (
  <>
    <Field
      name="postcode"
      label="Postcode on the envelope"
      hint="For post only. It must be where the patient lives now, not a former address."
      width="12rem"
    />
    <Tick
      name="emailConfirmed"
      label="The patient confirmed the e-mail address"
      hint="For e-mail only. Without it they cannot sign up."
    />
  </>
);
