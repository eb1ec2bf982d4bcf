import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { edges } from "../../server/application/application.rules.ts";
import { ApplicationStep, type ApplicationState } from "../../server/application/application.words.ts";
import { isUnderReview } from "../../server/enhanced-review/enhanced-review.rules.ts";
import { isRecord, type Service } from "../../server/service-access/service.ts";
import { opens, type VerificationMethod } from "../../server/verification/verification.rules.ts";
import { administrator } from "../support/admin.ts";
import { allDeclarations, form, goodPair, look, people, take, type StepName } from "../support/case.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { secret } from "../concern/raising.ts";
import { ActedOn } from "./acting.ts";
import { elsewhere } from "./elsewhere.ts";

const seed = Number(process.env["GATEHOUSE_SEED"] ?? Date.now() % 1_000_000);
const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held, { allowAppointmentsBeforeId: true, fourEyes: true });
  by = await people(practice);
});

const services: Service[] = ["APPOINTMENTS", "PRESCRIPTIONS", "SUMMARY_RECORD", "FULL_PROSPECTIVE_RECORD", "FULL_HISTORIC_RECORD"]; // prettier-ignore
const questions = (remote: boolean) => ({
  given: { remote, recordMatched: true, categories: ["LAST_ATTENDANCE", "OPERATIONS", "TESTS"].map((category) => ({ category, passed: true })) },
}); // prettier-ignore
const check = (kind: string, outcome = "CLEAR", seenAlone = "YES") => ({ found: { kind, outcome, seenAlone, note: outcome === "CLEAR" ? null : secret } }); // prettier-ignore
const refused = { reason: "SERIOUS_HARM", discussedOn: "2026-11-01", discussedHow: "PHONE", alternative: "By telephone", reviewOn: "2027-05-02" }; // prettier-ignore

/** What people do at a surgery, what helps a case on more often than what ends it. */
const things: [StepName, (service: Service) => object][] = [
  ["completeDeclarations", () => ({ made: allDeclarations, on: "2026-11-02" })],
  ["recordResponsibilities", () => ({ given: "SPOKEN" })],
  ["verifyByDocuments", () => ({ given: goodPair })],
  ["verifyByRecordQuestions", () => questions(true)],
  ["verifyByRecordQuestions", () => questions(false)],
  ["recordCheck", () => check("RESPONSIBILITIES")],
  ["recordCheck", () => check("COERCION")],
  ["recordCheck", () => check("COERCION")],
  ["recordCheck", () => check("COERCION", "CONCERN", "NO")],
  ["recordCheck", () => check("COMPETENCE")],
  ["enableService", (service) => ({ service })],
  ["enableService", (service) => ({ service })],
  ["enableService", (service) => ({ service })],
  ["refuseService", (service) => ({ service, given: refused })],
  ["setExpectedDate", (service) => ({ service, on: "2026-12-24" })],
  ["recordGuidance", () => ({ v: "1", given: "STANDARD" })],
  ["issueCredential", () => ({})],
  ["handOverCredential", () => ({ channel: "IN_PERSON" })],
  ["withdrawApplication", () => ({})],
  ["proposeRefusal", (service) => ({ service, given: { reason: "MISUSE_HISTORY", alternative: "At the desk", reviewOn: "2027-05-02" } })], // prettier-ignore
  ["linkNhsLogin", () => ({ level: "P9", on: "2026-11-01" })],
  ["linkNhsLogin", () => ({ level: "P5", on: "2026-11-01" })],
  ["endNhsLogin", () => ({ on: "2026-11-02" })],
  ["lookAtRecord", () => ({ looked: { account: "NONE", codes: [{ code: "DECLINED", codedOn: "2026-11-02" }] } })],
  ["lookAtRecord", () => ({ looked: { account: "NONE", codes: [{ code: "REVIEW_NEEDED", codedOn: "2026-11-02" }] } })],
  ["recordOwnRequest", () => ({ on: "2026-11-02" })],
  ["recordIdentityNotPossible", () => ({ reviewOn: "2026-12-01" })],
  ["expireApplication", () => ({})],
];
const others = elsewhere(held, () => ({ practice, by }));
const attempt = fc.record({
  by: fc.constantFrom("reception", "verifier", "registrar", "registrar", "gp", "gp", "gp", "safeguarding", "manager"),
  thing: fc.nat(things.length + others.length - 1),
  service: fc.nat(10),
});
const begun = fc.record({
  services: fc.oneof(fc.constant(["APPOINTMENTS"] as Service[]), fc.subarray(services, { minLength: 1, maxLength: 3 })),
  born: fc.constantFrom("1980-01-05", "1980-01-05", "2012-05-05", "2014-05-05"),
  declared: fc.boolean(),
  /** In August nobody has come for three months, and the case may lapse. */
  receivedOn: fc.constantFrom("2026-11-02", "2026-11-02", "2026-08-01"),
});

