import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { desktop, expectAccessible, expectNoSideways, phone, signInAs, testBrowser } from "../support/browser.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";
import { emisCsv, firstWeek, returned, secondWeek } from "../support/emis-list.ts";

const dashboard = testDashboard();
const browser = testBrowser();
/** The whole list takes minutes on two cores; a part of it with rows of every kind shows the same. */
const people = firstWeek(process.env["GATEHOUSE_LONG"] ? 12_000 : 1_600);
const later = secondWeek(people);
const newcomers = 20;
const leavers = people.length + newcomers - later.length;
const deaths = later.filter(({ died }) => died !== "").length;
let page: Page;

const query = <Row>(text: string, values: unknown[] = []) => {
  const { door, clock } = dashboard.server;
  return door.change({ staffId: null, now: clock(), correlation: "test" }, dashboard.practiceId, (database) =>
    database.query<Row>(text, values),
  );
};

beforeAll(async () => {
  await dashboard.member("Marion Hale", "manager@larkspur.example", ["PRACTICE_MANAGER", "REGISTRAR", "SYSTEM_ADMINISTRATOR"]); // prettier-ignore
  page = await browser.visit(dashboard.url);
  await page.goto(`/${odsCode}/import`);
  await signInAs(page, "manager@larkspur.example", password);
  await page.getByRole("heading", { level: 1, name: "Import" }).waitFor();
}, 60_000);

/** Loads a list through the form, and waits for what it was found to be. */
async function load(name: string, text: string, state: string, kind = "PATIENTS") {
  await page.goto(`/${odsCode}/import`);
  await page.getByLabel("What is in it").selectOption(kind);
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Load the file" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByText(state, { exact: true }).first().waitFor({ timeout: 60_000 });
}

async function commit() {
  await page.getByRole("button", { name: "Commit this list" }).click();
  const said = await page.getByRole("dialog").innerText();
  await page.getByRole("button", { name: "Commit", exact: true }).click();
  await page.getByText(/^Committed: /).waitFor({ timeout: 90_000 });
  return said;
}

/** The review as it stands fits and keeps WCAG on a desktop and on a telephone. */
async function expectFitting() {
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    await expectAccessible(page);
    await expectNoSideways(page);
  }
}

const shown = async (outcome: RegExp) => {
  await page.getByRole("group", { name: "Show rows" }).getByRole("button", { name: outcome }).click();
  await page.getByRole("list", { name: "Rows" }).getByRole("listitem").first().waitFor();
};

