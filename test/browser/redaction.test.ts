import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { v7 as uuid } from "uuid";
import {
  ApplicationDocument,
  RecordCheckDocument,
  TakeApplicationDocument,
  VerifyByDocumentsDocument,
} from "../../schema/documents.ts";
import { recordFile } from "../../server/demo/record-file.ts";
import { enrol } from "../../server/staff/staff.service.ts";
import { desktop, expectAccessible, expectNoSideways, phone, signInAs, testBrowser } from "../support/browser.ts";
import { clear, form, goodPair } from "../support/case.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";
import { enter, tabTo } from "../support/keyboard.ts";
import { insertPatient } from "../support/practice.ts";

const dashboard = testDashboard();
const browser = testBrowser();
const people: Record<string, Page> = {};
const as = (who: string) => people[who] as Page;
let patientId: string;

const entries = process.env["GATEHOUSE_LONG"] ? 500 : 120;
const toLookAt = 24;
const today = () => new Date().toISOString().slice(0, 10);

const record = () => ({
  name: "record.csv",
  mimeType: "text/csv",
  buffer: recordFile({ entries, toLookAt, until: today(), seed: 7 }),
});

async function arrive(who: string) {
  const page = await browser.visit(dashboard.url);
  await page.goto(`/${odsCode}/`);
  await signInAs(page, `${who}@larkspur.example`, password);
  await page.getByRole("heading", { level: 1, name: "My work" }).waitFor();
  people[who] = page;
}

