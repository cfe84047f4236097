// Browsers of their own for the people of a clinic, and what they do on the pages.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.GENOMETRIAGE_SCREENSHOTS;
export const password = "en lång mening om moln";

export const openBrowser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

export async function newPerson(browser, url, { language = "en", width = 1280, height = 900, dark = false } = {}) {
  const context = await browser.newContext({ baseURL: url, locale: language, viewport: { width, height }, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  const foreign = [];
  page.on("request", (request) => { if (!request.url().startsWith(url)) foreign.push(request.url()); });
  const refused = [];
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) refused.push(message.text()); });
  page.on("pageerror", (error) => refused.push(String(error)));
  page.assertQuiet = () => { assert.deepEqual(foreign, []); assert.deepEqual(refused, []); };
  return page;
}

export async function setUp(page, code) {
  await page.goto("/");
  await page.locator("[name=Code]").fill(code);
  await page.locator("[name=Institute]").fill("Klinisk genetik, Uppsala");
  await page.locator("[name=UserName]").fill("admin");
  await page.locator("[name=DisplayName]").fill("Ada Min");
  await page.locator("[name=password]").fill(password);
  await page.locator("button.primary").click();
  await signIn(page, "admin");
}

export async function signIn(page, name) {
  await page.goto("/signin");
  await page.locator("[name=userName], [name=UserName]").first().fill(name);
  await page.locator("[name=password]").fill(password);
  await page.locator("button.primary").click();
  await page.waitForURL((address) => !address.pathname.startsWith("/signin"));
}

/** Adds an account as its administrator and sets its password as its holder. */
export async function addAccount(admin, browser, url, userName, displayName, roles) {
  await admin.goto("/administration");
  const form = admin.locator("section[aria-labelledby=add-account] form");
  await form.locator("[name=userName]").fill(userName);
  await form.locator("[name=displayName]").fill(displayName);
  for (const role of roles) await form.locator(`[name=roles][value=${role}]`).check();
  await form.locator("button").click();
  const code = (await admin.locator(".note .mono").textContent()).trim();
  const holder = await newPerson(browser, url);
  await holder.goto("/password");
  await holder.locator("[name=code]").fill(code);
  await holder.locator("[name=password]").fill(password);
  await holder.locator("button.primary").click();
  await holder.context().close();
}

export async function assertAccessible(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  const serious = found.violations.filter((one) => one.impact === "serious" || one.impact === "critical");
  assert.deepEqual(serious.map((one) => `${name}: ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(" | ")}`), []);
}

/** No table or drawing of the page has to be scrolled sideways. */
export async function assertNotCut(page, name) {
  for (const region of await page.locator("main .scroll:visible").all()) {
    const [needed, given, what] = await region.evaluate((one) => [one.scrollWidth, one.clientWidth, one.getAttribute("aria-labelledby") ?? one.getAttribute("aria-label")]);
    assert.ok(needed <= given + 1, `${name}: ${what} is cut: ${needed} of ${given} px`);
  }
}

export async function picture(page, name, fullPage = true) {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}

export async function enterTrio(page, pseudonym, typed, example) {
  await page.goto("/cases/new");
  await page.locator("[name=Pseudonym]").fill(pseudonym);
  await page.locator("[name=ReferredOn]").fill("2026-01-12");
  await page.locator("[name=phenopacket]").setInputFiles(example("trio.json"));
  await page.locator("[name=ped]").setInputFiles(example("trio.ped"));
  await page.locator("[name=Proband]").fill("child");
  await page.locator("#Reanalysis").check();
  if (typed) {
    await page.locator(".term-search").fill(typed);
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  }
  await page.locator("form.sheet button.primary").click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  return page.url();
}

export async function uploadTrio(page, example) {
  await page.locator("[name=vcf]").setInputFiles(example("trio.vcf.gz"));
  await Promise.all([page.waitForEvent("load"), page.locator("[data-upload] button").click()]);
  await page.locator(".candidates").waitFor();
}
