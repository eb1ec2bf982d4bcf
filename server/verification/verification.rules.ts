import type { Actor } from "../context.ts";
import { searchable } from "../patient/name.ts";
import type { Policy } from "../practice/policy.ts";
import { because, type Reason } from "../reason.ts";
import { kinds, type Service } from "../service-access/service.ts";
import { pairRefusal, type Documents } from "./evidence-pair.rules.ts";
import type {
  NoDocumentsCategory,
  QuestionCategory,
  RelationshipBasis,
  VerificationMethod,
} from "./verification.words.ts";

export { pairRefusal } from "./evidence-pair.rules.ts";
export type { VerificationMethod } from "./verification.words.ts";

export interface Vouch {
  relationshipBasis?: RelationshipBasis | null;
  knownSince?: string | null;
}

export interface Questions {
  /** By telephone or video. */
  remote: boolean;
  categories: readonly { category: QuestionCategory; passed: boolean }[];
}

interface Common {
  /** The record beside the person was confirmed to be theirs (domain.md 2.4). */
  recordMatched: boolean;
  noDocumentsCategory?: NoDocumentsCategory | null;
}

/** What was done to be sure of somebody, by one of the methods. */
export type Given = Common &
  (
    | ({ method: "DOCUMENTS" } & Documents)
    | ({ method: "VOUCH_PERSONAL" } & Vouch)
    | ({ method: "QUESTIONS" } & Questions)
  );

/** What a subject is to the actor, as declared. */
export type Related = "SELF" | "RELATIVE" | null;

/** What the rules need to know besides: the practice's policy, and what the subject is to the actor. */
export interface Circumstances {
  isPatient: boolean;
  relation: Related;
  policy: Policy;
  today: string;
}

/** The method a verification is recorded under. */
export function methodOf(given: Given): VerificationMethod {
  if (given.method !== "QUESTIONS") return given.method;
  return given.remote ? "REMOTE_VOUCH" : "VOUCH_RECORD_CONFIRMATION";
}

type Voucher = Pick<Actor, "canVouch">;

/** Why this does not verify the subject's identity, in words for staff; undefined when it does. */
export function refusal(
  given: Given,
  actor: Voucher,
  { isPatient, relation, policy, today }: Circumstances,
): Reason | undefined {
  const related = relatedRefusal(given.method, relation);
  if (related) return related;
  if (!given.recordMatched) {
    return because(
      "Confirm first that the record beside you is this person's: name, date of birth and NHS number.",
      "domain.md 2.4",
    );
  }
  if (given.method === "DOCUMENTS") return pairRefusal(given, policy, today);
  if (given.method === "VOUCH_PERSONAL") return vouchRefusal(given, actor, today);
  if (!isPatient) {
    return because(
      "This person has no record here to ask about. Ask for documents, or for somebody who knows them.",
      "BR-CL-32",
    );
  }
  return questionsRefusal(given, actor, policy);
}

/** Nobody verifies themselves or a declared relative, by whatever method. */
export function relatedRefusal(method: Given["method"], relation: Related): Reason | undefined {
  const rule = method === "DOCUMENTS" ? "BR-RO-04" : "BR-ID-09";
  if (relation === "SELF") return because("You cannot verify your own identity. Ask a colleague.", rule);
  if (relation === "RELATIVE") return because("You cannot verify a relative's identity. Ask a colleague.", rule);
  return undefined;
}

export function vouchRefusal(
  { relationshipBasis, knownSince }: Vouch,
  actor: Voucher,
  today: string,
): Reason | undefined {
  if (!actor.canVouch) return notAuthorised;
  if (!relationshipBasis) return because("Say how you know this person.", "BR-ID-05");
  if (!knownSince) return because("Say since when you have known this person.", "BR-ID-05");
  if (knownSince > today) return because("The day since when you have known this person is in the future.", "BR-ID-05");
  return undefined;
}

const notAuthorised = because(
  "You are not authorised to vouch. Ask a colleague who is, or ask for documents.",
  "BR-ID-05",
);

/** Asked in person or remotely alike; what a remote vouch opens is `opens`. */
export function questionsRefusal(
  { categories }: Questions,
  actor: Voucher,
  { questionCategories: needed }: Policy,
): Reason | undefined {
  if (!actor.canVouch) return notAuthorised;
  const different = new Set(categories.map(({ category }) => category)).size;
  if (different < categories.length) return because("Each kind of question is recorded once.", "BR-ID-06");
  if (different < needed)
    return because(`Ask about at least ${needed} different things; this is ${different}.`, "BR-ID-06");
  const passed = categories.filter((each) => each.passed).length;
  if (passed < needed) {
    return because(
      `At least ${needed} answers must agree with the record; ${passed} did. Ask for documents instead.`,
      "BR-ID-06",
    );
  }
  return undefined;
}

/** Whether a verification by this method is enough for a service: a remote one never opens the detailed or full record (BR-ID-07), NHS login nothing of the past (domain.md 2.1). */
export function opens(method: VerificationMethod, service: Service): boolean {
  if (method === "REMOTE_VOUCH") return kinds[service].opensRemotely;
  return method !== "NHS_LOGIN_P9" || service !== "FULL_HISTORIC_RECORD";
}

export interface Named {
  nhsNumber: string | null;
  givenName: string;
  familyName: string;
  born: string;
}

/** What a person who is no patient here is to the actor, by the patients the actor declared (BR-RO-04). */
export function relationTo(person: Named, declared: readonly (Named & { relation: NonNullable<Related> })[]): Related {
  const name = ({ familyName, givenName }: Named) => `${searchable(familyName)},${searchable(givenName)}`;
  const same = declared.filter(
    (patient) =>
      (patient.nhsNumber !== null && patient.nhsNumber === person.nhsNumber) ||
      (patient.born === person.born && name(patient) === name(person)),
  );
  return same.find(({ relation }) => relation === "SELF")?.relation ?? same[0]?.relation ?? null;
}