describe(`a practice's list of ${people.length.toLocaleString("en-GB")} through the browser`, () => {
  test("is reviewed and committed as the baseline, and nothing was live before", async () => {
    await load("week-1.csv", emisCsv(people, odsCode), "Ready for review");
    expect(await query("SELECT FROM patient")).toHaveLength(0);
    await page.getByText("EMIS list (CSV)").waitFor();
    await expectFitting();
    for (const all of await page.getByRole("button", { name: /: it is somebody new/ }).all()) {
      await all.click();
      await page.getByText("All decided.").first().waitFor();
    }
    const said = await commit();
    expect(said).toMatch(/\d,\d{3} new patients come onto the register/);
    expect(await query("SELECT FROM patient")).toHaveLength(people.length);
  }, 180_000);

  test("of the second week shows leavers, deaths, changes and refused rows apart, and waits until somebody said who left", async () => {
    const [leaver] = await query<{ id: string }>("SELECT id FROM patient WHERE local_id = $1", [people[7]?.localId]);
    await query(
      "INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, from_at) VALUES ($1, $2, $2, 'APPOINTMENTS', 'ACTIVE', 'AUTHORISED', '2026-01-01')",
      [dashboard.practiceId, leaver?.id],
    );
    await load("week-2.csv", emisCsv(later, odsCode), "Ready for review");
    await expectFitting();
    expect(await page.getByRole("button", { name: "Commit this list" }).count()).toBe(0);
    await shown(/^Changed/);
    await page.getByRole("rowheader", { name: "Address" }).first().waitFor();
    await page.getByText("12 New Street, Larkspur").first().waitFor();
    await shown(/^Death told/);
    await page.getByText("16 November 2026").first().waitFor();
    const refused = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the refused rows" }).click();
    expect((await refused).suggestedFilename()).toBe("refused-rows.csv");
    await shown(/^May have left/);
    await page.getByRole("button", { name: "They are still here", exact: true }).first().click();
    await page.getByText("They are still here (Marion Hale)").waitFor();
    await page.getByRole("button", { name: `All ${leavers}: they left` }).click();
    await page.getByText("All decided.").first().waitFor();
    const said = await commit();
    expect(said).toContain(`${newcomers} new patients come`);
    expect(said).toContain(`${deaths} death notices are recorded`);
    expect(said).toContain(`Of ${leavers} possible leavers, those you said have left lose what they use online`);
    const access = await query("SELECT state, reason FROM service_access WHERE patient_id = $1 AND until_at IS NULL", [leaver?.id]); // prettier-ignore
    expect(access).toEqual([{ state: "ENDED", reason: "LEFT_PRACTICE" }]);
    await page.goto(`/${odsCode}/patients/${leaver?.id}/show`);
    await page.getByText("Left the practice").first().waitFor();
  }, 180_000);

  test("of the third week brings some back without what they used, and the same list again says nothing new", async () => {
    const third = emisCsv(returned(people, later, 10), odsCode);
    await load("week-3.csv", third, "Ready for review");
    await shown(/^Back on the list \(10\)/);
    await commit();
    const [leaver] = await query<{ id: string }>("SELECT id FROM patient WHERE local_id = $1 AND removed_on IS NULL", [people[7]?.localId]); // prettier-ignore
    const active = "SELECT FROM service_access WHERE patient_id = $1 AND until_at IS NULL AND state = 'ACTIVE'";
    expect(await query(active, [leaver?.id])).toHaveLength(0);
    await load("week-3-again.csv", third, "Nothing new");
    await page.getByRole("link", { name: "See the first load of it" }).waitFor();
  }, 180_000);
});

describe("other lists through the browser", () => {
  test("a list with headings nobody knows is read as somebody says, by the keyboard alone", async () => {
    await load("odd.csv", "Ref;Rufname;Nachname;Geboren\n7;Jo;Smith;05/01/1980", "Say which column is which");
    await expectFitting();
    for (const [column, fact] of [
      ["Rufname", "Given name (needed)"],
      ["Nachname", "Family name (needed)"],
      ["Geboren", "Date of birth (needed)"],
    ] as const)
      // prettier-ignore
      await page.getByLabel(column).selectOption({ label: fact });
    await page.getByRole("button", { name: "Read the list like this" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Ready for review").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Give this file up" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Give this file up" }).click();
    await page.getByText("The file was given up. Nothing was changed").waitFor();
  }, 90_000);

  test("until a list of online users is committed the screens say not loaded; then the patient's page says what it says", async () => {
    const one = people[20];
    await page.goto(`/${odsCode}/patients`);
    await page.getByText(/^Not loaded: /).waitFor();
    await load("online.csv", `NHS Number,Service,Activated on\n${one?.number},Appointments,02/03/2024`, "Ready for review", "ONLINE_USERS"); // prettier-ignore
    await commit();
    const [patient] = await query<{ id: string }>("SELECT id FROM patient WHERE nhs_number = $1", [one?.number]);
    await page.goto(`/${odsCode}/patients/${patient?.id}/show`);
    await page.getByText("Appointments, activated on 2 March 2024").waitFor();
    await page.goto(`/${odsCode}/online`);
    await page.getByText(/^The list of online users from EMIS was last loaded/).waitFor();
    expect(await page.getByText(/^Not loaded: /).count()).toBe(0);
  }, 120_000);
});
