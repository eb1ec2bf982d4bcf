import { beforeAll, describe, expect, test } from "@jest/globals";
import { approachRefusal } from "../../server/decline/approach.rules.ts";
import { refusedWith } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { about, raise } from "../concern/raising.ts";
import { decline, people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const fields = "{ approaches { outcome } helpOffers { id version kinds ownerId outcome } toldOfAccessOn mayApproach { service refusal { rule } } }"; // prettier-ignore
const approach = (who: Member, p: string, given: object) =>
  who.ask(`mutation ($p: UUID!, $g: ApproachInput!) { result: recordApproach(patientId: $p, given: $g) ${fields} }`, { p, g: { approachedOn: "2026-11-02", channel: "PHONE", ...given } }); // prettier-ignore
const may = (answer: { service: string; refusal: { rule: string } | null }[], service: string) =>
  answer.find((each) => each.service === service)?.refusal?.rule;

describe("an approach", () => {
  test("keeps the practice from asking again for 180 days, and never the patient from asking (BR-DC-04, 05)", async () => {
    const { id } = await practice.patient();
    const { data } = await approach(by.reception, id, { outcome: "THINKING" });
    expect(may(data.result.mayApproach, "APPOINTMENTS")).toBe("BR-DC-04");
    const again = { today: "2027-05-01", minContactIntervalDays: 180 };
    const approached = [{ approachedOn: "2026-11-02", outcome: "THINKING" }] as const;
    expect(approachRefusal("APPOINTMENTS", [], approached, again)).toBeUndefined();
    expect(approachRefusal("APPOINTMENTS", [], approached, { ...again, today: "2027-04-30" })?.rule).toBe("BR-DC-04");
  });

  test("is not made for what was declined, and still is for the rest (BR-DC-01, 02)", async () => {
    const { id } = await practice.patient();
    await decline(by.reception, id, ["SUMMARY_RECORD"]);
    const { data } = await by.reception.ask(`query ($p: UUID!) { result: patientApproaches(patientId: $p) ${fields} }`, { p: id }); // prettier-ignore
    expect(may(data.result.mayApproach, "SUMMARY_RECORD")).toBe("BR-DC-01");
    expect(may(data.result.mayApproach, "APPOINTMENTS")).toBeUndefined();
  });

  test("of somebody who is unable opens an offer of help with an owner, and counts as no approach and no decline (BR-CL-26, BR-DC-05)", async () => {
    const { id } = await practice.patient();
    expect((await approach(by.reception, id, { outcome: "UNABLE" })).errors?.[0]?.extensions.fields).toHaveProperty("help"); // prettier-ignore
    const { data } = await approach(by.reception, id, { outcome: "UNABLE", help: ["DEVICE", "LANGUAGE"], helpOwnerId: by.manager.id }); // prettier-ignore
    const [offer] = data.result.helpOffers;
    expect(offer).toMatchObject({ kinds: ["DEVICE", "LANGUAGE"], ownerId: by.manager.id, outcome: null });
    expect(may(data.result.mayApproach, "APPOINTMENTS")).toBeUndefined();
    const work = async (who: Member) => (await who.ask("{ myWork(kind: HELP_OFFER, first: 100) { items { patientId dueOn } } }")).data.myWork.items; // prettier-ignore
    const mine = { patientId: id, dueOn: "2026-11-16" };
    expect(await work(by.manager)).toContainEqual(mine);
    expect(await work(by.reception)).not.toContainEqual(mine);
    const close = "mutation ($id: UUID!, $v: Int!) { result: closeHelpOffer(id: $id, version: $v, outcome: HELPED) { helpOffers { outcome } } }"; // prettier-ignore
    expect((await by.reception.ask(close, { id: offer.id, v: 1 })).data.result.helpOffers).toEqual([{ outcome: "HELPED" }]); // prettier-ignore
    expect(refusedWith(await by.reception.ask(close, { id: offer.id, v: 1 }))).toMatchObject({ code: "CONFLICT" });
    expect(await work(by.manager)).not.toContainEqual(mine);
    expect((await admin.query("SELECT FROM decline WHERE patient_id = $1", [id])).rowCount).toBe(0);
  });
});

describe("an offer of help", () => {
  const offered = async (details: object, before: (id: string) => Promise<unknown> = () => Promise.resolve()) => {
    const { id } = await practice.patient(details);
    await before(id);
    const { data } = await approach(by.reception, id, { outcome: "UNABLE", help: ["LANGUAGE", "DEVICE"] });
    const { rows } = await admin.query("SELECT state, channel, format, need, restricted, merge_fields AS about FROM notice WHERE patient_id = $1 AND template = 'OFFER_OF_HELP'", [id]); // prettier-ignore
    return { id, offer: data.result.helpOffers[0], rows };
  };
  test("is told to the patient once in their format, by a safe way or by a person (BR-CL-26, BR-NT-02, 03, BR-CO-04)", async () => {
    const large = await offered({ writtenFormat: "11" });
    expect(large.rows).toEqual([
      expect.objectContaining({ state: "QUEUED", channel: "PRINT", format: "LARGE_PRINT", need: null }),
    ]);
    expect(large.rows[0].about.help).toMatch(/^We can tell you where to find a computer .*\. We can .* interpreter/);
    const byPerson = { state: "NEEDS_PERSON", channel: null };
    const { rows: polish } = await offered({ language: "pl", interpreterRequired: true });
    expect(polish).toEqual([expect.objectContaining({ ...byPerson, need: "LANGUAGE" })]);
    const { rows: held } = await offered({}, (id) => raise(by.reception, id, about("COERCION")));
    expect(held).toEqual([expect.objectContaining({ ...byPerson, need: "SAFE_CONTACT", restricted: true })]);
  });

  test("is given to a colleague or back to everybody while it is open, once, and only to who works here (BR-CL-26, BR-PD-03)", async () => {
    const { offer } = await offered({});
    const assign = (who: Member, v: number, o: string | null) =>
      who.ask("mutation ($id: UUID!, $v: Int!, $o: UUID) { result: assignHelpOffer(id: $id, version: $v, ownerId: $o) { helpOffers { version ownerId ownerName } } }", { id: offer.id, v, o }); // prettier-ignore
    const lead = await practice.member(["INFORMATION_GOVERNANCE"]);
    expect(refusedWith(await assign(lead, 1, lead.id))).toMatchObject({ code: "FORBIDDEN" });
    const { id: stranger } = await (await testPractice(held)).member(["RECEPTION"]);
    expect((await assign(by.reception, 1, stranger)).errors?.[0]?.extensions.fields).toHaveProperty("ownerId");
    const twice = await Promise.all([assign(by.reception, 1, by.manager.id), assign(by.gp, 1, by.gp.id)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await assign(by.reception, 2, null)).data.result.helpOffers).toEqual([
      { version: 3, ownerId: null, ownerName: null },
    ]);
    await by.reception.ask("mutation ($id: UUID!) { closeHelpOffer(id: $id, version: 3, outcome: HELPED) { patientId } }", { id: offer.id }); // prettier-ignore
    expect(refusedWith(await assign(by.reception, 4, by.manager.id))).toMatchObject({ rule: "BR-CL-26" });
  });
});

describe("a new patient", () => {
  test("has on the record the day they were told in writing of the access they will have (BR-REG-08)", async () => {
    const { id } = await practice.patient({ registeredOn: "2026-11-01" });
    const tell = (on: string) =>
      by.reception.ask(`mutation ($p: UUID!, $on: LocalDate!) { result: recordToldOfAccess(patientId: $p, toldOn: $on) { toldOfAccessOn } }`, { p: id, on }); // prettier-ignore
    expect((await tell("2026-11-03")).errors?.[0]?.extensions.fields).toHaveProperty("toldOn");
    expect((await tell("2026-11-02")).data.result).toEqual({ toldOfAccessOn: "2026-11-02" });
    const [again] = (await tell("2026-11-02")).errors ?? [];
    expect(again).toMatchObject({ message: "This day is recorded already.", extensions: { code: "CONFLICT" } });
  });
});

describe("the list of patients", () => {
  const listed = async (who: Member, which: string): Promise<string[]> =>
    (await who.ask(`{ patients(online: ${which}, first: 100) { items { id } } }`)).data.patients.items.map(({ id }: { id: string }) => id); // prettier-ignore

  test("shows who joined after the first list and was not yet asked, and nobody of the first (BR-CL-15)", async () => {
    const first = await practice.patient({ registeredOn: "2015-06-01", importedAt: "2026-08-01T09:00:00Z" });
    const joined = await practice.patient({ registeredOn: "2026-10-20" });
    const undated = await practice.patient({ registeredOn: null });
    const left = await practice.patient({ registeredOn: "2026-10-20", removedOn: "2026-10-30" });
    const asked = await practice.patient({ registeredOn: "2026-10-20" });
    const unable = await practice.patient({ registeredOn: "2026-10-20" });
    const declined = await practice.patient({ registeredOn: "2026-10-20" });
    await approach(by.reception, asked.id, { outcome: "NO_ANSWER" });
    await approach(by.reception, unable.id, { outcome: "UNABLE", help: ["DEVICE"] });
    await decline(by.reception, declined.id, ["APPOINTMENTS"]);
    const found = await listed(by.reception, "JOINED_NOT_ASKED");
    for (const each of [joined, undated, unable]) expect(found).toContain(each.id);
    for (const each of [first, left, asked, declined]) expect(found).not.toContain(each.id);
    await by.reception.ask("mutation ($p: UUID!) { recordToldOfAccess(patientId: $p, toldOn: \"2026-11-01\") { toldOfAccessOn } }", { p: joined.id }); // prettier-ignore
    expect(await listed(by.reception, "JOINED_NOT_ASKED")).not.toContain(joined.id);
  });

  test("shows whose record was refused and who is not coded, so that NHS login would open it (BR-EN-03, 04); a refusal under a hold only to who may know (BR-CL-20)", async () => {
    const refused = async (reason: string, codes: [string, string][] = []) => {
      const { id } = await practice.patient();
      await admin.query("INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, from_at) VALUES ($1, gen_random_uuid(), $2, 'FULL_PROSPECTIVE_RECORD', 'REFUSED', $3, '2026-11-01T09:00:00Z')", [practice.practiceId, id, reason]); // prettier-ignore
      for (const [code, on] of codes)
        await admin.query("INSERT INTO record_code (practice_id, id, patient_id, code, coded_on, source, noted_at) VALUES ($1, gen_random_uuid(), $2, $3, $4, 'ENTERED', '2026-11-01T09:00:00Z')", [practice.practiceId, id, code, on]); // prettier-ignore
      return id;
    };
    const open = await refused("PRACTICE_REFUSED");
    const taken = await refused("PRACTICE_REFUSED", [["REVIEW_NEEDED", "2026-10-01"], ["REVIEW_NOT_NEEDED", "2026-10-02"]]); // prettier-ignore
    const coded = await refused("PRACTICE_REFUSED", [["REVIEW_NEEDED", "2026-10-02"], ["REVIEW_NOT_NEEDED", "2026-10-02"]]); // prettier-ignore
    const declined = await refused("PRACTICE_REFUSED", [["DECLINED", "2026-10-02"]]);
    const held = await refused("COERCION");
    const found = await listed(by.reception, "REFUSED_NOT_CODED");
    for (const id of [open, taken]) expect(found).toContain(id);
    for (const id of [coded, declined, held]) expect(found).not.toContain(id);
    expect(await listed(by.gp, "REFUSED_NOT_CODED")).toContain(held);
  });
});
