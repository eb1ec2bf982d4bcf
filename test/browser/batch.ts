import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectAccessible } from "../support/browser.ts";
import { goTo, inDialog, looksRight, press, said } from "./driving.ts";

interface Given {
  as(who: string): Page;
  /** An application that waits for identity, and its reference. */
  waiting(familyName: string): Promise<{ reference: string; change(): Promise<unknown> }>;
}

const group = (page: Page) => page.getByRole("group", { name: "Chosen applications" });

/** Several applications dealt with at once, by keyboard, each with its own answer. */
export function batchJourneys({ as, waiting }: Given) {
  test("does what can be done, leaves the one that a colleague changed, and says so of it (BR-PD-03)", async () => {
    const [first, second] = [await waiting("Addlestone"), await waiting("Bexleyheath")];
    const page = as("reception");
    await goTo(page, "applications", "Applications");
    for (const { reference } of [first, second]) {
      await page.getByRole("checkbox", { name: `Select ${reference}` }).focus();
      await page.keyboard.press("Space");
    }
    await group(page).getByText("2 applications chosen").waitFor();
    await second.change();
    await group(page).getByRole("button", { name: "Give to somebody" }).focus();
    await page.keyboard.press("Enter");
    await inDialog(page, "Give");
    await page.getByRole("dialog").getByText("There is a problem").waitFor();
    await expectAccessible(page);
    await page.getByRole("dialog").getByLabel("Who looks after them").selectOption({ label: "Victor Okoro" });
    await inDialog(page, "Give");
    await said(page, "1 application: given to Victor Okoro.");
    const left = page.getByRole("alert");
    await left.getByText(new RegExp(`^${second.reference}: .*chang`, "i")).waitFor();
    await group(page).getByText("1 application chosen").waitFor();
    await looksRight(page);
    await page
      .getByRole("row", { name: new RegExp(first.reference) })
      .getByText("Victor Okoro")
      .waitFor();
  }, 60_000);

  test("notes the leaflet for all that are ticked, and leaves the focus where they were", async () => {
    const { reference } = await waiting("Caterham");
    const page = as("reception");
    await goTo(page, "applications", "Applications");
    await page.getByRole("checkbox", { name: `Select ${reference}` }).check();
    await press(page, "Leaflet given");
    await page.getByLabel("Version of the leaflet").fill("2026-04");
    await page.getByRole("radio", { name: "Large print" }).check();
    await inDialog(page, "Record under my name");
    await said(page, "1 application: the leaflet is recorded as given.");
    await group(page).and(page.locator(":focus")).waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  }, 60_000);
}
