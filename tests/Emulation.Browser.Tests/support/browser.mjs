import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { inTests } from "./repository.mjs";

const officeScripts = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const newerWord = [join(officeScripts, "word-web-16.00.js"), inTests("support/newerWord.js")].map((path) => readFileSync(path, "utf8")).join("\n");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const artifacts = inTests("artifacts");
mkdirSync(artifacts, { recursive: true });

export const launchBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Containers give little shared memory; a page that outgrows it would crash.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

/**
 * A page that may speak to one origin only, and to a `friend` where it has one. Microsoft's office.js is answered from npm's package, as production
 * loads it from Microsoft's address; anything else is refused and listed in `strangers`.
 */
export async function openPage(browser, origin, { width = 1280, height = 900, friend, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ignoreHTTPSErrors: true, reducedMotion: "reduce", ...options });
  const strangers = [];
  const errors = [];
  await context.route(/.*/, (route) => {
    const url = route.request().url();
    if (url.startsWith(officeAddress) && /\/word-web-16\.00\.js$/.test(new URL(url).pathname)) {
      return route.fulfill({ contentType: "text/javascript", body: newerWord });
    }
    if (url.startsWith(officeAddress)) {
      return route.fulfill({ path: join(officeScripts, new URL(url).pathname.slice("/lib/1/hosted/".length)) });
    }
    if ([origin, friend].includes(new URL(url).origin) || /^(blob|data|about):/.test(url)) {
      return route.continue();
    }
    strangers.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => errors.push(String(error)));
  // Office.js tries to set an inline style, which the pages' policy refuses and the pane can do without.
  // The tests themselves look into the frame of a drawn document, where no script may run.
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.startsWith(officeAddress) && !/^Blocked script execution in '[^']*\/document\.html'/.test(message.text())) {
      errors.push(message.text());
    }
  });
  return { page, context, strangers, errors };
}

/** The workbench with its sample plans chosen. */
export async function openWithSamples(browser, url, options = {}) {
  const opened = await openPage(browser, url, options);
  await loadSamples(opened.page, url);
  return opened;
}

export async function loadSamples(page, url) {
  await page.goto(`${url}/`);
  await page.getByRole("button", { name: "Dùng thử với văn bản mẫu" }).click();
  await page.locator(".files li").nth(1).waitFor();
}

/**
 * What axe finds wrong with the pane, in its frame or as a page of its own, each in one line. The frame of a drawn document
 * runs no script, axe's neither; its words are the officer's own.
 */
export async function violations(page, isGrave = () => true) {
  const target = page.frames().find((frame) => new URL(frame.url(), "https://localhost").pathname === "/taskpane.html") ?? page.mainFrame();
  await target.evaluate(axe);
  const found = await target.evaluate((tags) => window.axe.run(document, { runOnly: tags, iframes: false }), ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  return found.violations
    .filter(({ impact }) => isGrave(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

/** Violations that keep people out. */
export const seriousViolations = (page) => violations(page, (impact) => impact === "serious" || impact === "critical");

export const screenshot = (page, name, options = {}) => page.screenshot({ path: join(artifacts, `${name}.png`), fullPage: true, ...options });

/** Whether nothing on the page is wider than the screen. */
export const fitsTheWidth = (page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
