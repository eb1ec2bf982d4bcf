import { beforeAll, describe, expect, test } from "@jest/globals";
import { approachRefusal } from "../../server/decline/approach.rules.ts";
import { refusedWith } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
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
    const close = "mutation ($id: UUID!, $v: Int!) { result: closeHelpOffer(id: $id, version: $v, outcome: HELPED) { helpOffers { outcome } } }"; // prettier-ignore
    expect((await by.reception.ask(close, { id: offer.id, v: 1 })).data.result.helpOffers).toEqual([{ outcome: "HELPED" }]); // prettier-ignore
    expect(refusedWith(await by.reception.ask(close, { id: offer.id, v: 1 }))).toMatchObject({ code: "CONFLICT" });
    expect((await admin.query("SELECT FROM decline WHERE patient_id = $1", [id])).rowCount).toBe(0);
  });
});

describe("a new patient", () => {
  test("has on the record the day they were told in writing of the access they will have (BR-REG-08)", async () => {
    const { id } = await practice.patient({ registeredOn: "2026-11-01" });
    const tell = (on: string) =>
      by.reception.ask(`mutation ($p: UUID!, $on: LocalDate!) { result: recordToldOfAccess(patientId: $p, toldOn: $on) { toldOfAccessOn } }`, { p: id, on }); // prettier-ignore
    expect((await tell("2026-11-03")).errors?.[0]?.extensions.fields).toHaveProperty("toldOn");
    expect((await tell("2026-11-02")).data.result).toEqual({ toldOfAccessOn: "2026-11-02" });
  });
});
