import { useState, type ReactNode } from "react";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import type { Case } from "./case.ts";
import { refusalReasons } from "./words.ts";

/** Why a service is refused, what the patient can do instead, and when it is looked at again. */
export const RefusalFields = ({
  proposed,
  children,
}: {
  proposed?: Case["services"][number];
  children?: ReactNode;
}) => {
  const [reason, setReason] = useState<string>(proposed?.refusalReason ?? "");
  return (
    <>
      <Choice
        name="reason"
        label="Why"
        empty="Choose"
        choices={choicesOf(refusalReasons)}
        defaultValue={proposed?.refusalReason}
        onChange={setReason}
      />
      {reason === "OTHER" && <Field name="reasonText" label="The reason" rows={2} width="100%" />}
      {children}
      <Field
        name="alternative"
        label="What the patient can do instead"
        hint="Such as: order repeat prescriptions by telephone or at the desk."
        defaultValue={proposed?.alternative}
        rows={2}
        width="100%"
      />
      <DateField
        name="reviewOn"
        label="Look at it again on"
        hint="Within 12 months; within 3 for essential services or a record that cannot be redacted yet."
        defaultValue={proposed?.reviewOn}
      />
    </>
  );
};
