import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { StaffRole } from "../../server/permissions.ts";
import { insertPatient } from "../support/practice.ts";
import { desktop, expectAccessible, expectNoSideways, phone, signInAs, testBrowser } from "../support/browser.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";

const dashboard = testDashboard();
const browser = testBrowser();
let patientId: string;

beforeAll(async () => {
  await dashboard.member("Marion Hale", "manager@larkspur.example", Object.values(StaffRole), {
    clinical: true,
  });
  const { door, clock } = dashboard.server;
  const who = { staffId: null, now: clock(), correlation: "test" };
  const patient = await door.change(who, dashboard.practiceId, (database) =>
    insertPatient(database, { familyName: "O’Neill", givenName: "Siân", nhsNumber: "9990000018", born: "1980-01-05" }),
  );
  patientId = patient.id;
}, 60_000);

async function arrive(): Promise<Page> {
  const page = await browser.visit(dashboard.url);
  await page.goto(`/${odsCode}/`);
  await signInAs(page, "manager@larkspur.example", password);
  await page.getByRole("heading", { level: 1, name: "My work" }).waitFor();
  return page;
}

/** Pages that are on no menu and need no case. */
const furtherPages = () => [
  ...["patients/search", "online/sweep", "online/codes", "staff/create"],
  ...[`patients/${patientId}/show`, `patients/${patientId}/take`, `patients/${patientId}/visible`],
  `audit/${patientId}/show`,
];

describe("every page", () => {
  test("keeps WCAG 2.2 A and AA and the policy, and fits, on a desktop and on a telephone", async () => {
    const page = await arrive();
    const menu = page.getByRole("navigation", { name: "Main" }).getByRole("link");
    const listed = await menu.evaluateAll((links) => links.map((link) => (link as { pathname?: string }).pathname));
    expect(listed.length).toBeGreaterThan(15);
    for (const path of [...listed, ...furtherPages().map((each) => `/${odsCode}/${each}`)]) {
      await page.goto(path ?? "");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport);
        await expectAccessible(page);
        await expectNoSideways(page);
      }
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    }
  }, 180_000);

  test("asks who one is first, and leads back to where one wanted to go", async () => {
    const page = await browser.visit(dashboard.url);
    await page.goto(`/${odsCode}/patients/${patientId}/show`);
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await page.waitForFunction("document.title.startsWith('Error: ')");
    await signInAs(page, "manager@larkspur.example", password);
    await page.getByText("O’NEILL, Siân").first().waitFor();
    expect(page.url()).toContain(patientId);
  }, 60_000);
});

test("an address with nothing behind it says so, and does not blame the role", async () => {
  const page = await arrive();
  for (const path of ["reviews", "nowhere"]) {
    await page.goto(`/${odsCode}/${path}`);
    await page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
  }
  await expectAccessible(page);
}, 60_000);

describe("a search", () => {
  test("leaves no name, number or date of birth in an address, a title or the browser's storage", async () => {
    const page = await arrive();
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    for (const words of ["ONeill", "999 000 0018", "5/1/1980", "o'neill 5 1 1980"]) {
      await page.getByLabel("Find a patient").first().fill(words);
      await page.getByRole("button", { name: "Find" }).first().click();
      await page.getByRole("link", { name: "O’NEILL, Siân" }).waitFor();
    }
    await page.getByRole("link", { name: "O’NEILL, Siân" }).click();
    await page.getByText("What they may use online now").waitFor();
    const kept = await page.evaluate<string>(
      `JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, history.state, document.title, location.href])`,
    );
    for (const trace of [...addresses, kept])
      expect(decodeURIComponent(trace)).not.toMatch(/neill|si[aâ]n|999\s?000|1980/i);
    expect(addresses.length).toBeGreaterThan(4);
  }, 60_000);
});

describe("the keyboard alone", () => {
  test("finds and opens a patient", async () => {
    const page = await arrive();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "My work" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement?.textContent ?? ''")).toMatch(/skip to/i);
    await page.getByLabel("Find a patient").first().focus();
    await page.keyboard.type("O'Neill");
    await page.keyboard.press("Enter");
    const link = page.getByRole("link", { name: "O’NEILL, Siân" });
    await link.waitFor();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      if (await link.evaluate((element) => element === element.ownerDocument.activeElement)) break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What they may use online now" }).waitFor();
  }, 60_000);
});
