import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectAccessible, signInAs, testBrowser } from "../support/browser.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";

const dashboard = testDashboard();
const browser = testBrowser();
const file = fileURLToPath(
  new URL("../fixtures/pds-patients/patientResponses/patient_5900046192.json", import.meta.url),
);

const people: Record<string, Page> = {};
const as = (who: string) => people[who] as Page;

async function arrive(who: string) {
  const page = await browser.visit(dashboard.url);
  await page.goto(`/${odsCode}/`);
  await signInAs(page, `${who}@larkspur.example`, password);
  await page.getByRole("heading", { level: 1, name: "My work" }).waitFor();
  people[who] = page;
}

beforeAll(async () => {
  await dashboard.member("Rowena Ashby", "reception@larkspur.example", ["RECEPTION"]);
  await dashboard.member("Victor Okoro", "verifier@larkspur.example", ["VERIFIER"], { canVouch: true });
  await dashboard.member("Regina Patel", "registrar@larkspur.example", ["REGISTRAR"]);
  await dashboard.member("Dr Gwen Pritchard", "gp@larkspur.example", ["AUTHORISER"], { clinical: true });
  await dashboard.member("Marion Hale", "manager@larkspur.example", ["PRACTICE_MANAGER"]);
  for (const who of ["reception", "verifier", "registrar", "gp", "manager"]) await arrive(who);
}, 120_000);

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const said = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).first().waitFor();

/** Fills the three boxes of a date. */
async function date(page: Page, legend: RegExp, [day, month, year]: [string, string, string]) {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Day").fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
}

async function open(page: Page, words: string) {
  await page.goto(`/${odsCode}/patients`);
  await page.getByLabel("Find a patient").last().fill(words);
  await page.getByRole("button", { name: "Find" }).last().click();
  await page.getByRole("link", { name: /KARATE-TEST/ }).click();
  await page.getByRole("heading", { name: "What they may use online now" }).waitFor();
}

const openCase = async (page: Page) => {
  await open(page, "590 004 6192");
  await page
    .getByRole("link", { name: /^[2-9A-Z]{3}-[2-9A-Z]{4}$/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "Identity", exact: true }).waitFor();
};

