// Written by npm run generate.
import type { TypedDocumentNode as Typed } from "@graphql-typed-document-node/core";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Sex as the clinical system records it; NOT_KNOWN is its own row in figures (BR-CL-16). */
export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'INDETERMINATE'
  | 'NOT_KNOWN';

/** How widely the national record may be shown (domain.md 9.3). */
export type Confidentiality =
  /** Unrestricted. */
  | 'U'
  /** Restricted: address, telephone, e-mail and GP are blank; do not ask for them in public (BR-PDS-01). */
  | 'R'
  /** Very restricted. */
  | 'V'
  /** Withheld by the national service. */
  | 'REDACTED';

/** Whether a patient may use any service online now. */
export type OnlineFilter =
  | 'ONLINE'
  | 'NOT_ONLINE';

/** What a list of patients is sorted by. */
export type PatientSort =
  | 'NAME'
  | 'BORN';

/** What a member of staff does at this practice; a person may hold several (BR-RO-01). */
export type StaffRole =
  | 'RECEPTION'
  | 'VERIFIER'
  | 'REGISTRAR'
  /** A GP or another designated person who authorises record levels. */
  | 'AUTHORISER'
  | 'REDACTION_REVIEWER'
  | 'SAFEGUARDING_LEAD'
  | 'PRACTICE_MANAGER'
  | 'INFORMATION_GOVERNANCE'
  /** A volunteer of the patient group; sees no patient data. */
  | 'CHAMPION'
  | 'AUDITOR'
  /** Reads figures only, with small numbers suppressed (BR-CL-25). */
  | 'ICB_READER'
  /** Looks after staff and settings; sees no patient data (BR-CL-25). */
  | 'SYSTEM_ADMINISTRATOR';

/** What a member of staff does here, and the attributes that the rules ask for. */
export type StaffDetailsInput = {
  roles: Array<StaffRole>;
  jobTitle?: string | null | undefined;
  clinical: boolean;
  canVouch: boolean;
  professionalNumber?: string | null | undefined;
  informationGovernanceTrainedOn?: string | null | undefined;
  identityTrainedOn?: string | null | undefined;
  redactionTrainedOn?: string | null | undefined;
};

export type PatientRowFragment = { id: string, nhsNumber: string | null, givenName: string, familyName: string, born: string, sex: Sex, confidentiality: Confidentiality, addressLine: string | null, diedOn: string | null, removedOn: string | null, activeServices: number };

export type PatientsQueryVariables = Exact<{
  sort: PatientSort;
  descending: boolean;
  online?: OnlineFilter | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type PatientsQuery = { patients: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, nhsNumber: string | null, givenName: string, familyName: string, born: string, sex: Sex, confidentiality: Confidentiality, addressLine: string | null, diedOn: string | null, removedOn: string | null, activeServices: number }> } };

export type SearchPatientsQueryVariables = Exact<{
  words: string;
}>;


export type SearchPatientsQuery = { searchPatients: Array<{ id: string, nhsNumber: string | null, givenName: string, familyName: string, born: string, sex: Sex, confidentiality: Confidentiality, addressLine: string | null, diedOn: string | null, removedOn: string | null, activeServices: number }> };

export type MeFragment = { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type StayInMutationVariables = Exact<{ [key: string]: never; }>;


export type StayInMutation = { stayIn: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  chosen: string;
}>;


export type ChangePasswordMutation = { changePassword: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type StaffMemberFragment = { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number };

export type StaffMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffMembersQuery = { staffMembers: Array<{ id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number }> };

export type StaffMemberQueryVariables = Exact<{
  id: string;
}>;


export type StaffMemberQuery = { staffMember: { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number } | null };

export type AddStaffMutationVariables = Exact<{
  email: string;
  name: string;
  details: StaffDetailsInput;
}>;


export type AddStaffMutation = { addStaff: { firstPassword: string | null, member: { id: string, name: string } } };

export type ChangeStaffMutationVariables = Exact<{
  id: string;
  version: number;
  details: StaffDetailsInput;
}>;


export type ChangeStaffMutation = { changeStaff: { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number } };

export type DisableStaffMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DisableStaffMutation = { disableStaff: { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number } };


export const PatientsDocument = "query Patients($sort: PatientSort!, $descending: Boolean!, $online: OnlineFilter, $after: UUID, $first: Int!) {\n  patients(\n    sort: $sort\n    descending: $descending\n    online: $online\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...PatientRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment PatientRow on PatientRow {\n  id\n  nhsNumber\n  givenName\n  familyName\n  born\n  sex\n  confidentiality\n  addressLine\n  diedOn\n  removedOn\n  activeServices\n}" as unknown as Typed<PatientsQuery, PatientsQueryVariables>;
export const SearchPatientsDocument = "query SearchPatients($words: String!) {\n  searchPatients(words: $words) {\n    ...PatientRow\n  }\n}\nfragment PatientRow on PatientRow {\n  id\n  nhsNumber\n  givenName\n  familyName\n  born\n  sex\n  confidentiality\n  addressLine\n  diedOn\n  removedOn\n  activeServices\n}" as unknown as Typed<SearchPatientsQuery, SearchPatientsQueryVariables>;
export const MeDocument = "query Me {\n  me {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<MeQuery, MeQueryVariables>;
export const SignInDocument = "mutation SignIn($email: String!, $password: String!) {\n  signIn(email: $email, password: $password) {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = "mutation SignOut {\n  signOut\n}" as unknown as Typed<SignOutMutation, SignOutMutationVariables>;
export const StayInDocument = "mutation StayIn {\n  stayIn {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<StayInMutation, StayInMutationVariables>;
export const ChangePasswordDocument = "mutation ChangePassword($current: String!, $chosen: String!) {\n  changePassword(current: $current, chosen: $chosen) {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const StaffMembersDocument = "query StaffMembers {\n  staffMembers {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<StaffMembersQuery, StaffMembersQueryVariables>;
export const StaffMemberDocument = "query StaffMember($id: UUID!) {\n  staffMember(id: $id) {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<StaffMemberQuery, StaffMemberQueryVariables>;
export const AddStaffDocument = "mutation AddStaff($email: String!, $name: String!, $details: StaffDetailsInput!) {\n  addStaff(email: $email, name: $name, details: $details) {\n    member {\n      id\n      name\n    }\n    firstPassword\n  }\n}" as unknown as Typed<AddStaffMutation, AddStaffMutationVariables>;
export const ChangeStaffDocument = "mutation ChangeStaff($id: UUID!, $version: Int!, $details: StaffDetailsInput!) {\n  changeStaff(id: $id, version: $version, details: $details) {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<ChangeStaffMutation, ChangeStaffMutationVariables>;
export const DisableStaffDocument = "mutation DisableStaff($id: UUID!, $version: Int!) {\n  disableStaff(id: $id, version: $version) {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<DisableStaffMutation, DisableStaffMutationVariables>;
