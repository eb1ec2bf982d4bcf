import type { Answer, Member, TestPractice } from "./practice.ts";

const fields = `id version reference state hold { words rule }
  services { service outcome waitsFor { gate words rule } refusalReason expectedOn proposedAt }
  checks { kind outcome note seenAlone checkedByName }
  verifications { id method verifiedByName evidence isCurrent reusedByName reuseReason }
  credential { state kind expiresOn handedOverByName }
  pending { reason days services } queue lapsesOn look { account lookedByName } codes { code codedOn } enhancedReview { id state decision }
  noCredentialReason enteredInErrorReason enteredInErrorByName
  steps { step service refusal { words rule } }`;

/** Runs one step of an application and answers with the whole case. */
export const step = (name: string, variables: string, args: string) =>
  `mutation (${["$id: UUID!, $version: Int!", variables].filter(Boolean).join(", ")}) {
     result: ${name}(id: $id, version: $version${args ? `, ${args}` : ""}) { ${fields} } }`;

export const steps = {
  completeDeclarations: step(
    "completeDeclarations",
    "$made: [Declaration!]!, $on: LocalDate!",
    "declarations: $made, signedOn: $on",
  ),
  recordResponsibilities: step("recordResponsibilities", "$given: InformationFormat!", "given: $given"),
  verifyByDocuments: step("verifyByDocuments", "$given: DocumentsInput!", "given: $given"),
  vouchForPatient: step("vouchForPatient", "$given: VouchInput!", "given: $given"),
  verifyByRecordQuestions: step("verifyByRecordQuestions", "$given: QuestionsInput!", "given: $given"),
  reuseVerification: step("reuseVerification", "$given: ReuseInput!", "given: $given"),
  recordIdentityNotPossible: step("recordIdentityNotPossible", "$reviewOn: LocalDate!", "reviewOn: $reviewOn"),
  linkNhsLogin: step("linkNhsLogin", "$level: NhsLoginLevel!, $on: LocalDate!", "level: $level, linkedOn: $on"),
  endNhsLogin: step("endNhsLogin", "$on: LocalDate!", "endedOn: $on"),
  recordCheck: step("recordCheck", "$found: CheckInput!", "found: $found"),
  enableService: step("enableService", "$service: Service!", "service: $service"),
  lookAtRecord: step("lookAtRecord", "$looked: RecordLookInput!", "looked: $looked"),
  recordOwnRequest: step("recordOwnRequest", "$on: LocalDate!", "on: $on"),
  expireApplication: step("expireApplication", "", ""),
  proposeRefusal: step(
    "proposeRefusal",
    "$service: Service!, $given: RefusalProposalInput!",
    "service: $service, given: $given",
  ),
  refuseService: step(
    "refuseService",
    "$service: Service!, $given: ServiceRefusalInput!",
    "service: $service, given: $given",
  ),
  setExpectedDate: step("setExpectedDate", "$service: Service!, $on: LocalDate!", "service: $service, expectedOn: $on"),
  recordGuidance: step(
    "recordGuidance",
    "$v: String!, $given: InformationFormat!",
    "guidanceVersion: $v, given: $given",
  ),
  issueCredential: step("issueCredential", "", ""),
  handOverCredential: step(
    "handOverCredential",
    "$channel: CredentialChannel!, $postcode: String, $confirmed: Boolean",
    "channel: $channel, postcode: $postcode, emailConfirmed: $confirmed",
  ),
  closeWithoutCredential: step("closeWithoutCredential", "$reason: NoCredentialReason!", "reason: $reason"),
  markEnteredInError: step("markEnteredInError", "$reason: String!", "reason: $reason"),
  withdrawApplication: step("withdrawApplication", "", ""),
  assignApplication: step("assignApplication", "$owner: UUID", "ownerId: $owner"),
};
export type StepName = keyof typeof steps;

/** The same step, answering with what is selected instead. */
export const answering = (name: StepName, selection: string) => steps[name].replace(`{ ${fields} }`, selection);

export const allDeclarations = ["LEAFLET_READ", "SECURITY", "SHARING", "MISUSE", "WRONG_CONTENT"];

