import { inflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { goTo, inDialog, looksRight, press, said } from "./driving.ts";

/** The sizes of type in a PDF, in points. */
function sizesIn(bytes: Buffer): number[] {
  const text = bytes.toString("latin1");
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      const page = inflateSync(bytes.subarray(index + length)).toString("latin1");
      return [...page.matchAll(/(\d+(?:\.\d+)?) Tf/g)].map(([, size]) => Number(size));
    } catch {
      return [];
    }
  });
}

/** Opens what a link leads to, as its reader does in a new tab. */
async function opened(page: Page, name: string | RegExp) {
  const href = await page.getByRole("link", { name }).first().getAttribute("href");
  const answer = await page.request.get(String(href));
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return answer.body();
}

const row = (page: Page, name: RegExp) => page.getByRole("row", { name });

interface Given {
  as(who: string): Page;
  /** An application that waits for a redaction review, of a patient with this written format. */
  reviewing(familyName: string, writtenFormat: string): Promise<{ id: string; patientId: string }>;
}

/** A patient who reads large print, and one whose need no printer meets (BR-NT-02). */
export function largePrintJourneys({ as, reviewing }: Given) {
  test("has letter and leaflet in 16 point and above, printed, posted, and a reprint on record (BR-NT-02)", async () => {
    const { patientId } = await reviewing("Lumley", "11");
    const page = as("reception");
    await goTo(page, "information", "Patient information");
    const leaflet = sizesIn(await opened(page, /^Information leaflet, Large print, PDF/));
    expect(Math.min(...leaflet)).toBeGreaterThanOrEqual(16);
    await goTo(page, `patients/${patientId}/show`, /LUMLEY/);
    await press(page, "Information given");
    await page.getByRole("radio", { name: "The information leaflet" }).check();
    await page.getByRole("radio", { name: "Large print" }).check();
    await looksRight(page, "large-print-given");
    await inDialog(page, "Record it");
    await said(page, /^Recorded, edition/);

    await goTo(page, "outbox", "Outbox");
    await row(page, /LUMLEY, Rosa.*Letter, printed here, Large print/).waitFor();
    await looksRight(page, "large-print-outbox");
    await page.getByRole("link", { name: "Delay, with the expected date" }).first().click();
    await page.getByText("Large print", { exact: true }).waitFor();
    const letter = sizesIn(await opened(page, /^PDF/));
    expect(letter.length).toBeGreaterThan(10);
    expect(Math.min(...letter)).toBeGreaterThanOrEqual(16);
    await looksRight(page, "large-print-notice");

    await press(page, "Print");
    await page.getByRole("heading", { level: 1, name: "Print batches" }).waitFor();
    await said(page, "Batch 1 with 1 letter is ready to print.");
    await press(page, "Mark batch 1 as posted");
    await page.getByText("Print the batch first; nobody has opened its letters yet.").waitFor();
    for (const times of ["Once", "2 times; each reprint is noted"]) {
      await opened(page, /^Batch 1, 1 letter/);
      await page.dispatchEvent("body", "visibilitychange");
      await row(page, /Batch 1/)
        .getByText(times)
        .waitFor();
    }
    await looksRight(page, "large-print-batch");
    await press(page, "Mark batch 1 as posted");
    await said(page, "Batch 1 is marked as posted.");
    await row(page, new RegExp(`Batch 1.*by Rowena Ashby.*by Rowena Ashby`)).waitFor();
    await goTo(page, `patients/${patientId}/show`, /LUMLEY/);
    await page.getByText("Message to the patient posted: when to expect the review").first().waitFor();
  }, 90_000);

  test("has a letter that needs Braille left to a person, who says how the patient was told (BR-NT-02)", async () => {
    await reviewing("Brailsford", "12");
    const page = as("reception");
    await goTo(page, "outbox", "Outbox");
    await page
      .getByText(/There are no notices to show|notices?$/)
      .first()
      .waitFor();
    expect(await row(page, /BRAILSFORD/).count()).toBe(0);
    await press(page, "For a person");
    await row(page, /BRAILSFORD, Rosa.*Braille.*needs another format/).waitFor();
    await looksRight(page, "braille-outbox");
    await row(page, /BRAILSFORD/)
      .getByRole("link")
      .first()
      .click();
    await press(page, "The patient was told");
    await inDialog(page, "Keep");
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await page.getByRole("radio", { name: "In Braille" }).check();
    await inDialog(page, "Keep");
    await said(page, "Kept: the patient was told.");
    await page
      .getByText(/In Braille.*by|In Braille, .*Rowena Ashby/)
      .first()
      .waitFor();
    await looksRight(page, "braille-told");
  }, 90_000);

  test("is left out of a print where a colleague cancelled it meanwhile, and the reason is no success", async () => {
    await reviewing("Overtaken", "11");
    const page = as("reception");
    await goTo(page, "outbox", "Outbox");
    await row(page, /OVERTAKEN/)
      .getByRole("checkbox")
      .check();
    const gp = as("gp");
    await goTo(gp, "outbox", "Outbox");
    await row(gp, /OVERTAKEN/)
      .getByRole("link")
      .click();
    await press(gp, "Cancel it");
    await inDialog(gp, "Cancel the notice");
    await said(gp, "The notice is cancelled.");
    await press(page, "Print 1 letter");
    const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
    await problem.getByText(/^Nothing was printed\. 1 letter left out: Somebody changed this/).waitFor();
    await looksRight(page);
  }, 60_000);
}
