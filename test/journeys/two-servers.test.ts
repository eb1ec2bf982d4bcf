import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { start, type Running } from "../../server/main.ts";
import { readied, refusedWith, switchedOn, type ActedOn } from "../application/acting.ts";
import { people, steps, type StepName } from "../support/case.ts";
import { ask, settingsOf, signedIn, testPractice, testServer, type Answer, type Member, type TestPractice } from "../support/practice.ts"; // prettier-ignore

const held = testServer();
const searchKey = "a search key for tests only, long enough";
let other: Running;
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  other = await start(settingsOf({}), held.appUrl, searchKey);
  // Two servers of one practice whose clocks are kept in step, as those of real ones are.
  other.server.clock = held.running.server.clock;
  practice = await testPractice(held);
  by = await people(practice);
});
afterAll(() => other?.stop());

/** The same person at the other server. */
const elsewhere = (member: Member): Member => ({
  ...member,
  ask: (query, variables = {}, headers = {}) =>
    ask(other.url, query, variables, { cookie: member.cookie, "x-practice": practice.odsCode, ...headers }),
});
const act = (who: Member, of: ActedOn, name: StepName, given: object = {}) =>
  who.ask(steps[name], { id: of.id, version: of.seen.version, ...given });
const refused = {
  reason: "SERIOUS_HARM",
  discussedOn: "2026-11-01",
  discussedHow: "IN_PERSON",
  alternative: "By telephone",
  reviewOn: "2027-05-02",
};
const confirm = (who: Member, id: string) =>
  who.ask("mutation ($id: UUID!) { result: confirmInClinicalSystem(id: $id, version: 1) { id } }", { id });

interface Contest {
  of: string;
  patient: string;
  /** Both are sent at once, one to each server. */
  both: () => [Promise<Answer>, Promise<Answer>];
}

/** What the database says, by a connection of its own. */
const query = <Row>(text: string, values: unknown[]): Promise<Row[]> =>
  held.running.server.door.read({ staffId: null }, practice.practiceId).query<Row>(text, values);

const both = (first: Promise<Answer>, second: Promise<Answer>): [Promise<Answer>, Promise<Answer>] => [first, second];
const patientOf = async (id: string): Promise<string> =>
  (await query<{ patient_id: string }>("SELECT patient_id FROM application WHERE id = $1", [id]))[0]?.patient_id ?? "";
const contests: Record<string, () => Promise<Contest>> = {
  "enable against refuse": async () => {
    const of = await readied(practice, by, ["APPOINTMENTS", "PRESCRIPTIONS"]);
    const service = { service: "APPOINTMENTS" };
    return {
      of: of.id,
      patient: await patientOf(of.id),
      both: () => both(act(by.registrar, of, "enableService", service), act(elsewhere(by.gp), of, "refuseService", { ...service, given: refused })), // prettier-ignore
    };
  },
  "enable against enable": async () => {
    const of = await readied(practice, by, ["APPOINTMENTS", "PRESCRIPTIONS"]);
    const service = { service: "APPOINTMENTS" };
    return {
      of: of.id,
      patient: await patientOf(of.id),
      both: () =>
        both(act(elsewhere(by.registrar), of, "enableService", service), act(by.gp, of, "enableService", service)),
    };
  },
  "confirm against confirm": async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], "APPOINTMENTS");
    const [item] = await query<{ id: string }>("SELECT id FROM clinical_system_item WHERE application_id = $1", [
      of.id,
    ]);
    const id = item?.id ?? "";
    return {
      of: id,
      patient: await patientOf(of.id),
      both: () => both(confirm(by.registrar, id), confirm(elsewhere(by.gp), id)),
    };
  },
  "handover against withdrawal": async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], "APPOINTMENTS");
    await of.done(by.registrar, "issueCredential");
    await of.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    return {
      of: of.id,
      patient: await patientOf(of.id),
      both: () => both(act(by.registrar, of, "handOverCredential", { channel: "IN_PERSON" }), act(elsewhere(by.reception), of, "withdrawApplication")), // prettier-ignore
    };
  },
};

type Standing = Record<"events" | "entries" | "refused" | "version" | "decided" | "confirmed" | "current", number>;

/** How many events the patient has beside what they are told of them, and what stands in the rows that were fought over. */
async function standing({ of, patient }: Contest) {
  const [counted] = await query<Standing>(
    `SELECT (SELECT count(*)::int FROM event WHERE patient_id = $2 AND kind NOT LIKE 'notice%') AS events,
            (SELECT count(*)::int FROM audit_entry WHERE patient_id = $2 AND outcome = 'DONE' AND event NOT LIKE 'notice%') AS entries,
            (SELECT count(*)::int FROM audit_entry WHERE subject_id = $1 AND outcome = 'REFUSED') AS refused,
            coalesce((SELECT version FROM application WHERE id = $1), (SELECT version FROM clinical_system_item WHERE id = $1)) AS version,
            (SELECT count(*)::int FROM requested_service WHERE application_id = $1 AND outcome IS NOT NULL) AS decided,
            (SELECT count(*)::int FROM clinical_system_item WHERE id = $1 AND confirmed_at IS NOT NULL) AS confirmed,
            (SELECT count(*)::int FROM service_access WHERE patient_id = $2 AND until_at IS NULL) AS current`,
    [of, patient],
  );
  return counted as Standing;
}