/** Asks as the person whose page it is, with an operation of the dashboard: nothing else is trusted here. */
async function ask(page: Page, document: unknown, variables: object) {
  const response = await page.request.post(`${dashboard.url}/graphql`, {
    headers: { "x-practice": odsCode },
    data: { query: String(document), variables },
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

/** An application for the historic record whose identity and checks are done: it waits for its review. */
async function applied() {
  const asked = form(["FULL_HISTORIC_RECORD"], {
    receivedOn: today(),
    signedOn: today(),
    leafletOn: today(),
    historicRequestedOn: today(),
    historicIsAccessRequest: false,
  });
  const { application } = await ask(as("verifier"), TakeApplicationDocument, { patientId, form: asked });
  const { id } = application;
  const version = async () => (await ask(as("verifier"), ApplicationDocument, { id })).application.version;
  await ask(as("verifier"), VerifyByDocumentsDocument, { id, version: await version(), given: goodPair });
  for (const kind of ["RESPONSIBILITIES", "COERCION"])
    await ask(as("verifier"), RecordCheckDocument, { id, version: await version(), found: clear(kind) });
  return id as string;
}

let applicationId: string;
beforeAll(async () => {
  await dashboard.member("Regina Patel", "registrar@larkspur.example", ["REGISTRAR"]);
  await dashboard.member("Victor Okoro", "verifier@larkspur.example", ["VERIFIER"]);
  await dashboard.member("Ravi Deshmukh", "reviewer@larkspur.example", ["REDACTION_REVIEWER"]);
  await dashboard.member("Dr Gwen Pritchard", "gp@larkspur.example", ["AUTHORISER"], { clinical: true });
  await dashboard.member("Marion Hale", "manager@larkspur.example", ["PRACTICE_MANAGER"]);
  const { door, clock } = dashboard.server;
  const who = { staffId: null, now: clock(), correlation: "test" };
  const named = { givenName: "Rosalind", familyName: "Ferris", sex: "FEMALE" as const };
  patientId = (await door.change(who, dashboard.practiceId, (database) => insertPatient(database, named))).id;
  for (const name of ["registrar", "verifier", "reviewer", "gp", "manager"]) await arrive(name);
  applicationId = await applied();
}, 120_000);

const said = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).first().waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const status = (page: Page) => page.getByRole("region", { name: "Decision" }).getByRole("status").first();

/** Takes on the first part that is open; leads to the desk. */
async function takeOn(page: Page): Promise<boolean> {
  await page.getByRole("heading", { name: "Parts" }).waitFor();
  const next = page.getByRole("button", { name: /^Take it on/ }).first();
  if ((await next.count()) === 0) return false;
  await enter(page, next);
  await page.getByRole("feed").waitFor();
  return true;
}

/** Decides all ordinary entries of the part as groups, kind by kind. */
async function decideGroups(page: Page) {
  await page.keyboard.press("Alt+g");
  const dialog = page.getByRole("dialog", { name: "Decide a group" });
  const kinds = await dialog.getByLabel("Which entries").locator("option").allTextContents();
  for (const kind of kinds) {
    await tabTo(page, dialog.getByLabel("Which entries"));
    await page.keyboard.type(kind);
    await dialog.getByText(/^\d+ entr(y|ies) to show/).waitFor();
    const act = dialog.getByRole("button", { name: /^Show these [1-9]/ });
    await page.waitForTimeout(300);
    if ((await act.count()) === 0) continue;
    await enter(page, act);
    await dialog.getByText(/entr(y is|ies are) shown/).waitFor();
  }
  await enter(page, dialog.getByRole("button", { name: "Cancel" }));
  await dialog.waitFor({ state: "detached" });
}

/** Decides what is left one by one: by what stands on the screen, as a reviewer would. */
async function decideRest(page: Page) {
  await page.keyboard.press("Alt+n");
  for (let decided = 0; decided < 120; decided += 1) {
    const article = page.locator("article[aria-current=true]");
    const text = (await article.textContent()) ?? "";
    const before = await status(page).textContent();
    if (/Flagged/.test(text)) await hide(page, /DASH|conference|abuse/.test(text) ? 1 : 0);
    else await page.keyboard.press("Alt+s");
    await saidAnew(page, before);
    if (/Everything shown here is decided/.test((await status(page).textContent()) ?? "")) return;
  }
  throw new Error("The part is never done.");
}

/** Waits until something else is announced than before. */
async function saidAnew(page: Page, before: string | null) {
  for (let waited = 0; waited < 400; waited += 1) {
    if ((await status(page).textContent()) !== before) return;
    await page.waitForTimeout(25);
  }
  throw new Error("Nothing was announced.");
}

async function hide(page: Page, down: number) {
  await page.keyboard.press("Alt+h");
  await page.getByRole("radio", { name: "About or from another person" }).waitFor();
  await page.keyboard.press("Space");
  for (let press = 0; press < down; press += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

describe(`a record of ${entries} entries, from import to sign-off by two people, by keyboard alone`, () => {
  let began = 0;

  test("the registrar loads the record; nothing of it is visible", async () => {
    const page = as("registrar");
    began = Date.now();
    await page.goto(`/${odsCode}/patients/${patientId}/show`);
    await enter(page, button(page, "Load a record"));
    await page.getByLabel("File", { exact: true }).setInputFiles(record());
    await enter(page, page.getByRole("button", { name: "Load the record", exact: true }));
    const same = page.getByRole("button", { name: "It is the same person: load it" });
    await Promise.race([same.waitFor(), said(page, "The record is loaded.")]);
    if (await same.count()) await enter(page, same);
    await said(page, "The record is loaded.");
    await page.getByText(new RegExp(`^Loaded .*${entries} new entries`)).waitFor();
    await expectAccessible(page);
  }, 60_000);

  test("the review that the application waits for is open, cut into parts", async () => {
    const page = as("gp");
    await page.goto(`/${odsCode}/patients/${patientId}/show`);
    await enter(page, page.getByRole("link", { name: "Access to the historic record" }));
    await page.getByRole("heading", { name: "Parts" }).waitFor();
  }, 60_000);

  test("the reviewer decides every entry, part by part", async () => {
    const page = as("reviewer");
    await page.goto(`/${odsCode}/redaction`);
    await enter(page, page.getByRole("link", { name: /^Consultations and problems/ }).first());
    for (let part = 0; part < 10 && (await takeOn(page)); part += 1) {
      if (part === 0) await expectAccessible(page);
      await decideGroups(page);
      await decideRest(page);
      await enter(page, button(page, "Submit this part"));
      await said(page, "The part is submitted.");
    }
    await page.getByText("Waiting for sign-off").first().waitFor();
  }, 420_000);

  test("the GP sees what was hidden and why, reads the sample and signs off", async () => {
    const page = as("gp");
    await page.goto(`/${odsCode}/work`);
    await enter(page, page.getByRole("link", { name: "Check and sign off a redaction review" }).first());
    await page.getByRole("heading", { name: /^Hidden \([1-9]/ }).waitFor();
    await expectAccessible(page);
    const boxes = page.getByRole("checkbox", { name: "I have read this entry" });
    await boxes.first().waitFor();
    for (let at = 0; at < (await boxes.count()); at += 1) {
      await tabTo(page, boxes.nth(at));
      await page.keyboard.press("Space");
    }
    await enter(page, button(page, "Sign off the review"));
    await said(page, "The review is signed off.");
    process.stdout.write(
      `${entries} entries, from import to sign-off: ${Math.round((Date.now() - began) / 1000)} seconds\n`,
    );
  }, 120_000);

  test("the historic record of the patient can now be switched on", async () => {
    const page = as("gp");
    await page.goto(`/${odsCode}/applications/${applicationId}/show`);
    const service = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Historic record" }) });
    await enter(page, service.getByRole("button", { name: "Switch on" }).first());
    await enter(page, page.getByRole("dialog").getByRole("button", { name: "Switch on" }));
    await said(page, /Historic record: decided/);
  }, 60_000);
});

describe("afterwards", () => {
  const review = async (page: Page) => {
    await page.goto(`/${odsCode}/patients/${patientId}/show`);
    await page.getByRole("link", { name: "Access to the historic record" }).first().click();
    await page.getByRole("heading", { name: "What leaves" }).waitFor();
  };

  test("each screen fits a telephone and is accessible, the desk too", async () => {
    const page = as("gp");
    await review(page);
    const at = page.url().replace(/\/show$/, "");
    await page.setViewportSize(phone);
    const places: [string, string | RegExp][] = [
      [`${at}/show`, "What leaves"],
      [`${at}/desk`, "Decision"],
      [`${at}/marking`, /^Instructions for marking in EMIS/],
      [`/${odsCode}/redaction-reviews`, "Redaction reviews"],
      [`/${odsCode}/redaction`, "Redaction"],
      [`/${odsCode}/patients/${patientId}/visible`, /entries|entry/],
    ];
    for (const [place, heading] of places) {
      await page.goto(place);
      await page.getByRole("heading", { name: heading }).first().waitFor();
      await expectNoSideways(page);
      await expectAccessible(page);
    }
    await page.setViewportSize(desktop);
    const manager = as("manager");
    await manager.goto(`/${odsCode}/redaction-figures`);
    await manager.getByRole("cell", { name: /^\d+$/ }).first().waitFor();
    await manager.getByRole("rowheader", { name: "Ravi Deshmukh" }).waitFor();
    await expectAccessible(manager);
  }, 120_000);

  test("nothing hidden is in what the patient would see", async () => {
    const page = as("gp");
    await page.goto(`/${odsCode}/patients/${patientId}/visible`);
    await page.getByRole("heading", { name: /^[\d,]+ entries/ }).waitFor();
    for (;;) {
      const text = (await page.getByRole("main").textContent()) ?? "";
      expect(text).not.toMatch(/Verity|Anselm|Thistlewood|MARAC|Leopold|Ignatius Pell/);
      const next = page.getByRole("button", { name: "Next", exact: true });
      if ((await next.count()) === 0) break;
      const first = await page.getByRole("listitem").last().textContent();
      await next.click();
      await page.getByText(first ?? "").last().waitFor({ state: "detached" }).catch(() => undefined); // prettier-ignore
      await page.getByRole("button", { name: "Previous", exact: true }).waitFor();
    }
  }, 60_000);

  test("the second practice takes the decisions over for the same record, and asks for its own sign-off", async () => {
    const page = as("gp");
    await review(page);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      enter(page, page.getByRole("button", { name: "Save the list of decisions" })),
    ]);
    const decisions = await readFile(await saved.path());
    expect(decisions.toString()).not.toMatch(/Verity|hypertension|Amlodipine/);

    const other = await secondPractice();
    await other.getByRole("heading", { name: "GP record and redaction" }).waitFor();
    await enter(other, button(other, "Load a record"));
    await other.getByLabel("File", { exact: true }).setInputFiles(record());
    await enter(other, other.getByRole("button", { name: "Load the record", exact: true }));
    const same = other.getByRole("button", { name: "It is the same person: load it" });
    await Promise.race([same.waitFor(), said(other, "The record is loaded.")]);
    if (await same.count()) await enter(other, same);
    await said(other, "The record is loaded.");
    await enter(other, button(other, "Load decisions of the practice before"));
    await other
      .getByLabel("List of decisions")
      .setInputFiles({ name: "decisions.json", mimeType: "application/json", buffer: decisions });
    await enter(other, other.getByRole("button", { name: "Load the decisions", exact: true }));
    await said(other, new RegExp(`^${entries} decisions taken over`));
  }, 120_000);
});

const second = "Z99902";

/** Another practice on the same server, where the patient has moved to; the page of its GP, at the patient. */
async function secondPractice(): Promise<Page> {
  const { door, clock } = dashboard.server;
  const now = clock();
  const practiceId = uuid();
  await door.call("SELECT open_practice($1, $2, $3, $4, $5)", [practiceId, second, "Quarry Bank", "SYSTMONE", now]);
  const who = { staffId: null, now, correlation: "test" };
  const id = await door.change(who, practiceId, async (database) => {
    await enrol(
      database,
      { now, today: today() },
      { name: "Dr Osei Marlowe", email: "gp@quarrybank.example" },
      { roles: ["AUTHORISER"], clinical: true, canVouch: false },
      { password, mustChange: false },
    );
    return (await insertPatient(database, { givenName: "Rosalind", familyName: "Ferris", sex: "FEMALE" })).id;
  });
  const page = await browser.visit(dashboard.url);
  await page.goto(`/${second}/patients/${id}/show`);
  await signInAs(page, "gp@quarrybank.example", password);
  return page;
}
