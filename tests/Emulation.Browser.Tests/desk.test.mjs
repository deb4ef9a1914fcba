import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { fitsTheWidth, openWithSamples, screenshot, violations } from "./support/browser.mjs";
import { inRepository } from "./support/repository.mjs";
import { setStage } from "./support/stage.mjs";

const stage = setStage();

async function openDesk(area, options = {}) {
  const opened = await openWithSamples(stage.browser, stage.service.url, options);
  await opened.page.getByRole("button", { name: area, exact: true }).click();
  return opened;
}

/** A workbook of units as the service makes one. */
async function unitBook() {
  const page = await (await fetch(`${stage.service.url}/`)).text();
  const headers = { "X-Emulation-Key": /name="emulation-key" content="([^"]*)"/.exec(page)?.[1] ?? "" };
  const form = new FormData();
  const problem = { total: 9, units: [{ id: "a", name: "Thôn An", weight: 2000 }, { id: "b", name: "Thôn Bình", weight: 1000 }, { id: "c", name: "Thôn Cả", weight: 1500 }] };
  form.append("problem", new File([JSON.stringify(problem)], "bai-toan.json"));
  const answer = await fetch(`${stage.service.url}/api/workbooks`, { method: "POST", headers, body: form });
  return { name: "bang.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await answer.arrayBuffer()) };
}

test("a missing section goes into the sample draft, is known there, and comes out again", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers change no file");
  }
  const { page, context, errors } = await openDesk("Soạn thảo");
  await page.getByRole("button", { name: "Đối chiếu dự thảo với danh mục" }).click();
  const missing = page.locator(".card.section").filter({ hasText: "Còn thiếu" }).filter({ has: page.getByRole("button", { name: /^Chèn mục/ }) }).first();
  const key = await missing.getAttribute("data-section");
  const card = page.locator(`[data-section="${key}"]`);
  await screenshot(page, "workbench-1280-8-sections");
  await card.getByRole("button", { name: /^Xem trước/ }).click();
  await card.locator(".preview p").nth(1).waitFor();
  await card.getByRole("button", { name: /^Chèn mục/ }).click();
  await card.getByText("Đã chèn mục vào văn bản.").waitFor();
  await card.locator(".badge").getByText("Đã chèn", { exact: true }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải bản đã sửa" }).click()]);
  assert.ok((await readFile(await download.path())).length > 1000);
  await card.getByRole("button", { name: /^Gỡ mục/ }).click();
  await card.getByText("Đã gỡ mục đã chèn.").waitFor();
  await card.locator(".badge").getByText("Còn thiếu").waitFor();
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await context.close();
});

test("a table of units gets its delegates, shown in its own grid, and is downloaded filled", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers fill no table");
  }
  const { page, context, errors, strangers } = await openDesk("Phân bổ đại biểu");
  await page.locator("input[type=file]").first().setInputFiles(await unitBook());
  await page.getByLabel("Tổng số đại biểu, nhiều nhất").fill("30");
  await page.getByRole("button", { name: "Đề xuất phân bổ" }).click();
  await page.getByRole("heading", { name: "30 đại biểu cho 3 đơn vị" }).waitFor();
  await page.locator(".card.unit").filter({ hasText: "Thôn An" }).getByText("Xem cách tính").click();
  // The book was filled before under ids of its own: its rows are known again.
  assert.deepEqual(await page.locator(".changes li").allInnerTexts(), ["Sẽ ghi 3 ô."]);
  assert.ok((await page.locator(".grid td.changed").count()) > 2);
  assert.match(await page.locator(".grid").first().innerText(), /Thôn Bình/);
  await screenshot(page, "workbench-1280-9-delegates");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải bảng đã điền" }).click()]);
  assert.equal(download.suggestedFilename(), "bang-da-dien.xlsx");
  assert.deepEqual([errors, strangers, await violations(page)], [[], [], []]);
  await context.close();
});

for (const look of [{ width: 320 }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
  test(`sections and delegates can be worked with at ${Object.entries(look)[0].join(" ")}`, async () => {
    for (const area of ["Soạn thảo", "Phân bổ đại biểu"]) {
      const { page, context } = await openDesk(area, look);
      assert.deepEqual(await violations(page), []);
      assert.ok(await fitsTheWidth(page));
      await context.close();
    }
  });
}

test("the first page weighs less than 200 kB over the wire, and the renderer is not part of it", (t) => {
  const pages = inRepository("service/Emulation.Service/wwwroot");
  for (const name of ["index.html", "taskpane.html"]) {
    const html = readFileSync(join(pages, name), "utf8");
    const parts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    const size = parts.reduce((sum, path) => sum + gzipSync(readFileSync(join(pages, path))).length, 0);
    t.diagnostic(`${name}: ${(size / 1000).toFixed(1)} kB in ${parts.length} files`);
    assert.ok(size < 200_000);
    assert.ok(!parts.some((path) => path.includes("documentPage")));
  }
});
