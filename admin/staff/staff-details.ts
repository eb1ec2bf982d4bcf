import type { AddStaffMutationVariables, StaffRole } from "../../schema/documents.ts";
import { dateOrNull, textOrNull } from "../ui/form-values.ts";
import { roles } from "./roles.ts";

const isRole = (value: FormDataEntryValue): value is StaffRole => typeof value === "string" && value in roles;

/** What StaffFields say, as the server takes it. */
export const detailsIn = (values: FormData): AddStaffMutationVariables["details"] => ({
  roles: values.getAll("roles").filter(isRole),
  clinical: values.has("clinical"),
  canVouch: values.has("canVouch"),
  jobTitle: textOrNull(values, "jobTitle"),
  professionalNumber: textOrNull(values, "professionalNumber"),
  identityTrainedOn: dateOrNull(values, "identityTrainedOn"),
  informationGovernanceTrainedOn: dateOrNull(values, "informationGovernanceTrainedOn"),
  redactionTrainedOn: dateOrNull(values, "redactionTrainedOn"),
});
