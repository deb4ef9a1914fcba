import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fitsTheWidth, openPage, openWithSamples, screenshot, violations } from "./support/browser.mjs";
import { setStage } from "./support/stage.mjs";

const unit = "Xã Tân Phú";
const name = "Dự thảo của xã Tân Phú.docx";

const stage = setStage();

const library = (page) => page.getByRole("button", { name: "Kho văn bản", exact: true }).click();
const state = (page) => page.locator(".saved-bar span");
const card = (page, title = name) => page.locator(".card.document").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** The sample draft in the library, open from there. */
async function openSaved(title) {
  const opened = await openWithSamples(stage.browser, stage.service.url);
  const { page } = opened;
  await library(page);
  await page.getByLabel("Đơn vị", { exact: true }).first().fill(unit);
  await page.getByLabel("Tên văn bản").fill(title);
  await page.getByRole("button", { name: "Lưu vào kho", exact: true }).click();
  await state(page).getByText(`Đã lưu trong kho: ${title}`).waitFor();
  return opened;
}

/** Puts a missing section into the open draft. */
async function change(page) {
  await page.getByRole("button", { name: "Soạn thảo", exact: true }).click();
  await page.getByRole("button", { name: "Đối chiếu dự thảo với danh mục" }).click();
  const missing = page.locator(".card.section").filter({ hasText: "Còn thiếu" }).filter({ has: page.getByRole("button", { name: /^Chèn mục/ }) }).first();
  await missing.getByRole("button", { name: /^Chèn mục/ }).click();
  await state(page).getByText("Có thay đổi chưa lưu").waitFor();
}

test("a draft is saved into the library, changed, saved again, and an older version comes back", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const { page, context, errors, strangers } = await openWithSamples(stage.browser, stage.service.url);
  await state(page).getByText("Dự thảo chưa lưu vào kho.").waitFor();
  await page.getByRole("button", { name: "Lưu vào kho…" }).click();
  await page.getByLabel("Đơn vị", { exact: true }).fill(unit);
  await page.getByLabel("Tên văn bản").fill(name);
  await page.getByRole("button", { name: "Lưu vào kho", exact: true }).click();
  await state(page).getByText(`Đã lưu trong kho: ${name}`).waitFor();
  await card(page).waitFor();
  assert.ok(existsSync(join(stage.service.folder, unit, name)));

  await change(page);
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await state(page).getByText(`Đã lưu trong kho: ${name}`).waitFor();
  await library(page);
  await card(page).getByRole("button", { name: /^Các bản đã lưu/ }).click();
  await card(page).locator(".versions li").nth(1).waitFor();
  await screenshot(page, "workbench-1280-10-library");
  assert.deepEqual([errors, strangers, await violations(page)], [[], [], []]);
  await card(page).getByRole("button", { name: /^Lấy lại bản/ }).click();
  await state(page).getByText("Có thay đổi chưa lưu").waitFor();
  await card(page).locator(".versions li").first().waitFor({ state: "hidden" });
  await card(page).getByRole("button", { name: /^Các bản đã lưu/ }).click();
  await card(page).locator(".versions li").nth(2).waitFor();
  assert.match(await card(page).locator(".versions li").first().innerText(), /lấy lại từ bản cũ/);

  await card(page).getByRole("button", { name: /^Bỏ vào thùng rác/ }).click();
  await page.getByText("Thùng rác (1)").click();
  assert.ok(!existsSync(join(stage.service.folder, unit, name)));
  await page.getByRole("button", { name: /^Lấy lại từ thùng rác/ }).click();
  await card(page).waitFor();
  assert.ok(existsSync(join(stage.service.folder, unit, name)));
  await context.close();
});

