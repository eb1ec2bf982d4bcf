import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { today } from "../ui/dates.ts";
import { Radios } from "../ui/Radios.tsx";
import { channels, initiators } from "./words.ts";

/** How and when the application came, and whose idea it was. */
export const CameFields = () => (
  <>
    <Radios name="channel" legend="How it came" choices={choicesOf(channels)} />
    <DateField name="receivedOn" label="When it came" defaultValue={today()} />
    <Radios
      name="initiatedBy"
      legend="Whose idea it was"
      hint="Somebody who declined before is not approached again; they can always ask themselves."
      choices={choicesOf(initiators)}
      row
    />
  </>
);