interface Stored {
  version: number;
  state: ApplicationState;
  closed: boolean;
  active: Service[];
  methods: VerificationMethod[];
  clear: string[];
  concern: boolean;
  held: boolean;
  /** A decline that stands in the record. */
  declined: boolean;
  /** A 104 stands, and the newest decision withholds what it is about. */
  withheld: boolean;
  /** Services that wait for a redaction review alone, of which the patient was told no day; what a hold keeps is told by a person. */
  unpromised: Service[];
  waits: string[];
  queue: string | null;
  events: number;
}
async function stored(id: string): Promise<Stored> {
  const { rows } = await admin.query(
    `SELECT a.version, a.state, a.closed_at IS NOT NULL AS closed,
            ARRAY(SELECT service FROM service_access s WHERE s.patient_id = a.patient_id AND until_at IS NULL AND s.state = 'ACTIVE' ORDER BY 1) AS active,
            ARRAY(SELECT method FROM verification v WHERE v.patient_id = a.patient_id) AS methods,
            ARRAY(SELECT kind FROM (SELECT DISTINCT ON (kind) kind, outcome FROM registration_check c WHERE c.application_id = a.id ORDER BY kind, checked_at DESC, id DESC) AS newest WHERE outcome = 'CLEAR') AS clear,
            coalesce((SELECT outcome = 'CONCERN' FROM registration_check c WHERE c.patient_id = a.patient_id AND kind = 'COERCION' ORDER BY checked_at DESC, id DESC LIMIT 1), false) AS concern,
            EXISTS (SELECT FROM concern c WHERE c.patient_id = a.patient_id AND c.restricted AND c.closed_at IS NULL) AS held,
            EXISTS (SELECT FROM record_code c WHERE c.patient_id = a.patient_id AND c.code = 'DECLINED' AND c.superseded_at IS NULL) AS declined,
            EXISTS (SELECT FROM record_code c WHERE c.patient_id = a.patient_id AND c.code = 'REVIEW_NEEDED' AND c.superseded_at IS NULL)
              AND coalesce((SELECT r.state = 'DECIDED' AND r.decision = 'WITHHOLD' FROM enhanced_review r WHERE r.patient_id = a.patient_id ORDER BY raised_at DESC, r.id DESC LIMIT 1), false) AS withheld,
            ARRAY(SELECT r.service FROM requested_service r WHERE r.application_id = a.id AND r.outcome IS NULL AND r.expected_on IS NULL AND NOT a.on_hold AND a.state = 'REVIEW') AS unpromised,
            ARRAY(SELECT p ->> 'reason' FROM jsonb_array_elements(a.pending) AS p) AS waits, a.queue,
            (SELECT count(*)::int FROM event e WHERE e.application_id = a.id AND kind = ANY ($2)) AS events
       FROM application a WHERE a.id = $1`,
    [id, Object.values(ApplicationStep)],
  );
  return rows[0];
}

/** Whatever was done: nothing opened that may not, and what is open waits for something in a queue. */
function keepsItsPromises(before: Stored, after: Stored) {
  const newlyActive = after.active.filter((each) => !before.active.includes(each));
  if (after.held) expect(newlyActive).toEqual([]);
  if (newlyActive.some(isRecord)) expect(after.declined).toBe(false);
  // What a clinician withheld while a 104 stands is not on, whatever was on before.
  if (after.withheld) expect(newlyActive.filter(isUnderReview)).toEqual([]);
  // Who waits for a review was told a day, or a clinician has it to do.
  expect(after.unpromised).toEqual([]);
  expect({ ...after, waits: after.waits.length > 0, queue: after.queue !== null }).toMatchObject({ waits: !after.closed, queue: !after.closed }); // prettier-ignore
}

/** The steps that move a case on from each state; waiting and giving up do not count. */
const onwards: Partial<Record<ApplicationState, readonly StepName[]>> = {
  INCOMPLETE: ["completeDeclarations"],
  ID_CHECK: ["verifyByDocuments"],
  CHECKS: ["recordCheck"],
  AUTHORISE: ["enableService", "verifyByDocuments"],
  CREDENTIAL: ["issueCredential", "handOverCredential", "recordGuidance", "verifyByDocuments"],
};