test("what was changed in Word meanwhile is never written over unseen", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const title = "Kế hoạch hai người sửa.docx";
  const { page, context, errors } = await openSaved(title);
  await change(page);
  const path = join(stage.service.folder, unit, title);
  writeFileSync(path, "PK của Word");
  utimesSync(path, new Date(2026, 0, 2, 3, 4, 5), new Date(2026, 0, 2, 3, 4, 5));

  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Văn bản trong kho đã được sửa" });
  await dialog.waitFor();
  await screenshot(page, "workbench-1280-11-conflict", { fullPage: false });
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await state(page).getByText("Có thay đổi chưa lưu").waitFor();

  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await dialog.getByRole("button", { name: "Giữ cả hai" }).click();
  await state(page).getByText("Đã lưu trong kho: Kế hoạch hai người sửa (2).docx").waitFor();
  assert.deepEqual(readdirSync(join(stage.service.folder, unit)).filter((file) => file.startsWith("Kế hoạch hai")).sort(), ["Kế hoạch hai người sửa (2).docx", title]);
  await library(page);
  await card(page, title).getByRole("button", { name: /^Các bản đã lưu/ }).click();
  assert.match(await card(page, title).locator(".versions li").first().innerText(), /sửa trong Word/);
  // The browser itself notes every refused request.
  assert.deepEqual(errors.filter((error) => !/409/.test(error)), []);
  await context.close();
});

test("a document open in Word is not saved over, and says who has it", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const title = "Kế hoạch đang mở.docx";
  const { page, context } = await openSaved(title);
  await change(page);
  const owner = join(stage.service.folder, unit, `.~lock.${title}#`);
  writeFileSync(owner, "Trần Văn Đức,duc,may-2,21.11.2026 09:00;");

  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Văn bản đang có người mở" });
  await dialog.getByText("Trần Văn Đức").waitFor();
  await dialog.getByRole("button", { name: "Để sau" }).click();
  rmSync(owner);
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await state(page).getByText(`Đã lưu trong kho: ${title}`).waitFor();
  await context.close();
});

test("a plan brings its parents with it from the library", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const { page, context, errors } = await openSaved("Kế hoạch tỉnh.docx");
  await card(page, "Kế hoạch tỉnh.docx").getByRole("button", { name: /^Dùng làm văn bản cấp trên/ }).click();
  await page.getByRole("heading", { level: 1, name: "Chọn văn bản" }).waitFor();
  await library(page);
  await page.getByLabel("Tên văn bản").fill("Kế hoạch xã.docx");
  await page.getByRole("button", { name: "Lưu thành văn bản mới" }).click();
  await card(page, "Kế hoạch xã.docx").waitFor();

  await page.goto(`${stage.service.url}/`);
  await library(page);
  await page.getByLabel("Đơn vị", { exact: true }).selectOption({ label: unit });
  await card(page, "Kế hoạch xã.docx").getByRole("button", { name: /^Mở làm dự thảo/ }).click();
  await page.locator(".files li").nth(1).waitFor();
  assert.deepEqual(await page.locator(".files .file-name").allInnerTexts(), ["Kế hoạch tỉnh.docx", "Kế hoạch xã.docx"]);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await page.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await context.close();
});

test("a press on open is kept while a list is being read", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const title = "Kế hoạch mở ngay.docx";
  const { page, context } = await openSaved(title);
  await library(page);
  await card(page, title).waitFor();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/\/api\/documents\/folders\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel("Đơn vị", { exact: true }).and(page.locator("select")).selectOption({ label: unit });
  await card(page, title).getByRole("button", { name: /^Mở làm dự thảo/ }).click();
  release();
  await page.getByRole("heading", { level: 1, name: "Chọn văn bản" }).waitFor();
  await context.close();
});

for (const look of [{ width: 320 }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
  test(`the library can be worked with at ${Object.entries(look)[0].join(" ")}`, async (t) => {
    if (stage.service.isStub) {
      return t.skip("fixed answers keep nothing");
    }
    const { page, context, errors } = await openPage(stage.browser, stage.service.url, look);
    await page.goto(`${stage.service.url}/`);
    await library(page);
    await page.getByRole("heading", { name: "Văn bản trong kho" }).waitFor();
    await screenshot(page, `workbench-${Object.values(look)[0]}-library`);
    assert.ok(await fitsTheWidth(page));
    assert.deepEqual([errors, await violations(page)], [[], []]);
    await context.close();
  });
}
