import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { examplesOf } from "../../server/notice/examples.ts";
import { letterContent, textMessage } from "../../server/notice/letter.ts";
import { fieldWords, wordingProblems } from "../../server/notice/merge.rules.ts";
import { templateNames, templateOf, templates } from "../../server/notice/templates.ts";
import { textWording } from "../../server/notice/text-wording.ts";
import { ownWording } from "../../server/notice/wording.ts";
import { refusedWith } from "../application/acting.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { telling } from "./queueing.ts";

describe("our own words", () => {
  test.each(templateNames)("of %s use only fields that there are, and read with all of them filled in", (template) => {
    expect(wordingProblems(template, ownWording[template])).toEqual({});
    const { title, blocks } = letterContent(examplesOf(template, "2026-11-02"), "2026-11-02");
    expect(JSON.stringify([title, blocks])).not.toMatch(/\{\{|undefined|null,/);
    const text = textWording[template];
    if (text) expect(wordingProblems(template, { subject: "Text", body: text })).toEqual({});
    if (text) expect(JSON.stringify(textMessage(examplesOf(template, "2026-11-02")).blocks).length).toBeLessThan(400);
  });

  test("call a proxy a trusted person, and never say proxy to a patient", () => {
    for (const { subject, body } of Object.values(ownWording)) expect(`${subject} ${body}`).not.toMatch(/\bproxy\b/i);
  });

  test("tell a reason only where there is a twin without it (BR-NT-01)", () => {
    for (const template of templateNames) {
      const kinds: Readonly<Record<string, string>> = templates[template].fields;
      const hasReason = Object.values(kinds).includes("REASON");
      expect(hasReason).toBe(templateOf(template).withoutReason !== undefined);
      const twin = templateOf(template).withoutReason as (typeof templateNames)[number] | undefined;
      if (twin) expect(Object.values(templates[twin].fields)).not.toContain("REASON");
    }
  });
});

describe("a field", () => {
  test("that is unknown is refused by its name, with those there are", () => {
    const { body } = wordingProblems("DELAY", {
      subject: "A",
      body: "By {{expectedOn}} or {{wating}} and {{ other }}",
    });
    expect(body).toMatch(/There is no field \{\{wating\}\}, \{\{other\}\} in this notice\. Use .*\{\{expectedOn\}\}/);
    expect(wordingProblems("READY", { subject: "{{expectedOn}}", body: "x" })["subject"]).toMatch(/\{\{expectedOn\}\}/);
    expect(wordingProblems("DELAY", { subject: "A", body: "By {{expectedOn}" })["body"]).toMatch(/both pairs/);
    expect(wordingProblems("DELAY", { subject: " ", body: "" })).toEqual({ subject: "Write something.", body: "Write something." }); // prettier-ignore
  });

  test("is filled with words for a patient, on one line, whatever its value", () => {
    expect(fieldWords("DELAY", { service: "FULL_HISTORIC_RECORD", expectedOn: "2026-12-24" })).toEqual({ service: "your past record", expectedOn: "24 December 2026" }); // prettier-ignore
    fc.assert(
      fc.property(fc.string(), (otherWay) => {
        const row = { ...examplesOf("REFUSED", "2026-11-02"), mergeFields: { services: ["DOCUMENTS"], otherWay: `# x\n\n- ${otherWay}\n# y` } }; // prettier-ignore
        const kinds = letterContent(row, "2026-11-02").blocks.filter(({ kind }) => kind === "heading");
        expect(kinds.length).toBe(2);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a practice's own words", () => {
  const held = testServer();
  let practice: TestPractice;
  let by: Awaited<ReturnType<typeof people>>;
  const tell = telling(held, () => practice);
  beforeAll(async () => {
    practice = await testPractice(held);
    by = await people(practice);
  });
  const write = (who: Member, version: number, body: string, reason = "Plainer words") =>
    who.ask("mutation ($v: Int!, $b: String!, $r: String!) { writeNoticeWording(template: READY, version: $v, subject: \"Ready\", body: $b, reason: $r) { now { version body } versions { version reason } } }", { v: version, b: body, r: reason }); // prettier-ignore
  const preview = (who: Member, body: string, noticeId?: string) =>
    who.ask("query ($b: String!, $n: UUID) { previewNotice(template: READY, subject: \"Ready\", body: $b, noticeId: $n) { title blocks { text } } }", { b: body, n: noticeId }); // prettier-ignore

  test("are kept in versions, by the manager, with the reason; a notice keeps those it was queued with", async () => {
    const patient = await practice.patient({ familyName: "Carver" });
    const queue = (cause: string) => tell({ template: "READY", patientId: patient.id, cause, about: { services: ["APPOINTMENTS"] } }); // prettier-ignore
    const before = await queue("before");
    expect(refusedWith(await write(by.reception, 0, "Hello {{recipientName}}"))).toMatchObject({ code: "FORBIDDEN" });
    expect(refusedWith(await write(by.manager, 0, "Hello {{nobody}}")).message).toMatch(/no field \{\{nobody\}\}/);
    expect((await write(by.manager, 0, "Hello {{recipientName}}: {{services}}")).data.writeNoticeWording).toMatchObject({ now: { version: 1 }, versions: [{ version: 1, reason: "Plainer words" }, { version: 0, reason: null }] }); // prettier-ignore
    expect(refusedWith(await write(by.manager, 0, "Again"))).toMatchObject({ code: "CONFLICT" });
    const after = await queue("after");
    const text = async (id: string) => JSON.stringify((await by.gp.ask("query ($id: UUID!) { notice(id: $id) { document { blocks { text } } } }", { id })).data); // prettier-ignore
    expect(await text(before.id)).toMatch(/What to do next/);
    expect(await text(after.id)).toMatch(/Hello .*Carver: booking appointments/);
    const shown = await preview(by.manager, "Try {{recipientName}}", after.id);
    expect(shown.data.previewNotice.blocks).toEqual([{ text: expect.stringMatching(/Try .*Carver/) }]);
    expect((await preview(by.manager, "Try {{recipientName}}")).data.previewNotice.blocks[0].text).toMatch(/Example/);
    expect(refusedWith(await preview(by.manager, "{{oops}}")).message).toMatch(/\{\{oops\}\}/);
  });
});
