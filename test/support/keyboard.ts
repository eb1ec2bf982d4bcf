import type { Locator, Page } from "playwright-core";

const most = 250;

/** Goes to a control by Tab alone, as somebody without a mouse does; fails where it cannot be reached. */
export async function tabTo(page: Page, place: Locator) {
  await place.first().waitFor();
  const focused = place.and(page.locator(":focus"));
  for (let presses = 0; presses <= most; presses += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The control is not reached by Tab.");
}

/** Goes to a button or link by Tab, and presses Enter on it. */
export async function enter(page: Page, place: Locator) {
  await tabTo(page, place);
  await page.keyboard.press("Enter");
}
