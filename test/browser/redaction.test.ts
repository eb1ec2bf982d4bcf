import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { desktop, expectAccessible, expectNoSideways, phone, signInAs, testBrowser } from "../support/browser.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";
import { enter, tabTo } from "../support/keyboard.ts";
import { insertPatient } from "../support/practice.ts";
import { applied, button, decideGroups, decideRest, decidesNothingUnread, expectBeginningInSight, expectGoodOnBoth, loadRecord, openWhole, record, reviewedForCarer, said, saySafe, searchByKey, second, secondPractice, takeOn } from "./reviewing.ts"; // prettier-ignore

const dashboard = testDashboard();
const browser = testBrowser();
const people: Record<string, Page> = {};
const as = (who: string) => people[who] as Page;
const newPatient = (named: Parameters<typeof insertPatient>[1]) => {
  const { door, clock } = dashboard.server;
  const who = { staffId: null, now: clock(), correlation: "test" };
  return door.change(who, dashboard.practiceId, async (database) => (await insertPatient(database, named)).id);
};
let patientId: string;

const isLong = Boolean(process.env["GATEHOUSE_LONG"]);
const entries = isLong ? 500 : 120;
const toLookAt = 24;
/** Of entries in a list the first few stand for the rest, which are drawn alike. */
const alike = "main li:nth-child(n + 7), [role=feed] > :nth-child(n + 5)";
async function arrive(who: string) {
  const page = await browser.visit(dashboard.url);
  await page.goto(`/${odsCode}/`);
  await signInAs(page, `${who}@larkspur.example`, password);
  await page.getByRole("heading", { level: 1, name: "My work" }).waitFor();
  people[who] = page;
}

let applicationId: string;
beforeAll(async () => {
  await dashboard.member("Regina Patel", "registrar@larkspur.example", ["REGISTRAR"]);
  await dashboard.member("Victor Okoro", "verifier@larkspur.example", ["VERIFIER"]);
  await dashboard.member("Ravi Deshmukh", "reviewer@larkspur.example", ["REDACTION_REVIEWER"]);
  await dashboard.member("Dr Gwen Pritchard", "gp@larkspur.example", ["AUTHORISER"], { clinical: true });
  await dashboard.member("Sister Shona Leitch", "lead@larkspur.example", ["SAFEGUARDING_LEAD"]);
  await dashboard.member("Marion Hale", "manager@larkspur.example", ["PRACTICE_MANAGER"]);
  patientId = await newPatient({ givenName: "Rosalind", familyName: "Ferris", sex: "FEMALE" });
  await Promise.all(["registrar", "verifier", "reviewer", "gp", "lead", "manager"].map(arrive));
  applicationId = await applied(as("verifier"), patientId);
}, 120_000);

