import type { StaffMemberFragment } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import { Tick } from "../ui/Tick.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { roles } from "./roles.ts";

const choices = Object.entries(roles).map(([value, words]) => ({ value, ...words }));

/** What a member of staff does here, and the attributes that the rules ask for. */
export const StaffFields = ({ member }: { member?: StaffMemberFragment }) => (
  <>
    <Field
      name="jobTitle"
      label="Job (optional)"
      hint="As colleagues say it, such as receptionist."
      defaultValue={member?.jobTitle}
    />
    <Ticks
      name="roles"
      legend="Roles"
      hint="What they do here; choose all that apply."
      choices={choices}
      defaultValues={member?.roles}
    />
    <Tick
      name="clinical"
      label="Clinician"
      hint="May see what only clinicians see, whatever the role."
      defaultChecked={member?.clinical}
    />
    <Tick
      name="canVouch"
      label="May vouch for patients"
      hint="Authorised to confirm who patients are whom they know."
      defaultChecked={member?.canVouch}
    />
    <Field
      name="professionalNumber"
      label="Professional registration number (optional)"
      hint="GMC, NMC or another professional body."
      defaultValue={member?.professionalNumber}
      width="16rem"
    />
    <DateField
      name="identityTrainedOn"
      label="Trained in checking identity on (optional)"
      defaultValue={member?.identityTrainedOn}
    />
    <DateField
      name="informationGovernanceTrainedOn"
      label="Trained in information governance on (optional)"
      defaultValue={member?.informationGovernanceTrainedOn}
    />
    <DateField
      name="redactionTrainedOn"
      label="Trained in redaction on (optional)"
      defaultValue={member?.redactionTrainedOn}
    />
  </>
);
