import { mkdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { v7 as uuid } from "uuid";
import { takeApplication } from "../../server/application/take.service.ts";
import { Context } from "../../server/context.ts";
import { Credential } from "../../server/credential/credential.entity.ts";
import type { ChangeDatabase } from "../../server/database/practice-database.ts";
import type { StaffRole } from "../../server/permissions.ts";
import { changeAccess, lockedAccess } from "../../server/service-access/service-access.service.ts";
import { desktop, expectAccessible, expectNoSideways, phone, signInAs, testBrowser } from "../support/browser.ts";
import { form } from "../support/case.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";
import { insertPatient } from "../support/practice.ts";

const dashboard = testDashboard();
const browser = testBrowser();
const people: Record<string, Page> = {};
const as = (who: string) => people[who] as Page;

const shots = process.env["GATEHOUSE_SCREENSHOTS"];
if (shots) mkdirSync(shots, { recursive: true });
async function shot(page: Page, name: string) {
  if (!shots) return;
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  await page.setViewportSize(phone);
  await page.screenshot({ path: `${shots}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize(desktop);
}

async function arrive(who: string) {
  const page = await browser.visit(dashboard.url);
  await page.goto(`/${odsCode}/`);
  await signInAs(page, `${who}@larkspur.example`, password);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  people[who] = page;
}

/** Does something as a registrar, before anybody looks. */
async function before<T>(work: (ctx: Context, database: ChangeDatabase) => Promise<T>): Promise<T> {
  const { server, practiceId } = dashboard;
  const staffId = uuid();
  const session = { staffId, tokenHash: Buffer.alloc(0), endsAt: "", mustChangePassword: false };
  const actor = { id: staffId, roles: ["REGISTRAR"] as StaffRole[], clinical: false, canVouch: false };
  const ctx = new Context(server, "test", { ip: "", cookie: undefined, key: undefined }, session, actor, practiceId);
  return server.door.change(ctx, practiceId, async (database) => {
    ctx.within(database);
    return work(ctx, database);
  });
}

/** A patient with appointments on, whose application is closed. */
const online = (familyName: string, givenName: string) =>
  before(async (ctx, database) => {
    const { id } = await insertPatient(database, { familyName, givenName, registeredOn: "2015-06-01" });
    const asked = form(["APPOINTMENTS"], { receivedOn: ctx.today, signedOn: ctx.today, leafletOn: ctx.today });
    const taken = await takeApplication(ctx, id, asked as Parameters<typeof takeApplication>[2]);
    await Promise.all(database.waiting);
    return { id, applicationId: taken.id };
  }).then(async ({ id, applicationId }) => {
    await before(async (ctx, database) => {
      const access = await lockedAccess(ctx, id);
      changeAccess(ctx, access.get("APPOINTMENTS"), { patientId: id, service: "APPOINTMENTS", to: "ACTIVE", reason: "AUTHORISED", applicationId }); // prettier-ignore
      await database.query("UPDATE requested_service SET outcome = 'ENABLED', decided_at = $2 WHERE application_id = $1", [applicationId, ctx.now]); // prettier-ignore
      await database.query("UPDATE application SET state = 'ACTIVE', closed_at = $2, guidance_version = '2', guidance_format = 'STANDARD', guidance_by = taken_by, guidance_at = $2 WHERE id = $1", [applicationId, ctx.now]); // prettier-ignore
    });
    return { id, applicationId };
  });

beforeAll(async () => {
  await dashboard.member("Rowena Ashby", "reception@larkspur.example", ["RECEPTION"]);
  await dashboard.member("Regina Patel", "registrar@larkspur.example", ["REGISTRAR"]);
  await dashboard.member("Dr Gwen Pritchard", "gp@larkspur.example", ["AUTHORISER"], { clinical: true, canVouch: true }); // prettier-ignore
  await dashboard.member("Dr Tom Hollis", "husband@larkspur.example", ["AUTHORISER", "RECEPTION"], { clinical: true });
  for (const who of ["reception", "registrar", "gp", "husband"]) await arrive(who);
}, 120_000);

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
/** Waits for what the focus is on; asked from outside, as the page itself runs no text. */
async function until(page: Page, isSo: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await page.evaluate<boolean>(isSo)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`Waited in vain: ${isSo}`);
}
const said = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).first().waitFor();

describe("a wife whose husband works at the practice", () => {
  const secret = "He stands over her while she scrolls";

  test("is put out of reach by the GP in one action, and the GP reads why", async () => {
    const { id } = await online("Hollis", "Mara");
    const page = as("gp");
    await page.goto(`/${odsCode}/patients/${id}/show`);
    await press(page, "Suspend now");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What is it about?").selectOption("COERCION");
    await dialog.getByLabel("How serious is it?").selectOption("HIGH");
    await dialog.getByLabel("What was seen or heard").fill(secret);
    await dialog.getByLabel(/Keep it from a colleague/).selectOption({ label: "Dr Tom Hollis" });
    await expectAccessible(page);
    await shot(page, "suspend-dialog");
    await dialog.getByRole("button", { name: "Suspend now" }).click();
    await said(page, "Access is suspended");
    await page.getByRole("link", { name: /Pressure from somebody/ }).waitFor();
    await shot(page, "coercion-gp-patient");
    await page.getByRole("link", { name: /Pressure from somebody/ }).click();
    await page.getByText(secret).waitFor();
    await expectAccessible(page);
    await shot(page, "coercion-gp-concern");
  }, 60_000);

  test.each(["reception", "husband"])(
    "is on hold to the %s, who reads nothing that tells (BR-CL-20)",
    async (who) => {
      const page = as(who);
      await page.goto(`/${odsCode}/patients`);
      await page.getByLabel("Find a patient").last().fill("Hollis");
      await page.getByRole("button", { name: "Find" }).last().click();
      await page.getByRole("link", { name: /HOLLIS/ }).click();
      await page.getByText("On hold. Speak to the safeguarding lead.").first().waitFor();
      await page
        .getByRole("heading", { name: "What happened" })
        .waitFor()
        .catch(() => undefined);
      const text = await page.locator("main").innerText();
      expect(text).not.toMatch(/Pressure|coercion|safeguarding concern|suspended by it|stands over|Pritchard/i);
      expect(await page.locator("section[aria-labelledby=online]").innerText()).not.toMatch(/since \d/i);
      await expectAccessible(page);
      await expectNoSideways(page);
      await shot(page, `coercion-${who}`);
      await page.goto(`/${odsCode}/work`);
      await page.getByRole("heading", { level: 1, name: "My work" }).waitFor();
      await page
        .locator("main")
        .getByText(/pieces? of work/)
        .first()
        .waitFor();
      expect(await page.locator("main").innerText()).not.toMatch(/HOLLIS, Mara/);
      if (who === "husband") {
        await page.goto(`/${odsCode}/concerns`);
        await page.getByText(/There are no concerns to show/).waitFor();
      }
    },
    60_000,
  );
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
  test("expired, is made anew after a vouching of the day and posted to the new address alone (BR-CR-02 to 06)", async () => {
    const { id, applicationId } = await online("Ferreira", "Ines");
    await before(async (_, database) => {
      await database.insert(Credential, { id: uuid(), patientId: id, applicationId, kind: "LINKAGE_KEY", state: "EXPIRED", issuedBy: uuid(), issuedAt: "2026-10-12T09:00:00Z", expiresOn: "2026-10-26", handedOverBy: uuid(), handedOverAt: "2026-10-12T09:05:00Z", channel: "POST_TO_RECORDED_ADDRESS", usedAt: null, chaseOn: "2026-10-27", voidedAt: null, voidReason: null, version: 1 }); // prettier-ignore
      await database.query("UPDATE patient SET address_lines = ARRAY['9 Mill Road'], postcode = 'ZZ99 9ZZ' WHERE id = $1", [id]); // prettier-ignore
    });
    const registrar = as("registrar");
    await registrar.goto(`/${odsCode}/credentials/${id}/show`);
    await registrar.getByText(/Verify the patient's identity today/).waitFor();
    await expectAccessible(registrar);
    await shot(registrar, "credential-expired");

    const gp = as("gp");
    await gp.goto(`/${odsCode}/credentials/${id}/show`);
    await press(gp, /vouch for them/);
    const vouch = gp.getByRole("dialog");
    await vouch.getByRole("radio", { name: "As a patient of mine" }).check();
    for (const [part, value] of [["Day", "1"], ["Month", "6"], ["Year", "2019"]] as const) await vouch.getByLabel(part).fill(value); // prettier-ignore
    await vouch.getByRole("checkbox").check();
    await press(gp, "Vouch under my name");
    await said(gp, "Identity is verified");

    await registrar.reload();
    await press(registrar, "Record that new ones were made");
    await registrar.getByRole("dialog").getByRole("button", { name: "Record under my name" }).click();
    await said(registrar, "new sign-in details were made");
    await press(registrar, "Record how they were handed over");
    const dialog = registrar.getByRole("dialog");
    await dialog.getByRole("radio", { name: "By post to the recorded address" }).check();
    await dialog.getByLabel("Postcode on the envelope").fill("ZZ99 3VZ");
    await dialog.getByRole("button", { name: "Record under my name" }).click();
    await dialog.getByText(/may be a former address/).waitFor();
    await shot(registrar, "credential-former-address");
    await dialog.getByLabel("Postcode on the envelope").fill("zz99 9zz");
    await dialog.getByRole("button", { name: "Record under my name" }).click();
    await said(registrar, "recorded as handed over");
    await registrar.getByText("Earlier ones").waitFor();
    await expectAccessible(registrar);
    await expectNoSideways(registrar);
    await shot(registrar, "credential-reissued");
  }, 90_000);
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
    if (shots) process.stdout.write(`desk: ${keys} keys, ${Math.round(performance.now() - started)} ms\n`);
    expect(keys).toBeLessThan(40);
  }, 60_000);
});