describe(`a record of ${entries} entries, from import to sign-off by two people, by keyboard alone`, () => {
  let began = 0;

  test("the registrar loads the record; nothing of it is visible", async () => {
    const page = as("registrar");
    began = Date.now();
    await page.goto(`/${odsCode}/patients/${patientId}/show`);
    await loadRecord(page, record(entries, toLookAt));
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
      if (part === 0) {
        await expectAccessible(page, alike);
        await decidesNothingUnread(page);
      }
      await decideGroups(page);
      if (part === 0) {
        await expectBeginningInSight(page);
        await searchByKey(page, "review");
      }
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
    await expectAccessible(page, alike);
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
      await expectAccessible(page, alike);
    }
    await page.setViewportSize(desktop);
    const manager = as("manager");
    await manager.goto(`/${odsCode}/redaction-figures`);
    await manager.getByRole("cell", { name: /^\d+$/ }).first().waitFor();
    await manager.getByRole("rowheader", { name: "Ravi Deshmukh" }).waitFor();
    await expectAccessible(manager);
  }, 120_000);

  test("what leaves is reached by keyboard alone: the instructions, what the patient would see, the figures", async () => {
    const page = as("gp");
    await review(page);
    await enter(page, page.getByRole("link", { name: "Instructions for EMIS" }));
    await page.getByRole("heading", { name: /^Instructions for marking in EMIS/ }).waitFor();
    await tabTo(page, button(page, "Print"));
    await expectAccessible(page, alike);
    await enter(page, button(page, "The marks are set in EMIS"));
    await said(page, "It is recorded under your name that the marks are set.");
    await enter(page, page.getByRole("link", { name: "Back to the review" }));
    await enter(page, page.getByRole("link", { name: "What the patient would see" }));
    await page.getByText(/as confirmed in the clinical system on/).waitFor();
    await tabTo(page, page.getByRole("switch"));
    await expectAccessible(page, alike);
    const manager = as("manager");
    await manager.goto(`/${odsCode}/work`);
    await enter(manager, manager.getByRole("link", { name: "Redaction figures" }).or(manager.getByRole("menuitem", { name: "Redaction figures" }))); // prettier-ignore
    await manager.getByRole("rowheader", { name: "Ravi Deshmukh" }).waitFor();
    await tabTo(manager, manager.getByLabel("Period"));
    await manager.keyboard.type("The last 12");
    await manager.getByRole("rowheader", { name: "Ravi Deshmukh" }).waitFor();
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

  test("where much is hidden from a carer, a clinician and the safeguarding lead say that sharing is safe (BR-PX-19)", async () => {
    const gp = as("gp");
    const id = await reviewedForCarer(as("reviewer"), gp, patientId);
    await gp.goto(`/${odsCode}/redaction-reviews/${id}/show`);
    await gp.getByRole("heading", { name: "Is sharing with the carer safe?" }).waitFor();
    await saySafe(gp, "the clinician");
    const lead = as("lead");
    await lead.goto(`/${odsCode}/work`);
    await enter(lead, lead.getByRole("link", { name: "Say whether sharing with a carer is safe" }));
    await saySafe(lead, "the safeguarding lead");
    await lead.getByText("Both say that it is").waitFor();
    await expectGoodOnBoth(lead);
  }, 120_000);

  test("the second practice takes the decisions over for the same record, and asks for its own sign-off", async () => {
    const page = as("gp");
    await review(page);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      enter(page, page.getByRole("button", { name: "Save the list of decisions" })),
    ]);
    const decisions = await readFile(await saved.path());
    expect(decisions.toString()).not.toMatch(/Verity|hypertension|Amlodipine/);

    const there = await secondPractice(dashboard.server);
    const other = await browser.visit(dashboard.url);
    await other.goto(`/${second}/patients/${there}/show`);
    await signInAs(other, "gp@quarrybank.example", password);
    await other.getByRole("heading", { name: "GP record and redaction" }).waitFor();
    await loadRecord(other, record(entries, toLookAt), true);
    await enter(other, button(other, "Load decisions of the practice before"));
    await other
      .getByLabel("List of decisions")
      .setInputFiles({ name: "decisions.json", mimeType: "application/json", buffer: decisions });
    await expectGoodOnBoth(other);
    await enter(other, other.getByRole("button", { name: "Load the decisions", exact: true }));
    await said(other, new RegExp(`^${entries} decisions taken over`));
    await enter(other, other.getByRole("button", { name: "Cancel" }));
    await enter(other, other.getByRole("link", { name: "The record came from another practice" }));
    await other.getByRole("heading", { name: "Marks that this transfer loses" }).waitFor();
    await expectGoodOnBoth(other);
  }, 120_000);
});

if (isLong)
  describe("a record of 20,000 entries", () => {
    test("opens on the desk and scrolls from end to end with only what is near the screen drawn", async () => {
      const page = as("gp");
      const patient = await newPatient({ givenName: "Ambrose", familyName: "Quill", sex: "MALE" });
      await page.goto(`/${odsCode}/patients/${patient}/show`);
      const began = Date.now();
      await loadRecord(page, record(20_000, 400));
      const loaded = Date.now() - began;
      await enter(page, button(page, "Open a redaction review"));
      await tabTo(page, page.getByLabel("What it is for"));
      await page.keyboard.type("Access to the historic");
      await enter(page, button(page, "Open the review"));
      await said(page, "The review is open.");
      await page.getByRole("link", { name: "Access to the historic record" }).first().click();
      await page.getByRole("heading", { name: "Parts" }).waitFor();
      const seen = await openWhole(page);
      process.stdout.write(`20,000 entries: loaded in ${loaded} ms; ${JSON.stringify(seen)}\n`);
      expect(seen.setSize).toBe(20_000);
      expect(seen.mostDrawn).toBeLessThan(80);
      expect([seen.first, seen.last]).toEqual([1, 20_000]);
    }, 300_000);
  });
