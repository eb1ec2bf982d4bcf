import { beforeAll, describe, expect, test } from "@jest/globals";
import { points } from "../../server/information/guidance.ts";
import { InformationKind, PrintForm, unnamed } from "../../server/information/information.rules.ts";
import { sheetOf } from "../../server/information/sheets.ts";
import { htmlOf } from "../../server/document/html.ts";
import { pictures, type Picture } from "../../server/document/pictures.ts";
import { unprintable } from "../../server/document/fonts.ts";
import { refusedWith } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const contents = {
  ...unnamed(),
  address: ["12 Orchard Road", "Exampleton"],
  phone: "01632 960123",
  website: "larkspur.example",
  onlineContact: "Olu Online",
  recordContact: "Rita Record",
  concernContact: "Cora Concern",
  nominatedStaff: ["Nia Nominated", "Ned Named"],
  otherWays: "Ring from 8am or come to the desk.",
  news: "the board by the door",
};
const edition = { practiceName: "Larkspur Surgery", version: 3, contents };

describe("information for patients", () => {
  test("the leaflet has its five contents and the practice's named people, in every form", () => {
    for (const print of Object.values(PrintForm)) {
      const html = htmlOf(sheetOf("LEAFLET", print, edition));
      expect(html).toMatch(/repeat prescriptions/);
      expect(html).toMatch(/Nia Nominated/);
      expect(html).toMatch(/Ring from 8am/);
      expect(html).toMatch(/the board by the door/);
      expect(html).toMatch(/about (another person|somebody else)[\s\S]*Rita Record/i);
      expect(html).toMatch(/Cora Concern/);
    }
  });

  test("the guidance has ten points in every form, with who to ask", () => {
    expect(points).toHaveLength(10);
    for (const print of Object.values(PrintForm)) {
      const { blocks } = sheetOf("GUIDANCE", print, edition);
      const numbered = blocks.filter((block) => block.kind === "heading" && /^\d+\. /.test(block.text));
      expect(numbered).toHaveLength(10);
      const html = htmlOf(sheetOf("GUIDANCE", print, edition));
      for (const name of ["Olu Online", "Rita Record", "Cora Concern", "01632 960123", "999"])
        expect(html).toContain(name);
    }
  });

  test("easy read says one thing a line, in short sentences, at 16 point and above", () => {
    const { blocks, print } = sheetOf("GUIDANCE", "EASY_READ", edition);
    expect(print).toBe("EASY_READ");
    const lines = blocks.flatMap((block) => (block.kind === "pictured" ? block.sentences : []));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.split(" ").length > 15)).toEqual([]);
  });

  test("easy read has a picture beside the words of each part of the leaflet and the guidance, and says what it shows", () => {
    for (const kind of ["LEAFLET", "GUIDANCE"] as const) {
      const sheet = sheetOf(kind, "EASY_READ", edition);
      const after = sheet.blocks.flatMap((block, at) => (block.kind === "heading" ? [sheet.blocks[at + 1]] : []));
      expect(after.length).toBeGreaterThan(6);
      const shown = after.map((block) => (block?.kind === "pictured" ? block.picture : "none"));
      expect(shown).not.toContain("none");
      expect(new Set(shown).size).toBe(shown.length);
      const html = htmlOf(sheet);
      for (const picture of shown) expect(html).toContain(`aria-label="${pictures[picture as Picture].alt}"`);
      expect(html).not.toMatch(/<img|style=|href=/);
    }
  });

  test("the form asks what practices ask, with the five declarations", () => {
    const html = htmlOf(sheetOf("FORM", "STANDARD", edition));
    for (const asked of ["Surname", "Date of birth", "E-mail", "Signature", "practice use only", "Vouching"]) expect(html).toContain(asked); // prettier-ignore
    expect(sheetOf("FORM", "STANDARD", edition).blocks.find((block) => block.kind === "ticks" && /agree/.test(block.legend))).toMatchObject({ options: { length: 5 } }); // prettier-ignore
  });

  test("can all be printed, and says proxy nowhere", () => {
    for (const kind of Object.values(InformationKind))
      for (const print of Object.values(PrintForm)) {
        const said = JSON.stringify(sheetOf(kind, print, edition));
        expect(unprintable(said)).toEqual([]);
        expect(said).not.toMatch(/\bproxy\b/i);
      }
  });
});

