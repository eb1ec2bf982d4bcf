import { beforeAll, describe, expect, test } from "@jest/globals";
import { v7 as uuid } from "uuid";
import type { Page } from "playwright-core";
import {
  ApplicationDocument,
  RecordCheckDocument,
  TakeApplicationDocument,
  VouchForPatientDocument,
} from "../../schema/documents.ts";
import { Decline } from "../../server/decline/decline.entity.ts";
import { addDays, addMonths, dayOf } from "../../server/time.ts";
import { signInAs, testBrowser } from "../support/browser.ts";
import { clear, form } from "../support/case.ts";
import { odsCode, password, testDashboard } from "../support/dashboard.ts";
import { tabTo as byTab } from "../support/keyboard.ts";
import { insertPatient } from "../support/practice.ts";
import { batchJourneys } from "./batch.ts";
import { date, goTo, looksRight, press, said } from "./driving.ts";
import { largePrintJourneys } from "./large-print.ts";

const dashboard = testDashboard();
const browser = testBrowser();
const today = dayOf(new Date());

const people: Record<string, Page> = {};
const as = (who: string) => people[who] as Page;

const staff = [
  ["reception", "Rowena Ashby", ["RECEPTION"], {}],
  ["verifier", "Victor Okoro", ["VERIFIER"], { canVouch: true }],
  ["gp", "Dr Gwen Pritchard", ["AUTHORISER"], { clinical: true, canVouch: true }],
] as const;

beforeAll(async () => {
  for (const [who, name, roles, more] of staff) {
    const email = `${who}@larkspur.example`;
    await dashboard.member(name, email, [...roles], more);
    const page = await browser.visit(dashboard.url);
    await page.goto(`/${odsCode}/`);
    await signInAs(page, email, password);
    await page.getByRole("heading", { level: 1, name: "My work" }).waitFor();
    people[who] = page;
  }
}, 120_000);

const change = <T>(work: Parameters<typeof dashboard.server.door.change<T>>[2]) =>
  dashboard.server.door.change(
    { staffId: null, now: dashboard.server.clock(), correlation: "test" },
    dashboard.practiceId,
    work,
  );

let patients = 0;
const patient = (familyName: string, more: { writtenFormat?: string } = {}) => {
  patients += 1;
  const about = { familyName, givenName: "Rosa", localId: `R${patients}`, ...more };
  return change((database) => insertPatient(database, about));
};