/** A complete paper form for the services named, signed on the day of the tests. */
export const form = (services: string[], more: object = {}) => ({
  channel: "PAPER",
  initiatedBy: "PATIENT",
  receivedOn: "2026-11-02",
  services: services.map((service) => ({ service })),
  declarations: allDeclarations,
  signedOn: "2026-11-02",
  consentEmail: false,
  consentSms: false,
  leafletVersion: "2026-04",
  leafletFormat: "STANDARD",
  leafletOn: "2026-11-02",
  capacityDoubt: false,
  looked: { account: "NONE", codes: [] },
  ...(services.includes("FULL_HISTORIC_RECORD")
    ? { historicRequestedOn: "2026-11-02", historicRequestForm: "FORM" }
    : {}),
  ...more,
});

export const take = (member: Member, patientId: string, asked: object): Promise<Answer> =>
  member.ask(
    `mutation ($p: UUID!, $form: ApplicationInput!) { result: takeApplication(patientId: $p, form: $form) { ${fields} } }`,
    { p: patientId, form: asked },
  );

export const look = (member: Member, id: string): Promise<Answer> =>
  member.ask(`query ($id: UUID!) { result: application(id: $id) { ${fields} } }`, { id });

export interface CaseAnswer {
  id: string;
  version: number;
  state: string;
}

/** Takes a step on the case as it is now. */
export async function act(member: Member, id: string, name: StepName, variables: object = {}): Promise<Answer> {
  const { data } = await look(member, id);
  return member.ask(steps[name], { id, version: data?.result.version ?? 1, ...variables });
}

export const passport = (more: object = {}) => ({
  type: "PASSPORT",
  issuerCountry: "GB",
  expiresOn: "2031-05-01",
  seenOriginal: true,
  ...more,
});
export const account = (more: object = {}) => ({
  type: "CURRENT_ACCOUNT",
  issuedOn: "2026-10-01",
  seenOriginal: true,
  ...more,
});
export const goodPair = { evidence: [passport(), account()], sameAccount: false, recordMatched: true };
export const clear = (kind: string) => ({
  kind,
  outcome: "CLEAR",
  ...(kind === "COERCION" ? { seenAlone: "YES" } : {}),
});

/** Where each service stands for a patient, by the ids that a change sends back. */
export async function standingOf(member: Member, patientId: string): Promise<Record<string, string>> {
  const { data } = await member.ask("query ($id: UUID!) { patient(id: $id) { services { id service } } }", { id: patientId }); // prettier-ignore
  const rows: { id: string; service: string }[] = data?.patient.services ?? [];
  return Object.fromEntries(rows.map(({ id, service }) => [service, id]));
}

/** Records a decline of services as they stand now. */
export async function decline(member: Member, patientId: string, services: string[], reason: string | null = null) {
  const seen = await standingOf(member, patientId);
  return member.ask(
    `mutation ($p: UUID!, $s: [DeclinedServiceInput!]!, $r: String) { result: recordDecline(patientId: $p, services: $s, reason: $r) {
       services { service refusal { words rule } }
       patient { declines { services reason declinedOn } services { service state reason } openItems } } }`,
    { p: patientId, s: services.map((service) => ({ service, seen: seen[service] ?? null })), r: reason },
  );
}

/** The people of a surgery, one a role. */
export async function people(practice: TestPractice) {
  return {
    reception: await practice.member("RECEPTION"),
    verifier: await practice.member("VERIFIER", { canVouch: true }),
    registrar: await practice.member("REGISTRAR"),
    gp: await practice.member("AUTHORISER", { clinical: true, canVouch: true }),
    safeguarding: await practice.member("SAFEGUARDING_LEAD", { clinical: true }),
    manager: await practice.member("PRACTICE_MANAGER"),
  };
}

/** A case with identity verified and both checks clear, ready to be decided. */
export async function readyCase(
  practice: TestPractice,
  by: Awaited<ReturnType<typeof people>>,
  services: string[],
  patientId?: string,
) {
  const patient = patientId ?? (await practice.patient()).id;
  const taken = await take(by.reception, patient, form(services));
  if (!taken.data?.result) throw new Error(taken.errors?.[0]?.message);
  const { id } = taken.data.result as CaseAnswer;
  await act(by.verifier, id, "verifyByDocuments", { given: goodPair });
  await act(by.verifier, id, "recordCheck", { found: clear("RESPONSIBILITIES") });
  await act(by.verifier, id, "recordCheck", { found: clear("COERCION") });
  return { id, patientId: patient };
}