describe(`forty applications on which people do whatever comes to their mind (seed ${seed})`, () => {
  test("keep every promise at every step (domain.md 13, BR-CO-01, BR-REG-03, BR-CL-02, BR-CL-04, BR-CL-22, BR-PD-03), and no secret is stored (BR-CO-03, BR-CR-01)", async () => {
    const seen = new Set<string>();
    let [done, turnedAway] = [0, 0];
    await fc.assert(
      fc.asyncProperty(begun, fc.array(attempt, { minLength: 8, maxLength: 15 }), async (given, attempts) => {
        const { id: patient } = await practice.patient({ born: given.born });
        const declared = given.declared ? {} : { declarations: [], signedOn: null };
        const of = new ActedOn(
          (await take(by.reception, patient, form(given.services, { ...declared, receivedOn: given.receivedOn }))).data
            .result,
        );
        let before = await stored(of.id);
        for (const each of attempts) {
          const other = others[each.thing - things.length];
          if (other) {
            await other(patient);
            of.seen = (await look(by.gp, of.id)).data.result;
            const after = await stored(of.id);
            keepsItsPromises(before, after);
            before = after;
            continue;
          }
          const [name, variables] = things[each.thing] as (typeof things)[number];
          const service = given.services[each.service % given.services.length] as Service;
          const { errors } = await of.by(by[each.by as keyof typeof by], name, variables(service));
          const after = await stored(of.id);
          if (errors) {
            turnedAway += 1;
            expect(["RULE_BROKEN", "FORBIDDEN", "BAD_USER_INPUT"]).toContain(errors[0]?.extensions.code);
            expect(after).toEqual(before);
            continue;
          }
          done += 1;
          expect(before.closed).toBe(false);
          expect(after.version).toBe(before.version + 1);
          expect(after.events).toBe(before.events + 1);
          if (after.state !== before.state) {
            seen.add(`${before.state} ${after.state}`);
            expect(edges[before.state]).toContain(after.state);
          }
          const newlyActive = after.active.filter((each) => !before.active.includes(each));
          if (before.concern) expect(newlyActive).toEqual([]);
          keepsItsPromises(before, after);
          for (const record of newlyActive.filter(isRecord)) {
            expect(after.methods.some((method) => opens(method, record))).toBe(true);
            expect(after.clear).toEqual(expect.arrayContaining(["RESPONSIBILITIES", "COERCION", ...(given.born > "2012" ? ["COMPETENCE"] : [])])); // prettier-ignore
          }
          before = after;
        }
        if (before.closed || before.state === "REVIEW") return;
        const wanted = [
          ...(onwards[before.state] ?? []),
          // A told day that passed is replaced first, and a hold is lifted by a clear check (BR-REG-05, BR-CO-01).
          ...(before.waits.includes("AWAITING_NEW_DATE") ? ["setExpectedDate"] : []),
          ...(before.held ? ["recordCheck"] : []),
        ];
        const views = await Promise.all(Object.values(by).map((member) => look(member, of.id)));
        const may = views.flatMap(({ data }) => data.result.steps.filter(({ refusal }: { refusal: unknown }) => refusal === null).map(({ step }: { step: StepName }) => step)); // prettier-ignore
        expect({ state: before.state, may }).toEqual({ state: before.state, may: expect.arrayContaining([expect.stringMatching(new RegExp(`^(${wanted.join("|")})$`))]) }); // prettier-ignore
      }),
      { numRuns: 40, seed, endOnFailure: true },
    );
    const { rows } = await admin.query(`SELECT ${["registration_check", "concern", "concern_note", "event", "audit_entry", "notice", "credential"].map((table) => `(SELECT coalesce(string_agg(t::text, ' '), '') FROM ${table} t)`).join(" || ")} AS kept`); // prettier-ignore
    expect(rows[0].kept.includes(secret)).toBe(false);
    const { rows: ended } = await admin.query("SELECT FROM concern WHERE closed_at IS NOT NULL");
    expect(ended.length).toBeGreaterThan(0);
    expect(done).toBeGreaterThan(60);
    expect(turnedAway).toBeGreaterThan(60);
    expect(seen.size).toBeGreaterThan(5);
  }, 90_000);
});
