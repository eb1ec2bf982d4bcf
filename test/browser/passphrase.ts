import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { v7 as uuid } from "uuid";
import { Credential } from "../../server/credential/credential.entity.ts";
import { expireCredentials } from "../../server/credential/expire.job.ts";
import { addDays } from "../../server/time.ts";
import { date, goTo, inDialog, looksRight, press, said } from "./driving.ts";
import { today } from "./reviewing.ts";
import type { Place } from "./safety.ts";

/** What was handed over so many days ago, before anybody looks. */
async function handedOver({ before }: Place, of: { id: string; applicationId: string }, daysAgo: number) {
  const day = addDays(today(), -daysAgo);
  const at = `${day}T10:00:00Z`;
  await before((_, database) =>
    database.insert(Credential, {
      ...{ id: uuid(), patientId: of.id, applicationId: of.applicationId, kind: "LINKAGE_KEY", state: "HANDED_OVER" },
      ...{ issuedBy: uuid(), issuedAt: at, expiresOn: addDays(day, 14), handedOverBy: uuid(), handedOverAt: at },
      ...{ channel: "POST_TO_RECORDED_ADDRESS", usedAt: null, chaseOn: addDays(day, 7), voidedAt: null },
      ...{ voidReason: null, version: 1 },
    }),
  );
}

/** The night's work. */
async function expire({ dashboard: { server, practiceId } }: Place) {
  const who = { staffId: null, now: server.clock(), correlation: "test" };
  const { signal } = new AbortController();
  const read = server.door.read(who, practiceId);
  const change = <T>(work: Parameters<typeof server.door.change<T>>[2]) => server.door.change(who, practiceId, work);
  await expireCredentials.run({ server, practiceId, who, askedBy: null, signal, read, change }, {});
}

const open = (page: Page, id: string) => goTo(page, `credentials/${id}/show`, "Sign-in details");

async function vouch(page: Page, id: string) {
  await open(page, id);
  await press(page, /vouch for them/);
  await page.getByRole("radio", { name: "As a patient of mine" }).check();
  await date(page, /known them since/, "2019-06-01");
  await page.getByRole("dialog").getByRole("checkbox").check();
  await inDialog(page, "Vouch under my name");
  await said(page, "Identity is verified");
}

async function issue(page: Page, id: string) {
  await open(page, id);
  await press(page, "Record that new ones were made");
  await inDialog(page, "Record under my name");
  await said(page, "new sign-in details were made");
}

/** What nobody used: asked after, made anew on a day on which the patient was verified, and sent where they live now. */
export function passphraseJourneys(place: Place) {
  const { as, before, online } = place;

  test("expires, is asked after, and is made anew after a vouching of the day and posted to the new address alone (BR-CR-02 to 06)", async () => {
    const of = await online("Ferreira", "Ines");
    await handedOver(place, of, 15);
    await before((_, database) =>
      database.query("UPDATE patient SET address_lines = ARRAY['9 Mill Road'], postcode = 'ZZ99 9ZZ' WHERE id = $1", [
        of.id,
      ]),
    );
    await expire(place);

    const reception = as("reception");
    await goTo(reception, "work", "My work");
    await press(reception, "Sign-in details");
    await reception.getByRole("row", { name: /Ask the patient about their sign-in details.*FERREIRA/ }).waitFor();
    await reception.getByRole("link", { name: "Ask the patient about their sign-in details" }).click();
    await press(reception, "Record that you asked");
    await inDialog(reception, "Record it");
    await reception.getByRole("heading", { name: "There is a problem" }).waitFor();
    await reception.getByLabel("How you asked").selectOption({ label: "By phone" });
    await reception.getByRole("radio", { name: "They will come in" }).check();
    await looksRight(reception, "credential-chase");
    await inDialog(reception, "Record it");
    await said(reception, "It is recorded that you asked.");
    await reception.getByText("By phone: they will come in, by Rowena Ashby").waitFor();
    await goTo(reception, `patients/${of.id}/show`, /FERREIRA/);
    await reception
      .getByText(/the registration letter has run out/)
      .first()
      .waitFor();

    const registrar = as("registrar");
    await open(registrar, of.id);
    await registrar.getByText(/Verify the patient's identity today/).waitFor();
    expect(await registrar.getByRole("button", { name: "Record that new ones were made" }).count()).toBe(0);
    await looksRight(registrar, "credential-expired");
    await vouch(as("gp"), of.id);
    await issue(registrar, of.id);

    await press(registrar, "Record how they were handed over");
    const dialog = registrar.getByRole("dialog");
    await dialog.getByRole("radio", { name: "By post to the recorded address" }).check();
    await dialog.getByRole("radio", { name: "Somebody else" }).check();
    await inDialog(registrar, "Record under my name");
    await dialog.getByText("Rule BR-CR-05").waitFor();
    await dialog.getByRole("radio", { name: "The patient", exact: true }).check();
    await dialog.getByLabel("Postcode on the envelope").fill("ZZ99 3VZ");
    await inDialog(registrar, "Record under my name");
    await dialog.getByText(/may be a former address/).waitFor();
    await looksRight(registrar, "credential-former-address");
    await dialog.getByLabel("Postcode on the envelope").fill("zz99 9zz");
    await inDialog(registrar, "Record under my name");
    await said(registrar, "recorded as handed over");
    await registrar.getByText("Earlier ones").waitFor();
    await registrar.getByText(/never written or stored here/).waitFor();
    await looksRight(registrar, "credential-reissued");
  }, 90_000);

  test("is not posted where the address is restricted, and goes into the patient's own hand (BR-CR-06)", async () => {
    const of = await online("Winslow", "Nadia");
    await handedOver(place, of, 15);
    await before((_, database) =>
      database.query("UPDATE patient SET confidentiality = 'R', address_lines = '{}', postcode = NULL WHERE id = $1", [
        of.id,
      ]),
    );
    await expire(place);
    await vouch(as("gp"), of.id);
    const page = as("registrar");
    await issue(page, of.id);
    await press(page, "Record how they were handed over");
    await page.getByRole("radio", { name: "By post to the recorded address" }).check();
    await page.getByLabel("Postcode on the envelope").fill("ZZ99 3VZ");
    await inDialog(page, "Record under my name");
    await page.getByText("This patient's address is restricted; hand it over in person.").first().waitFor();
    await looksRight(page, "credential-restricted");
    await page.getByRole("radio", { name: "In person" }).check();
    await inDialog(page, "Record under my name");
    await said(page, "recorded as handed over");
  }, 60_000);
}
