import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  ApplicationDocument,
  RecordCheckDocument,
  TakeApplicationDocument,
  VouchForPatientDocument,
} from "../../schema/documents.ts";

import { expectAccessible } from "../support/browser.ts";
import { clear, form } from "../support/case.ts";
import { odsCode } from "../support/dashboard.ts";
import { date, goTo, inDialog, looksRight, press, said, shot } from "./driving.ts";
import { ask, today } from "./reviewing.ts";
import type { Place } from "./safety.ts";

/** Every page on which somebody could meet the patient, by the address that leads there. */
const within = (patientId: string, applicationId: string) => ({
  work: "work",
  applications: "applications",
  "all applications": `applications?filter=${encodeURIComponent('{"open":"ALL"}')}`,
  case: `applications/${applicationId}/show`,
  patients: "patients",
  patient: `patients/${patientId}/show`,
  "sign-in details": `credentials/${patientId}/show`,
  "another application": `patients/${patientId}/take`,
  verifications: "verifications",
  outbox: `outbox?filter=${encodeURIComponent('{"group":"ALL"}')}`,
  concerns: "concerns",
});
type Within = keyof ReturnType<typeof within>;

const hold = "On hold. Speak to the safeguarding lead.";
const tells = /pressure|coercion|safeguarding(?! lead)|stands over|Pritchard|suspended|\(rule|is open|\d/i;
/** What is said where such a case is left out of a list or a count. */
const leftOut = /^(All|Overdue|Due in 7 days|Not due yet) \(0\)$|^1 application$/;
const secret = "He stands over her while she scrolls";

/** An application whose identity and checks are done, so that nothing but the hold stands in its way. */
async function waiting({ as }: Place, patientId: string) {
  const asked = form(["PRESCRIPTIONS"], { receivedOn: today(), signedOn: today(), leafletOn: today() });
  const { application } = await ask(as("reception"), TakeApplicationDocument, { patientId, form: asked });
  const { id } = application;
  const step = async (document: unknown, more: object) => {
    const { version } = (await ask(as("gp"), ApplicationDocument, { id })).application;
    await ask(as("gp"), document, { id, version, ...more });
  };
  const given = { relationshipBasis: "KNOWN_AS_PATIENT", knownSince: "2019-06-01", recordMatched: true };
  await step(VouchForPatientDocument, { given });
  for (const kind of ["RESPONSIBILITIES", "COERCION"]) await step(RecordCheckDocument, { found: clear(kind) });
  return id as string;
}

/** Every part of the page has answered; one that has asks at times for the next. */
async function settled(page: Page) {
  const busy = page.locator("main [aria-busy=true]").or(page.getByText("Loading…"));
  for (let still = 0; still < 3; still += 1) {
    if ((await busy.count()) > 0) still = 0;
    await page.waitForTimeout(50);
  }
}

/** What somebody reads on each page, the menu and the counts among it. */
async function reading(page: Page, of: ReturnType<typeof within>) {
  const read = {} as Record<Within, string>;
  for (const [name, path] of Object.entries(of) as [Within, string][]) {
    await page.goto(`/${odsCode}/${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await settled(page);
    read[name] = `${await page.locator("main").innerText()}\n${await page.locator("nav").first().innerText()}`;
  }
  return read;
}

/** The three people who meet one hold: who may know why, who may not, and whom it is kept from. */
export function coercionJourneys(place: Place) {
  const { as, online } = place;
  let of: ReturnType<typeof within>;
  const before: Record<string, Record<Within, string>> = {};

  test("is put out of reach by the GP in one action, and the GP reads why on every page (BR-CL-21, BR-CO-01)", async () => {
    const { id } = await online("Hollis", "Mara");
    of = within(id, await waiting(place, id));
    for (const who of ["reception", "husband"]) before[who] = await reading(as(who), of);
    const page = as("gp");
    await page.goto(`/${odsCode}/${of.patient}`);
    await press(page, "Suspend now");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What is it about?").selectOption("COERCION");
    await dialog.getByLabel("How serious is it?").selectOption("HIGH");
    await dialog.getByLabel("What was seen or heard").fill(secret);
    await dialog.getByLabel(/Keep it from a colleague/).selectOption({ label: "Dr Tom Hollis" });
    await expectAccessible(page);
    await shot(page, "suspend-dialog");
    await inDialog(page, "Suspend now");
    await said(page, "Access is suspended");
    await page.getByRole("link", { name: /Pressure from somebody/ }).waitFor();
    await shot(page, "coercion-gp-patient");
    await page.getByRole("link", { name: /Pressure from somebody/ }).click();
    await page.getByText(secret).waitFor();
    await looksRight(page, "coercion-gp-concern");
    const read = await reading(page, of);
    expect(read.case).toMatch(/coercion concern is open on this patient/);
    expect(read.patient).toMatch(/Suspended[\s\S]*Dr Gwen Pritchard/);
    expect(read.concerns).toMatch(/1 concern[\s\S]*HOLLIS, Mara/);
    expect(read.work).toMatch(/Look into a concern[\s\S]*HOLLIS, Mara/);
  }, 90_000);

  test.each(["reception", "husband"])(
    "is on hold to the %s, who reads on no page what it is, who said it, when or how often (BR-CL-20)",
    async (who) => {
      const page = as(who);
      const read = await reading(page, of);
      for (const [name, text] of Object.entries(read) as [Within, string][]) {
        const known = new Set(before[who]?.[name].split("\n"));
        const news = text.split("\n").filter((line) => !known.has(line) && !leftOut.test(line));
        expect({ name, tells: news.filter((line) => tells.test(line)) }).toEqual({ name, tells: [] });
      }
      expect(read.patient).toContain(hold);
      expect(read.case).toContain(hold);
      expect(read["another application"]).toMatch(/cancel appointments\. Now: on hold/);
      for (const name of ["patients", "verifications", "concerns", "outbox"] as const)
        expect(read[name]).toBe(before[who]?.[name]);
      expect(read.work).not.toMatch(/HOLLIS, Mara/);
      await shot(page, `coercion-${who}-lists`);

      await page.goto(`/${odsCode}/patients`);
      await page.locator("main").getByLabel("Find a patient").fill("Hollis");
      await page.locator("main").getByRole("button", { name: "Find" }).click();
      await page.getByText("1 person matches.").waitFor();
      expect(await page.locator("main").getByRole("listitem").innerText()).not.toMatch(/hold|suspend/i);
      await page.getByRole("link", { name: /HOLLIS/ }).click();
      await page.getByText(hold).first().waitFor();
      expect(await page.locator("section[aria-labelledby=online]").innerText()).toMatch(
        /Appointments\s+On hold\s+Speak to the safeguarding lead\.\s+Application/,
      );
      await looksRight(page, `coercion-${who}`);
      await page.goto(`/${odsCode}/${of.case}`);
      await page.getByText(hold).first().waitFor();
      await looksRight(page, `coercion-${who}-case`);
    },
    90_000,
  );

  test("is given back by the GP from the patient's page, after a talk with her alone (BR-CL-21)", async () => {
    const page = as("gp");
    await goTo(page, of.patient, /HOLLIS/);
    await page.getByRole("link", { name: /^Restore access/ }).click();
    await press(page, "Close it and restore access");
    await page.getByRole("radio", { name: "It was real and is over" }).check();
    await page.getByRole("checkbox", { name: /Restore in the same action/ }).check();
    await inDialog(page, "Close under my name");
    await page.getByRole("dialog").getByText("There is a problem").waitFor();
    await date(page, /spoken with alone/, today());
    await looksRight(page, "coercion-close");
    await inDialog(page, "Close under my name");
    await said(page, "The concern is closed.");
    await goTo(page, of.patient, /HOLLIS/);
    await page
      .getByText(/Restored after a concern was closed/)
      .first()
      .waitFor();
    const husband = as("husband");
    await goTo(husband, of.patient, /HOLLIS/);
    await husband.getByText("No concern is open here.").waitFor();
    expect(await husband.getByText(hold).count()).toBe(0);
  }, 60_000);
}
