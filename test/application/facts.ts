import {
  declarations,
  type CheckKind,
  type InitiatedBy,
  type NoCredentialReason,
  type Outcome,
} from "../../server/application/application.words.ts";
import { standing, type Case } from "../../server/application/application.rules.ts";
import type { Facts } from "../../server/application/gates.rules.ts";
import type { Actor } from "../../server/context.ts";
import type { StaffRole } from "../../server/permissions.ts";
import { policyOf, type StoredPolicy } from "../../server/practice/policy.ts";
import type { NhsLoginLevel } from "../../server/verification/verification.words.ts";
import type { Service } from "../../server/service-access/service.ts";

export const today = "2026-11-02";

export const actor = (roles: StaffRole | StaffRole[], more: Partial<Actor> = {}): Actor => ({
  id: [roles].flat().join("+"),
  roles: [roles].flat(),
  clinical: false,
  canVouch: false,
  ...more,
});

/** Everybody a surgery has, one a role. */
export const surgery = {
  reception: actor("RECEPTION"),
  verifier: actor("VERIFIER", { canVouch: true }),
  registrar: actor("REGISTRAR"),
  gp: actor("AUTHORISER", { clinical: true, canVouch: true }),
  reviewer: actor("REDACTION_REVIEWER"),
  safeguarding: actor("SAFEGUARDING_LEAD", { clinical: true }),
  manager: actor("PRACTICE_MANAGER"),
};
export type Colleague = keyof typeof surgery;

type Wanted =
  Service | { service: Service; outcome?: Outcome; visibleFrom?: string; expectedOn?: string; proposedAt?: string };

export interface Given {
  services?: readonly Wanted[];
  declared?: boolean;
  explained?: boolean;
  age?: number;
  removedOn?: string;
  deathStatus?: string;
  registeredOn?: string | null;
  identity?: Facts["identity"][number]["method"][];
  verifiedBy?: string;
  verifiedAt?: string;
  clear?: readonly CheckKind[];
  concernIn?: CheckKind;
  hasConcern?: boolean;
  isKeptFrom?: boolean;
  credential?: string;
  capacityDoubt?: boolean;
  credentialExpiresOn?: string;
  guided?: boolean;
  noCredential?: NoCredentialReason;
  takenBy?: string;
  receivedAt?: string;
  enteredInError?: boolean;
  nhsLogin?: NhsLoginLevel;
  initiatedBy?: InitiatedBy;
  ownRequestOn?: string;
  idNotPossibleUntil?: string;
  lastContactOn?: string;
  lookedAt?: boolean;
  codes?: Facts["codes"];
  review?: Facts["review"];
  policy?: StoredPolicy;
}

export const bothChecks = ["RESPONSIBILITIES", "COERCION"] as const;

/** The facts of a case; a declared adult who asked for appointments, and nothing else done yet, unless the test says so. */
export function facts(given: Given = {}): Facts {
  const { services = ["APPOINTMENTS"], declared = true, identity = [], clear = [], concernIn, verifiedAt = `${today}T08:00:00Z` } = given; // prettier-ignore
  return {
    application: {
      declarations: declared ? declarations : declarations.slice(1),
      responsibilitiesAt: given.explained ? verifiedAt : null,
      capacityDoubt: given.capacityDoubt ?? false,
      guidanceAt: given.guided ? verifiedAt : null,
      noCredentialReason: given.noCredential ?? null,
      takenBy: given.takenBy ?? "RECEPTION",
      initiatedBy: given.initiatedBy ?? "PATIENT",
      ownRequestOn: given.ownRequestOn ?? null,
      idNotPossibleUntil: given.idNotPossibleUntil ?? null,
      lastContactOn: given.lastContactOn ?? (given.receivedAt ?? today).slice(0, 10),
      receivedOn: (given.receivedAt ?? today).slice(0, 10),
      receivedAt: given.receivedAt ?? `${today}T08:00:00Z`,
      enteredInErrorAt: given.enteredInError ? verifiedAt : null,
      closedAt: null,
    },
    requested: services.map((each) => ({
      outcome: null,
      visibleFrom: null,
      expectedOn: null,
      proposedAt: null,
      ...(typeof each === "string" ? { service: each } : each),
    })),
    isLookedAt: given.lookedAt ?? true,
    codes: given.codes ?? [],
    review: given.review ?? null,
    patient: {
      id: "patient",
      age: given.age ?? 46,
      removedOn: given.removedOn ?? null,
      deathStatus: given.deathStatus ?? null,
      registeredOn: given.registeredOn === undefined ? "2015-06-01" : given.registeredOn,
    },
    nhsLogin: given.nhsLogin ? { level: given.nhsLogin, linkedOn: today } : null,
    identity: identity.map((method) => ({ method, verifiedBy: given.verifiedBy ?? "VERIFIER", verifiedAt })),
    checks: [
      ...clear.map((kind) => ({ kind, outcome: "CLEAR" as const })),
      ...(concernIn ? [{ kind: concernIn, outcome: "CONCERN" as const }] : []),
    ],
    credential: given.credential
      ? { state: given.credential, expiresOn: given.credentialExpiresOn ?? "2026-11-16" }
      : null,
    hasConcern: given.hasConcern ?? false,
    isKeptFrom: given.isKeptFrom ?? false,
    policy: policyOf(given.policy ?? {}),
    today,
  };
}

/** Identity by documents and both checks clear: everything that is not about a single service is done. */
export const ready = (given: Given = {}): Facts => facts({ identity: ["DOCUMENTS"], clear: bothChecks, ...given });

export const caseOf = (of: Facts, more: Partial<Case> = {}): Case => ({
  state: standing(of),
  facts: of,
  isRelated: false,
  ...more,
});
