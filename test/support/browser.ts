import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const candidates = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function browserPath(): string {
  const found = candidates.find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    "No Chromium or Chrome was found. Install one, on Debian or Ubuntu with: sudo apt-get install chromium; or set CHROMIUM to its path.",
  );
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };

const reportViolations = `document.addEventListener("securitypolicyviolation", (event) =>
  console.error("policy violation: " + event.violatedDirective + " " + event.blockedURI));`;

/** A browser for the tests of a file; each visit is a person of their own, and nothing they see may break a rule of the page. */
export function testBrowser() {
  let browser: Browser;
  const opened: { context: BrowserContext; problems: string[] }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath(), args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
  });

  return {
    async visit(url: string, viewport = desktop): Promise<Page> {
      const context = await browser.newContext({
        baseURL: url,
        viewport,
        locale: "en-GB",
        timezoneId: "Europe/London",
      });
      const problems: string[] = [];
      opened.push({ context, problems });
      await context.addInitScript({ content: reportViolations });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on("console", (message) => {
        if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
          problems.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
      return page;
    },
  };
}

/** WCAG 2.2 A and AA, as far as a program can tell; without what is like its neighbours, where a list is long. */
export async function expectAccessible(page: Page, alike?: string) {
  const builder = new AxeBuilder({ page });
  const { violations } = await (alike ? builder.exclude(alike) : builder)
    .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] })
    // There are no frames, so that no second page is needed to gather their results.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`);
  expect({ page: new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, "…"), found }).toEqual({
    page: expect.any(String),
    found: [],
  });
}

/** No page may be wider than the screen (WCAG 1.4.10). */
export async function expectNoSideways(page: Page) {
  const wide = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  expect(wide).toBeLessThanOrEqual(0);
}

export async function signInAs(page: Page, email: string, password: string) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
