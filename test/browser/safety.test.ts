import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectAccessible, expectNoSideways, signInAs, testBrowser } from "../support/browser.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";
import { insertPatient } from "../support/practice.ts";
import { coercionJourneys } from "./coercion.ts";
import { press, said, shot } from "./driving.ts";
import { identityJourneys } from "./identity.ts";
import { passphraseJourneys } from "./passphrase.ts";
import { placeOf } from "./safety.ts";

const dashboard = testDashboard();
const browser = testBrowser();
const people: Record<string, Page> = {};
const as = (who: string) => people[who] as Page;

async function arrive(who: string) {
  const page = await browser.visit(dashboard.url);
  await page.goto(`/${odsCode}/`);
  await signInAs(page, `${who}@larkspur.example`, password);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  people[who] = page;
}

const place = placeOf(dashboard, as);
const { before, online } = place;

beforeAll(async () => {
  await dashboard.member("Rowena Ashby", "reception@larkspur.example", ["RECEPTION"]);
  await dashboard.member("Regina Patel", "registrar@larkspur.example", ["REGISTRAR"]);
  await dashboard.member("Dr Gwen Pritchard", "gp@larkspur.example", ["AUTHORISER"], { clinical: true, canVouch: true }); // prettier-ignore
  await dashboard.member("Dr Tom Hollis", "husband@larkspur.example", ["AUTHORISER", "RECEPTION"], { clinical: true });
  for (const who of ["reception", "registrar", "gp", "husband"]) await arrive(who);
}, 120_000);

/** Waits for what the focus is on; asked from outside, as the page itself runs no text. */
async function until(page: Page, isSo: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await page.evaluate<boolean>(isSo)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`Waited in vain: ${isSo}`);
}
describe("a wife whose husband works at the practice", () => {
  coercionJourneys(place);
});

describe("a patient who cannot go online", () => {
  test("is offered help, which is work until somebody says how it ended (BR-CL-26, BR-DC-05)", async () => {
    const { id } = await online("Amari", "Odette");
    const page = as("reception");
    await page.goto(`/${odsCode}/patients/${id}/show`);
    await press(page, "Record what they said");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: "By telephone" }).check();
    await dialog.getByRole("radio", { name: "Cannot use it now" }).check();
    await dialog.getByRole("button", { name: "Record it" }).click();
    await dialog.getByRole("link", { name: /becomes an offer of help/ }).waitFor();
    await dialog.getByRole("checkbox", { name: "A device or the internet" }).check();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Record it" }).click();
    await said(page, "An offer of help is open");
    await page.goto(`/${odsCode}/work`);
    await press(page, "Help offered");
    await page.getByRole("link", { name: "Help the patient to use online services" }).click();
    await press(page, "Say how it ended");
    await page.getByRole("dialog").getByRole("radio", { name: "Helped", exact: true }).check();
    await page.getByRole("dialog").getByRole("button", { name: "Close the offer" }).click();
    await said(page, "The offer of help is closed");
    await expectAccessible(page);
    await expectNoSideways(page);
    await shot(page, "help-closed");
  }, 60_000);
});

describe("a passphrase that nobody used", () => {
  passphraseJourneys(place);
});

describe("a patient without papers at hand", () => {
  identityJourneys(place);
});

describe("the desk", () => {
  test("takes an application by keyboard alone, in a few dozen keys", async () => {
    await before((_, database) => insertPatient(database, { familyName: "Quillfeather", givenName: "Bram" }));
    const page = as("reception");
    await page.goto(`/${odsCode}/desk`);
    await until(page, "document.activeElement?.id === 'words'");
    const started = performance.now();
    let keys = 0;
    const key = async (name: string) => ((keys += 1), page.keyboard.press(name));
    const type = async (words: string) => ((keys += words.length), page.keyboard.type(words));
    await type("quillf");
    await key("Enter");
    await until(page, "document.activeElement?.textContent?.includes('QUILLFEATHER') ?? false");
    await shot(page, "desk-found");
    await page.locator("[data-found]").focus();
    await key("Enter");
    await until(page, "document.activeElement?.name === 'services'");
    for (let left = 12; left > 0 && (await page.evaluate("document.activeElement?.name")) !== "signed"; left -= 1) await key("Tab"); // prettier-ignore
    await key("Space");
    await key("Tab");
    await type("2026-04");
    await expectAccessible(page);
    await shot(page, "desk-form");
    await page.getByLabel("Version of the leaflet they were given").focus();
    await key("Enter");
    await page.getByText(/Taken for QUILLFEATHER/).waitFor();
    await until(page, "document.activeElement?.id === 'words'");
    await shot(page, "desk-taken");
    if (process.env["GATEHOUSE_SCREENSHOTS"]) process.stdout.write(`desk: ${keys} keys, ${Math.round(performance.now() - started)} ms\n`); // prettier-ignore
    expect(keys).toBeLessThan(40);
  }, 60_000);
});
