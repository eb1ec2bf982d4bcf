import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Tick } from "../ui/Tick.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { consents } from "./take.ts";
import { formats } from "./words.ts";

/** What the patient was given, and how they may be told. */
export const ToldFields = () => (
  <>
    <Field
      name="leafletVersion"
      label="Version of the leaflet they were given"
      hint="As printed on it, such as 2026-04."
      width="12rem"
    />
    <Radios name="leafletFormat" legend="In which form" choices={choicesOf(formats)} />
    <DateField name="leafletOn" label="Leaflet given on" />
    <Ticks name="consent" legend="How the patient agrees to be told (optional)" choices={choicesOf(consents)} />
    <Tick
      name="capacityDoubt"
      label="I doubt that the patient can decide this for themselves"
      hint="A clinician then records whether they have the capacity."
    />
  </>
);