describe("the road from a patient file to live online access", () => {
  test("a registrar's file brings the patient onto the list, and the same file again changes nothing", async () => {
    const page = as("manager");
    for (const result of ["1 new patient", /Nothing new/]) {
      await page.goto(`/${odsCode}/import`);
      await page.getByLabel("File", { exact: true }).setInputFiles(file);
      await press(page, "Load the file");
      await page.getByRole("heading", { level: 1, name: "patient_5900046192.json" }).waitFor();
      await page.getByText(result).first().waitFor();
      if (result !== "1 new patient") continue;
      await press(page, "Commit this list");
      await page.getByRole("dialog").getByRole("button", { name: "Commit", exact: true }).click();
      await page.getByText(/^Committed: /).waitFor();
    }
  }, 90_000);

  test("reception takes the application for appointments, prescriptions and the historic record", async () => {
    const page = as("reception");
    await open(page, "5900046192");
    await page.getByRole("link", { name: "Take an application" }).click();
    await page.getByRole("button", { name: "Take the application" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await page.getByRole("radio", { name: "No account" }).check();
    for (const service of ["Appointments", "Repeat prescriptions", "Historic record"])
      await page.getByLabel(service, { exact: true }).check();
    await date(page, /day of the written request/, ["2", "11", "2026"]);
    await page.getByRole("radio", { name: "Form", exact: true }).check();
    await page.getByRole("radio", { name: "On paper" }).check();
    await page.getByRole("radio", { name: "The patient" }).check();
    for (const box of await page.getByRole("group", { name: "The patient declares" }).getByRole("checkbox").all())
      await box.check();
    await date(page, /^Signed on/, ["2", "11", "2026"]);
    await page.getByLabel("Version of the leaflet they were given").fill("2026-04");
    await page.getByRole("group", { name: "In which form" }).getByRole("radio", { name: "Standard print" }).check();
    await date(page, /^Leaflet given on/, ["2", "11", "2026"]);
    await page.getByRole("button", { name: "Take the application" }).click();
    await said(page, /The application is taken\. Its reference is [2-9A-Z]{3}-[2-9A-Z]{4}/);
    await expectAccessible(page);
  }, 60_000);

  test("a verifier fails the pair rule, is told what would complete it, and then passes it", async () => {
    const page = as("verifier");
    await openCase(page);
    await press(page, "Verify by documents");
    await document(page, "First document", "CURRENT_ACCOUNT");
    await document(page, "Second document", "STUDENT_LOAN_ACCOUNT");
    await page.getByLabel("I am looking at the right record").check();
    await press(page, "Verify identity");
    await page
      .getByText(/photograph/)
      .first()
      .waitFor();
    await page.getByText("Rule BR-ID-01").waitFor();
    await expectAccessible(page);

    await document(page, "Second document", "PASSPORT");
    await press(page, "Verify identity");
    await said(page, "Identity is verified by documents.");

    for (const check of ["responsibilities understood", "no pressure from others"]) {
      await press(page, `Record: ${check}`);
      if (check === "no pressure from others") await page.getByRole("radio", { name: "Yes" }).check();
      await page.getByRole("radio", { name: "Clear" }).check();
      await press(page, "Record under my name");
      await said(page, /The check is recorded/);
    }
  }, 90_000);

  test("a registrar switches the first two on, gives the guidance and hands over the credential", async () => {
    const page = as("registrar");
    await openCase(page);
    for (const service of ["Appointments", "Repeat prescriptions"]) {
      await page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { name: service, exact: true }) })
        .getByRole("button", { name: "Switch on" })
        .click();
      await page.getByRole("dialog").getByRole("button", { name: "Switch on" }).click();
      await said(page, `${service}: decided`);
    }
    await press(page, "Record that it was given");
    await press(page, "Record under my name");
    await said(page, "The guidance is recorded.");
    await press(page, "Record that they were made");
    await page.getByRole("dialog").getByRole("button", { name: "They are made" }).click();
    await said(page, /recorded as made/);
    await press(page, "Record how they were handed over");
    await page.getByRole("radio", { name: "In person" }).check();
    await press(page, "Record under my name");
    await page.getByText("Handed over").first().waitFor();
  }, 90_000);

  test("the GP's page shows the historic record waiting for its review", async () => {
    const page = as("gp");
    await openCase(page);
    const historic = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Historic record" }) })
      .first();
    await historic
      .getByText(/waits for a redaction review/)
      .first()
      .waitFor();
    await historic.getByText("BR-REG-04").first().waitFor();
    expect(await historic.getByRole("button", { name: "Switch on" }).isDisabled()).toBe(true);
    await expectAccessible(page);
  }, 60_000);

  test("each change is done in EMIS and confirmed by name; the timeline names everybody", async () => {
    const page = as("registrar");
    for (const item of ["Switch on appointments in EMIS", "Switch on repeat prescriptions in EMIS"]) {
      await page.goto(`/${odsCode}/work`);
      await page.getByRole("link", { name: item }).click();
      await press(page, "I have done this in EMIS");
      await said(page, "Confirmed by Regina Patel.");
    }
    await open(page, "590-004-6192");
    await page.getByText("Rowena Ashby").first().waitFor();
    for (const name of ["Rowena Ashby", "Victor Okoro", "Regina Patel"])
      expect(await page.getByText(name).count()).toBeGreaterThan(0);
    expect(await page.getByText(/not yet confirmed/i).count()).toBe(0);
    await expectAccessible(page);
  }, 60_000);

  test("the audit is whole afterwards", async () => {
    const page = as("manager");
    await page.goto(`/${odsCode}/audit`);
    await press(page, "Check the audit");
    await said(page, /The audit is whole: [\d,]+ entries checked/);
  }, 60_000);
});

async function document(page: Page, legend: string, code: string) {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Kind of document").selectOption(code);
  if (code === "PASSPORT") {
    await group.getByLabel("Country that issued it").selectOption("GB");
    await group.getByLabel("Day").fill("1");
    await group.getByLabel("Month").fill("5");
    await group.getByLabel("Year").fill("2031");
  }
  await group.getByLabel("I have the original in my hands").check();
}
