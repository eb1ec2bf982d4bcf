import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { v7 as uuid } from "uuid";
import {
  ApplicationDocument,
  OpenRedactionReviewDocument,
  RecordCheckDocument,
  RedactionApprovalDocument,
  RedactionReviewDocument,
  SignOffRedactionReviewDocument,
  SubmitRedactionTaskDocument,
  TakeApplicationDocument,
  VerifyByDocumentsDocument,
} from "../../schema/documents.ts";
import type { Server } from "../../server/context.ts";
import { recordFile } from "../../server/demo/record-file.ts";
import { enrol } from "../../server/staff/staff.service.ts";
import { clear, form, goodPair } from "../support/case.ts";
import { desktop, expectAccessible, expectNoSideways, phone } from "../support/browser.ts";
import { odsCode, password } from "../support/dashboard.ts";
import { enter, tabTo } from "../support/keyboard.ts";
import { insertPatient } from "../support/practice.ts";

export const today = () => new Date().toISOString().slice(0, 10);

export const record = (entries: number, toLookAt: number) => ({
  name: "record.csv",
  mimeType: "text/csv",
  buffer: recordFile({ entries, toLookAt, until: today(), seed: 7 }),
});

/** Asks as the person whose page it is, with an operation of the dashboard: nothing else is trusted here. */
export async function ask(page: Page, document: unknown, variables: object) {
  const response = await page.request.post(`${new URL(page.url()).origin}/graphql`, {
    headers: { "x-practice": odsCode },
    data: { query: String(document), variables },
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

/** An application for the historic record whose identity and checks are done: it waits for its review. */
export async function applied(page: Page, patientId: string) {
  const asked = form(["FULL_HISTORIC_RECORD"], {
    receivedOn: today(),
    signedOn: today(),
    leafletOn: today(),
    historicRequestedOn: today(),
    historicIsAccessRequest: false,
  });
  const { application } = await ask(page, TakeApplicationDocument, { patientId, form: asked });
  const { id } = application;
  const version = async () => (await ask(page, ApplicationDocument, { id })).application.version;
  await ask(page, VerifyByDocumentsDocument, { id, version: await version(), given: goodPair });
  for (const kind of ["RESPONSIBILITIES", "COERCION"])
    await ask(page, RecordCheckDocument, { id, version: await version(), found: clear(kind) });
  return id as string;
}

/** A screen or a dialog on a telephone and on a desk: accessible, and no wider than the screen. */
export async function expectGoodOnBoth(page: Page) {
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    // The header is drawn anew for the other width first.
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100)))");
    await expectNoSideways(page);
    await expectAccessible(page);
  }
}

/** Loads a record from the patient's page, as somebody without a mouse does; from another practice's EMIS where the patient moved here. */
export async function loadRecord(page: Page, file: ReturnType<typeof record>, isTransfer = false) {
  await enter(page, button(page, "Load a record"));
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  if (isTransfer) {
    await tabTo(page, page.getByLabel("Where it comes from"));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, page.getByLabel("How it came over"));
    await page.keyboard.type("With marks");
    await expectGoodOnBoth(page);
  }
  await enter(page, page.getByRole("button", { name: "Load the record", exact: true }));
  const same = page.getByRole("button", { name: "It is the same person: load it" });
  await Promise.race([same.waitFor(), said(page, "The record is loaded.")]);
  if (await same.count()) await enter(page, same);
  await said(page, "The record is loaded.");
}

export const said = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).first().waitFor();
export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const status = (page: Page) => page.getByRole("region", { name: "Decision" }).getByRole("status").first();

interface Watched {
  setSize: number;
  first: number;
  last: number;
  mostDrawn: number;
  openedMs: number;
  longestTaskMs: number;
  longTasks: number;
}

/** Opens the desk on the whole review from within the dashboard, and scrolls it from end to end and back. */
export async function openWhole(page: Page): Promise<Watched> {
  const address = page.url().replace(/\/show$/, "/desk");
  await page.evaluate(
    "window.tasks = []; new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: 'longtask' })",
  );
  const openedMs = await page.evaluate<number>(`(async () => {
    const began = performance.now();
    history.pushState(null, "", ${JSON.stringify(address)});
    dispatchEvent(new PopStateEvent("popstate"));
    while (!document.querySelector("[role=feed] article")) await new Promise(requestAnimationFrame);
    return Math.round(performance.now() - began);
  })()`);
  await page.getByText("Reading…").first().waitFor({ state: "detached" });
  return page.evaluate<Watched>(`(async () => {
    const cards = () => [...document.querySelectorAll("[role=feed] article")];
    const box = document.querySelector("[role=feed]").parentElement;
    const opening = { openedMs: ${openedMs}, openingTasksMs: window.tasks.map(Math.round) };
    window.tasks.length = 0;
    const drawn = [];
    const places = [];
    const frame = () => new Promise(requestAnimationFrame);
    const note = () => { const now = cards(); drawn.push(now.length); places.push(...now.map((card) => Number(card.getAttribute("aria-posinset")))); };
    const steps = 240;
    for (let step = 0; step <= steps; step += 1) { box.scrollTop = (box.scrollHeight * step) / steps; await frame(); note(); }
    for (let line = 0; line < 120; line += 1) { box.scrollTop -= 100; await frame(); note(); }
    for (let wait = 0; wait < 60; wait += 1) { box.scrollTop = box.scrollHeight; await frame(); note(); }
    const tasks = window.tasks;
    return { ...opening, setSize: Number(cards()[0].getAttribute("aria-setsize")), first: Math.min(...places), last: Math.max(...places),
      mostDrawn: Math.max(...drawn), longestTaskMs: Math.round(Math.max(0, ...tasks)), longTasks: tasks.length };
  })()`);
}