/** Runs one of the dashboard's own operations as somebody, so that a journey begins where it is told. */
async function call(who: string, document: unknown, variables: object) {
  const response = await as(who).request.post("/graphql", {
    data: { query: document, variables },
    headers: { "x-practice": odsCode },
  });
  const { data, errors } = await response.json();
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** An application with what was taken already. */
async function taken(patientId: string, services: string[], more: object = {}) {
  const asked = form(services, { receivedOn: today, signedOn: today, leafletOn: today, ...more });
  const { application } = await call("reception", TakeApplicationDocument, { patientId, form: asked });
  return application.id as string;
}

const step = async (who: string, id: string, document: unknown, variables: object) => {
  const { application } = await call("gp", ApplicationDocument, { id });
  return call(who, document, { id, version: application.version, ...variables });
};

const vouched = { relationshipBasis: "KNOWN_AS_PATIENT", knownSince: "2019-06-01", recordMatched: true };

async function ready(familyName: string, services: string[]) {
  const { id: patientId } = await patient(familyName);
  return readied(patientId, services);
}

async function readied(patientId: string, services: string[], more: object = {}) {
  const id = await taken(patientId, services, more);
  await step("verifier", id, VouchForPatientDocument, { given: vouched });
  for (const kind of ["RESPONSIBILITIES", "COERCION"])
    await step("verifier", id, RecordCheckDocument, { found: clear(kind) });
  return id;
}

const openCase = (page: Page, id: string) => goTo(page, `applications/${id}/show`, /^Application /);
const service = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

const tabTo = (page: Page, name: string | RegExp, role: "button" | "radio" | "textbox" | "checkbox" | "combobox") =>
  byTab(page, page.getByRole(role, { name }));

describe("a patient who declined last year comes back", () => {
  test("the practice may not ask again; the patient may, and the record's 103 is looked at (BR-REG-01, BR-CL-22)", async () => {
    const { id } = await patient("Merrick");
    await change((database) =>
      database.insert(Decline, {
        ...{ id: uuid(), patientId: id, services: ["DETAILED_CODED_RECORD"], reason: null, declinedOn: "2025-10-06" },
        ...{ recordedBy: uuid(), recordedAt: "2025-10-06T09:00:00Z", supersededAt: null, supersededBy: null },
      }),
    );
    const page = as("reception");
    await goTo(page, `patients/${id}/take`, "Take an application");
    await page.getByRole("radio", { name: "No account" }).check();
    await page.getByLabel(/^103/).check();
    await date(page, /^Day it carries/, "2025-10-06");
    await page.getByLabel("Detailed coded record", { exact: true }).check();
    await page.getByRole("radio", { name: "On paper" }).check();
    await page.getByRole("radio", { name: "The practice", exact: true }).check();
    await page.getByRole("radio", { name: "I explained the responsibilities" }).check();
    await page
      .getByRole("group", { name: /explained/ })
      .last()
      .getByRole("radio", { name: "Spoken" })
      .check();
    await page.getByLabel("Version of the leaflet they were given").fill("2026-04");
    await page.getByRole("group", { name: "In which form" }).getByRole("radio", { name: "Standard print" }).check();
    await date(page, /^Leaflet given on/, today);
    await press(page, "Take the application");
    await page
      .getByText(/declined.*6 October 2025/)
      .first()
      .waitFor();
    await page.getByText("Rule BR-REG-01").waitFor();

    await page.getByRole("radio", { name: "The patient", exact: true }).check();
    await press(page, "Take the application");
    await said(page, /The application is taken/);
    await page.getByText("103: declined by the patient, 6 October 2025").waitFor();
    await page.getByRole("heading", { name: "What to do next" }).waitFor();
    await page.getByText("Verify identity", { exact: true }).first().waitFor();
    await looksRight(page);
  }, 90_000);
});

describe("an applicant who never came with ID", () => {
  test("stands in the list as such, is closed by name, and was not refused (BR-REG-07)", async () => {
    const received = addMonths(today, -4);
    const { id: patientId } = await patient("Hollis");
    const id = await taken(patientId, ["PRESCRIPTIONS"], {
      receivedOn: received,
      signedOn: received,
      leafletOn: received,
    });
    const page = as("reception");
    await goTo(page, "applications", "Applications");
    await page.getByText("Nobody came for 3 months").first().waitFor();
    await looksRight(page);
    await openCase(page, id);
    await press(page, "Close: nobody came");
    await page.getByRole("dialog").getByRole("button", { name: "Close it" }).click();
    await said(page, "nobody came");
    await page.getByText(/Closed on .*: nobody came or answered/).waitFor();
    expect(await page.getByText("Refused", { exact: true }).count()).toBe(0);
  }, 90_000);
});

describe("a refusal", () => {
  test("waits in its queue for the talk with the patient, and closes with it and with another way (BR-REG-06, 11)", async () => {
    const id = await ready("Pemberton", ["PRESCRIPTIONS"]);
    const page = as("gp");
    await openCase(page, id);
    await press(page, "Refuse after a talk");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Propose the refusal" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await dialog.getByLabel("Why", { exact: true }).selectOption("MISUSE_HISTORY");
    await dialog.getByLabel("What the patient can do instead").fill("Order by telephone or at the desk.");
    await date(page, /^Look at it again/, addMonths(today, 6));
    await dialog.getByRole("button", { name: "Propose the refusal" }).click();
    await said(page, /waits for the talk/);
    await page.getByText("Talk with the patient about the refusal").waitFor();

    await goTo(page, "applications", "Applications");
    await press(page, /^Refusals to discuss \(1/);
    await page.getByText("PEMBERTON, Rosa", { exact: true }).waitFor();

    await openCase(page, id);
    await press(page, "Record the talk and refuse");
    await page.getByRole("dialog").getByRole("button", { name: "Refuse", exact: true }).click();
    await page.getByText("Rule BR-REG-06").waitFor();
    await date(page, /^Discussed with the patient/, today);
    await page.getByRole("radio", { name: "By phone" }).check();
    await looksRight(page);
    await page.getByRole("dialog").getByRole("button", { name: "Refuse", exact: true }).click();
    await said(page, "Refused: repeat prescriptions.");
    await page.getByText("Order by telephone or at the desk.").waitFor();
    await page.getByRole("heading", { name: "Talks with the patient" }).waitFor();
  }, 90_000);
});

describe("a homeless patient without documents", () => {
  test("is vouched for by somebody who knows them, by keyboard alone (BR-ID-05, 12)", async () => {
    const id = await taken((await patient("Quill")).id, ["PRESCRIPTIONS"]);
    const page = as("verifier");
    await openCase(page, id);
    await tabTo(page, "Vouch for the patient", "button");
    await page.keyboard.press("Enter");
    await tabTo(page, "Vouch under my name", "button");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(await page.evaluate<string>("document.activeElement?.textContent ?? ''")).toMatch(/There is a problem/);
    await looksRight(page);
    await tabTo(page, /They come to the practice regularly|As a patient of mine/, "radio");
    await page.keyboard.press("Space");
    await tabTo(page, "Day", "textbox");
    await page.keyboard.type("1");
    await page.keyboard.press("Tab");
    await page.keyboard.type("6");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2019");
    await tabTo(page, /no documents/, "combobox");
    await page.keyboard.type("Homeless");
    await tabTo(page, "I am looking at the right record", "checkbox");
    await page.keyboard.press("Space");
    await tabTo(page, "Vouch under my name", "button");
    await page.keyboard.press("Enter");
    await said(page, "Identity is verified: you vouched for the patient.");
    await page.getByText("No documents: homeless.").first().waitFor();
  }, 90_000);
});

describe("a 104 in the record", () => {
  test("is decided by a clinician after a talk, and its code waits to be copied into the record (BR-CL-22, BR-EN-10)", async () => {
    const looked = { account: "NONE", codes: [{ code: "REVIEW_NEEDED", codedOn: addDays(today, -20) }] };
    const id = await taken((await patient("Tamworth")).id, ["SUMMARY_RECORD"], { looked });
    const reception = as("reception");
    await openCase(reception, id);
    await reception.getByRole("heading", { name: "Enhanced review (104)" }).waitFor();

    const page = as("gp");
    await page.goto(`/${odsCode}/work`);
    await page.getByRole("link", { name: "Decide about the 104" }).first().click();
    await press(page, "Start the review");
    await press(page, "Decide under my name");
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await looksRight(page);
    await page.getByLabel("Much about other people").check();
    await page.getByRole("radio", { name: "They want access" }).check();
    await date(page, /^You talked on/, today);
    await page.getByRole("group", { name: /alone/ }).getByRole("radio", { name: "Yes" }).check();
    await page.getByRole("radio", { name: "Grant the full record from now on" }).check();
    await page.getByText("Afterwards 106").waitFor();
    await press(page, "Decide under my name");
    await said(page, "Your decision is recorded.");
    await page.getByRole("heading", { name: "What was decided" }).waitFor();

    await page.goto(`/${odsCode}/work`);
    await page.getByRole("link", { name: /no review is needed \(106\) in EMIS/ }).click();
    await page.getByText("1364751000000106", { exact: true }).waitFor();
    await looksRight(page);
    await openCase(page, id);
    expect(await service(page, "Summary record").getByText(/104/).count()).toBe(0);
  }, 90_000);
});

describe("a recorded need", () => {
  largePrintJourneys({
    as,
    reviewing: async (familyName, writtenFormat) => {
      const { id: patientId } = await patient(familyName, { writtenFormat });
      const historic = { historicRequestedOn: today, historicRequestForm: "FORM" };
      return { id: await readied(patientId, ["FULL_HISTORIC_RECORD"], historic), patientId };
    },
  });
});

describe("a batch", () => {
  batchJourneys({
    as,
    waiting: async (familyName) => {
      const id = await taken((await patient(familyName)).id, ["PRESCRIPTIONS"]);
      const { application } = await call("gp", ApplicationDocument, { id });
      return {
        reference: application.reference,
        change: () => step("verifier", id, VouchForPatientDocument, { given: vouched }),
      };
    },
  });
});
