import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { desktop, expectAccessible, expectNoSideways, phone } from "../support/browser.ts";
import { odsCode } from "../support/dashboard.ts";

const shots = process.env["GATEHOUSE_SCREENSHOTS"];
if (shots) mkdirSync(shots, { recursive: true });

/** A picture at a desk and on a telephone, where somebody asked for pictures. */
export async function shot(page: Page, name: string) {
  if (!shots) return;
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  await page.setViewportSize(phone);
  await page.screenshot({ path: `${shots}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize(desktop);
}

/** WCAG and width, at a desk and on a telephone. */
export async function looksRight(page: Page, name?: string) {
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    await expectNoSideways(page);
  }
  if (name) await shot(page, name);
}

export const goTo = async (page: Page, path: string, heading: string | RegExp) => {
  await page.goto(`/${odsCode}/${path}`);
  await page.getByRole("heading", { name: heading }).first().waitFor();
};

export const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
export const inDialog = (page: Page, name: string | RegExp) =>
  page.getByRole("dialog").getByRole("button", { name }).click();

export const said = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).first().waitFor();

/** Fills the three boxes of a date. */
export async function date(page: Page, legend: RegExp, day: string) {
  const group = page.getByRole("group", { name: legend });
  const [year = "", month = "", of = ""] = day.split("-");
  await group.getByLabel("Day", { exact: true }).fill(of);
  await group.getByLabel("Month", { exact: true }).fill(month);
  await group.getByLabel("Year", { exact: true }).fill(year);
}