describe("two people at two servers who decide the same thing at once", () => {
  const rounds = process.env["GATEHOUSE_LONG"] ? 50 : 15;
  test.each(Object.keys(contests))(
    "%s: one decision each time, and the other is told why not",
    async (kind) => {
      const wins = [0, 0];
      for (let at = 0; at < rounds / 5; at += 1) {
        const set = await Promise.all(Array.from({ length: 5 }, () => contests[kind]?.() as Promise<Contest>));
        await Promise.all(
          set.map(async (contest) => {
            const before = await standing(contest);
            const answers = await Promise.all(contest.both());
            const won = answers.findIndex(({ errors }) => !errors);
            wins[won] = (wins[won] ?? 0) + 1;
            const lost = answers[1 - won] as Answer;
            expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
            expect(refusedWith(lost)).toMatchObject({ data: null, message: expect.stringMatching(/^[A-Z].*\.$/) });
            expect(["CONFLICT", "RULE_BROKEN"]).toContain(refusedWith(lost).code);
            const after = await standing(contest);
            expect(after).toMatchObject({
              events: before.events + 1,
              entries: before.entries + 1,
              refused: before.refused + 1,
              version: before.version + 1,
              decided:
                before.decided + (kind.startsWith("enable") || (kind.startsWith("handover") && won === 1) ? 1 : 0),
              confirmed: before.confirmed + (kind.startsWith("confirm") ? 1 : 0),
              current: 2,
            });
          }),
        );
      }
      expect((wins[0] ?? 0) + (wins[1] ?? 0)).toBe(rounds);
    },
    60_000,
  );

  test("leave the practice's audit whole", async () => {
    const { data } = await by.manager.ask("{ verifyAudit { isWhole entries } }");
    expect(data.verifyAudit.isWhole).toBe(true);
    expect(data.verifyAudit.entries).toBeGreaterThan(300);
  }, 20_000);
});

describe("a button pressed once whose request came to both servers", () => {
  test("is done once, and both answer the same", async () => {
    for (let at = 0; at < 10; at += 1) {
      const of = await readied(practice, by, ["APPOINTMENTS"]);
      const press = (who: Member) =>
        who.ask(steps.enableService, { id: of.id, version: of.seen.version, service: "APPOINTMENTS" }, { "idempotency-key": `press-${of.id}` }); // prettier-ignore
      const [first, second] = await Promise.all([press(by.registrar), press(elsewhere(by.registrar))]);
      expect(first.errors).toBeUndefined();
      expect(second.data).toEqual(first.data);
      expect(await query("SELECT count(*)::int AS n FROM event WHERE application_id = $1 AND kind = 'enableService'", [of.id])).toEqual([{ n: 1 }]); // prettier-ignore
    }
  });
});

describe("a session", () => {
  const isIn = async (url: string, cookie: string) =>
    (await ask(url, "{ me { id } }", {}, { cookie })).errors === undefined;

  test("that ends at one server ends at the other", async () => {
    const member = await practice.member("RECEPTION");
    expect([await isIn(held.running.url, member.cookie), await isIn(other.url, member.cookie)]).toEqual([true, true]);
    await ask(held.running.url, "mutation { signOut }", {}, { cookie: member.cookie, "x-practice": practice.odsCode });
    expect([await isIn(held.running.url, member.cookie), await isIn(other.url, member.cookie)]).toEqual([false, false]);
  });

  test("ends at both when the person sets a new password at one, but for the one that set it", async () => {
    const member = await practice.member("RECEPTION");
    const second = await signedIn(other.url, member.email);
    const change = `mutation { changePassword(current: "copper-meadow-violin", chosen: "another-meadow-cello-7") { id } }`;
    expect((await ask(other.url, change, {}, { cookie: second })).errors).toBeUndefined();
    expect([await isIn(held.running.url, member.cookie), await isIn(other.url, member.cookie)]).toEqual([false, false]);
    expect([await isIn(held.running.url, second), await isIn(other.url, second)]).toEqual([true, true]);
  });

  test("opens the practice at neither once the manager ended the person's work at one (BR-RO-03)", async () => {
    const member = await practice.member("RECEPTION");
    const leave = "mutation ($id: UUID!) { disableStaff(id: $id, version: 1) { isActive } }";
    expect((await by.manager.ask(leave, { id: member.id })).errors).toBeUndefined();
    for (const who of [member, elsewhere(member)])
      expect(refusedWith(await who.ask("{ patients { total } }"))).toMatchObject({ status: 403, code: "FORBIDDEN" });
  });
});