/** Takes on the first part that is open; leads to the desk. */
export async function takeOn(page: Page): Promise<boolean> {
  await page.getByRole("heading", { name: "Parts" }).waitFor();
  const next = page.getByRole("button", { name: /^Take it on/ }).first();
  if ((await next.count()) === 0) return false;
  await enter(page, next);
  await page.getByRole("feed").waitFor();
  return true;
}

/** The desk opened anew stands at the entry that is decided on, wherever in the part it is. */
export async function expectBeginningInSight(page: Page) {
  await page.reload();
  await page.locator("[role=feed] article[aria-current=true]").waitFor();
}

/** The key for searching leads to the search within the record; the search for patients is another. */
/** While the text of an entry is on its way, no key decides about it. */
export async function decidesNothingUnread(page: Page) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("RedactionEntries")) await arrived;
    await route.continue();
  });
  await page.reload();
  await page.getByText("Reading…").first().waitFor();
  await page.keyboard.press("Alt+s");
  await said(page, "Wait until the entry is read, then decide.");
  await page.keyboard.press("Alt+h");
  expect(await page.getByRole("radio", { name: "About or from another person" }).count()).toBe(0);
  arrive();
  await page.getByRole("article").first().getByText("Undecided").waitFor();
  await page.unroute("**/graphql");
}

export async function searchByKey(page: Page, words: string) {
  await page.keyboard.press("Alt+r");
  expect(await page.evaluate("document.activeElement.closest('[role=search]').getAttribute('aria-label')")).toBe("The record"); // prettier-ignore
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await said(page, /^[1-9]\d* entr(y|ies) found\.$/);
  await enter(page, button(page, /^Show all again/));
}

/** Decides all ordinary entries of the part as groups, kind by kind. */
export async function decideGroups(page: Page) {
  await page.keyboard.press("Alt+g");
  const dialog = page.getByRole("dialog", { name: "Decide a group" });
  const kinds = await dialog.getByLabel("Which entries").locator("option").allTextContents();
  for (const kind of kinds) {
    await tabTo(page, dialog.getByLabel("Which entries"));
    await page.keyboard.type(kind);
    await dialog.getByText(/^\d+ entr(y|ies) to show/).waitFor();
    const act = dialog.getByRole("button", { name: /^Show these [1-9]/ });
    if ((await act.count()) === 0) continue;
    await enter(page, act);
    await dialog.getByText(/entr(y is|ies are) shown/).waitFor();
  }
  await enter(page, dialog.getByRole("button", { name: "Cancel" }));
  await dialog.waitFor({ state: "detached" });
}

/** Decides what is left one by one: by what stands on the screen, as a reviewer would. */
export async function decideRest(page: Page) {
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

export const second = "Z99902";

/** Another practice on the same server, where the patient has moved to; answers the patient there. */
export async function secondPractice({ door, clock }: Server): Promise<string> {
  const now = clock();
  const practiceId = uuid();
  await door.call("SELECT open_practice($1, $2, $3, $4, $5)", [practiceId, second, "Quarry Bank", "SYSTMONE", now]);
  const who = { staffId: null, now, correlation: "test" };
  return door.change(who, practiceId, async (database) => {
    await enrol(
      database,
      { now, today: today() },
      { name: "Dr Osei Marlowe", email: "gp@quarrybank.example" },
      { roles: ["AUTHORISER"], clinical: true, canVouch: false },
      { password, mustChange: false },
    );
    return (await insertPatient(database, { givenName: "Rosalind", familyName: "Ferris", sex: "FEMALE" })).id;
  });
}

/** A review for a carer of what is decided already, handed in by one and signed off by another; answers its id. */
export async function reviewedForCarer(reviewer: Page, signer: Page, patientId: string): Promise<string> {
  const rest = { fromOn: null, untilOn: null, applicationId: null, personId: null, senderSupplier: null, interaction: null, dueOn: null, expectedOn: null }; // prettier-ignore
  const opened = { patientId, purpose: "PROXY", services: ["FULL_HISTORIC_RECORD"], ...rest };
  const { id } = (await ask(reviewer, OpenRedactionReviewDocument, { opened })).openRedactionReview;
  const { redactionReview: review } = await ask(reviewer, RedactionReviewDocument, { id });
  for (const task of review.tasks)
    await ask(reviewer, SubmitRedactionTaskDocument, { id: task.id, version: task.version, minutes: 1 });
  const { sample } = (await ask(signer, RedactionApprovalDocument, { reviewId: id })).redactionApproval;
  const { version } = (await ask(signer, RedactionReviewDocument, { id })).redactionReview;
  await ask(signer, SignOffRedactionReviewDocument, { id, version, sample, reason: null });
  return id;
}

/** Says, as one of the two, that sharing with a carer is safe. */
export async function saySafe(page: Page, as: string) {
  await enter(page, button(page, `Answer as ${as}`));
  await expectGoodOnBoth(page);
  await tabTo(page, page.getByRole("radio", { name: /^Yes/ }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByLabel("Why"));
  await page.keyboard.type("The patient told us alone that they want it.");
  await enter(page, button(page, "Record the answer"));
  await said(page, "Your answer is recorded.");
}
