import { cpus } from "node:os";
import { launchBrowser, openPage, openWithSamples } from "./support/browser.mjs";
import { check, finding, openPane, profiles } from "./support/pane.mjs";
import { report } from "./support/plans.mjs";
import { startService } from "./support/service.mjs";
import { startStubService } from "./support/stubService.mjs";
import { allocation } from "./support/tables.mjs";
import { startWordSite } from "./support/wordSite.mjs";

/**
 * How long an officer waits, printed and never asserted: `npm run speed`. The service and the browser share this machine,
 * and "slowed" means that Chromium runs the page's processor four times slower.
 */

const rounds = 5;
const manyFindings = 500;
const manyRows = 3321;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const print = (what, ...figures) => process.stdout.write(`${what.padEnd(58)} ${figures.join("  ")}\n`);
const ms = (value) => `${Math.round(value)} ms`;

async function slowed(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/**
 * From asking for the page until its first control is drawn and the page's thread is free to answer a press, told by the
 * page; and until a press of this tool gets through, whose own script is slowed with the page.
 */
async function untilUsable(browser, url) {
  const { page, context } = await openPage(browser, url);
  await slowed(page);
  await page.addInitScript(() => {
    window.firstControl = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector("main .button") !== null) {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        }
      }).observe(document, { childList: true, subtree: true });
    });
  });
  const started = performance.now();
  await page.goto(`${url}/`, { waitUntil: "commit" });
  const drawn = await page.evaluate(() => window.firstControl);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click({ trial: true });
  const pressed = performance.now() - started;
  await context.close();
  return { drawn, pressed };
}

/** From the click to the list, and how much of it the service took to answer. */
async function checkOfSample(browser, url) {
  const { page, context } = await openWithSamples(browser, url);
  await slowed(page);
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/check"));
  const started = performance.now();
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  const timing = (await answered).request().timing();
  await page.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
  await page.locator(".card.finding").first().waitFor();
  const took = performance.now() - started;
  await context.close();
  return { took, beyond: took - (timing.responseEnd - timing.requestStart) };
}

/** How long each picture on the screen took while a long list is scrolled through. */
async function scrolling(browser, stub, site) {
  const findings = Array.from({ length: manyFindings }, (_, index) => ({ ...report.findings[index % report.findings.length], id: `f${index}` }));
  stub.faults.set("/api/check", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ ...report, findings })));
  const { page, context, pane } = await openPane({ browser, site });
  await check(pane);
  await finding(pane, "Tổng ghi 140").first().waitFor();
  await slowed(page);
  const frames = await pane.locator("body").evaluate(async () => {
    const times = [];
    const end = performance.now() + 3000;
    let before = performance.now();
    while (performance.now() < end) {
      window.scrollBy(0, 120);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - before);
      before = performance.now();
    }
    return times;
  });
  await context.close();
  stub.faults.clear();
  return frames.toSorted((one, other) => one - other);
}

/** A table of so many units, filled through the real client. */
async function filling(browser, stub, site) {
  const rows = [["Đơn vị", "Dân số", "Số đại biểu"], ...Array.from({ length: manyRows }, (_, index) => [`Xã ${index + 1}`, 1000 + index, 0])];
  const operations = rows.slice(1).map((_, index) => ({ op: "write", sheet: "PhanBo", range: `C${index + 2}`, before: [0], after: [3] }));
  const patch = { ...allocation.patch, summary: { ...allocation.patch.summary, units: manyRows, cells: manyRows }, operations };
  stub.faults.set("/api/workbooks/changes", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(patch)));
  const { context, pane, host } = await openPane({ browser, site }, { app: "Excel", url: "https://example.invalid/phan-bo.xlsx", requirements: profiles["Excel 2019 (1.7)"], book: { sheets: { PhanBo: rows } }, file: [80, 75, 3, 4] });
  await pane.getByLabel("Tổng số đại biểu, nhiều nhất").fill("30");
  await pane.getByRole("button", { name: "Đề xuất phân bổ" }).click();
  await pane.locator(".proposed h2").waitFor();
  await host(() => {
    const { api } = window.wordHost;
    const run = api.run.bind(api);
    window.calls = 0;
    api.run = (batch) => {
      window.calls += 1;
      return run(batch);
    };
  });
  const started = performance.now();
  await pane.getByRole("button", { name: "Điền vào bảng" }).click();
  await pane.getByText(/^Đã điền/).waitFor({ timeout: 120_000 });
  const took = performance.now() - started;
  const result = { took, batches: await host(() => window.calls) };
  await context.close();
  stub.faults.clear();
  return result;
}

const [browser, service, stub] = await Promise.all([launchBrowser(), startService(), startStubService()]);
const site = await startWordSite(stub.url);
try {
  print("machine", `${cpus().length} × ${cpus()[0].model}`, `Chromium ${browser.version()}`);
  await checkOfSample(browser, service.url);
  const usable = [];
  const checks = [];
  for (let round = 0; round < rounds; round += 1) {
    usable.push(await untilUsable(browser, service.url));
    checks.push(await checkOfSample(browser, service.url));
  }
  print("page usable, warm service, slowed (aim 1000 ms)", ms(median(usable.map(({ drawn }) => drawn))));
  print("  until a press of the test tool gets through", ms(median(usable.map(({ pressed }) => pressed))));
  print("check of the sample, click to list, slowed", ms(median(checks.map(({ took }) => took))));
  print("  beyond the service's own time (aim 1000 ms)", ms(median(checks.map(({ beyond }) => beyond))));
  const frames = await scrolling(browser, stub, site);
  print(`scrolling ${manyFindings} findings in the pane, slowed`, `median ${frames[Math.floor(frames.length / 2)].toFixed(1)} ms a frame`, `95th ${frames[Math.floor(frames.length * 0.95)].toFixed(1)} ms`, `${frames.length} frames`);
  const filled = await filling(browser, stub, site);
  print(`filling ${manyRows} rows through the Excel client`, ms(filled.took), `${filled.batches} calls to Excel`);
} finally {
  await browser.close();
  await site.stop();
  await stub.stop();
  await service.stop();
}