describe("what a practice says of itself", () => {
  const held = testServer();
  const admin = administrator(held);
  let practice: TestPractice;
  let by: Awaited<ReturnType<typeof people>>;
  beforeAll(async () => {
    practice = await testPractice(held);
    by = await people(practice);
  });
  const change = (who: Member, version: number, more: object = {}) =>
    who.ask("mutation ($v: Int!, $c: PatientInformationInput!) { changePatientInformation(version: $v, contents: $c) { version edition phone } }", { v: version, c: { ...contents, ...more } }); // prettier-ignore
  const sheet = (who: Member, path: string) =>
    fetch(`${held.running.url}/print/${practice.odsCode}/information/${path}`, { headers: { cookie: who.cookie } });

  test("is kept in versions, and an edition that a patient was given can be printed again", async () => {
    expect((await by.reception.ask("{ patientInformation { version edition phone } }")).data.patientInformation).toMatchObject({ version: 0, edition: "2026.11-0" }); // prettier-ignore
    expect(refusedWith(await change(by.reception, 0))).toMatchObject({ code: "FORBIDDEN" });
    expect((await change(by.manager, 0, { phone: "", nominatedStaff: [] })).errors?.[0]?.extensions.fields).toEqual({ phone: expect.any(String), nominatedStaff: expect.any(String) }); // prettier-ignore
    expect((await change(by.manager, 0)).data.changePatientInformation).toMatchObject({
      version: 1,
      edition: "2026.11-1",
    });
    expect(refusedWith(await change(by.manager, 0))).toMatchObject({ code: "CONFLICT" });
    const patient = await practice.patient();
    const give = await by.reception.ask("mutation ($p: UUID!) { recordInformationGiven(patientId: $p, kind: LEAFLET, format: EASY_READ) }", { p: patient.id }); // prettier-ignore
    expect(give.data.recordInformationGiven).toBe("2026.11-1");
    await change(by.manager, 1, { phone: "01632 960999" });
    const { rows } = await admin.query("SELECT kind, edition, format, given_on, given_by FROM information_given WHERE patient_id = $1", [patient.id]); // prettier-ignore
    expect(rows).toEqual([{ kind: "LEAFLET", edition: "2026.11-1", format: "EASY_READ", given_on: "2026-11-02", given_by: by.reception.id }]); // prettier-ignore
    expect(await (await sheet(by.reception, "leaflet.html?form=EASY_READ&edition=2026.11-1")).text()).toMatch(/01632 960123/); // prettier-ignore
    expect(await (await sheet(by.reception, "leaflet.html")).text()).toMatch(/01632 960999/);
    for (const wrong of [
      "leaflet.pdf?edition=2019.01-1",
      "leaflet.pdf?edition=2026.11-9",
      "leaflet.pdf?form=TINY",
      "poster.pdf",
      "leaflet.exe",
    ])
      // prettier-ignore
      expect([wrong, (await sheet(by.reception, wrong)).status]).toEqual([wrong, 404]);
  });

  test("is for a champion too, who sees no patient: the leaflet, but not the work on paper", async () => {
    const champion = await practice.member("CHAMPION");
    const pdf = await sheet(champion, "guidance.pdf?form=LARGE_PRINT");
    expect(pdf.status).toBe(200);
    expect(Buffer.from(await pdf.arrayBuffer()).toString("latin1")).toMatch(/^%PDF-1\.7/);
    const queue = (who: Member) => fetch(`${held.running.url}/print/${practice.odsCode}/queue/today.html`, { headers: { cookie: who.cookie } }); // prettier-ignore
    expect((await queue(champion)).status).toBe(403);
    expect(await (await queue(by.reception)).text()).toMatch(/Open applications on 2 November 2026/);
  });
});
