import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fitsTheWidth, openPage, screenshot, violations } from "./support/browser.mjs";
import { draftFile, parentFile, unitName } from "./support/drafts.mjs";
import { isLong } from "./support/long.mjs";
import { inRepository } from "./support/repository.mjs";
import { setStage } from "./support/stage.mjs";

// As many as the country has communes with EMULATION_LONG=1.
const units = isLong ? 3321 : 260;
const shared = inRepository("../shared/plans");

const stage = setStage();

async function openReviews(options = {}) {
  const opened = await openPage(stage.browser, stage.service.url, options);
  await opened.page.goto(`${stage.service.url}/`);
  await opened.page.getByRole("button", { name: "Rà soát", exact: true }).click();
  await opened.page.getByRole("heading", { name: "Bắt đầu một đợt rà soát" }).waitFor();
  return opened;
}

async function start(page, parents, drafts, list) {
  await page.getByLabel("Chọn tệp: Văn bản cấp trên").setInputFiles(parents);
  await page.getByLabel("Các dự thảo: Chọn các tệp").setInputFiles(drafts);
  if (list !== undefined) {
    await page.getByText("Danh sách đơn vị phải gửi").first().click();
    await page.getByLabel("Chọn tệp: Danh sách đơn vị").setInputFiles(list);
  }
  await page.getByRole("button", { name: "Bắt đầu rà soát" }).click();
  await page.getByRole("heading", { level: 1, name: "Kết quả rà soát" }).waitFor();
}

const tile = (page, name) => page.locator(`.tile.${name} dd`);
const counted = (page) => page.locator(".units > .chosen");

/** A few hundred drafts, reviewed once; every look at the result shares them. */
let reviewed;
function review() {
  reviewed ??= (async () => {
    const { page, context, errors } = await openReviews();
    const names = [...Array.from({ length: units }, (_, index) => `xã ${unitName(index)}`), "xã Chưa Gửi"];
    await start(page, parentFile, Array.from({ length: units }, (_, index) => draftFile(index)), { name: "don-vi.txt", mimeType: "text/plain", buffer: Buffer.from(names.join("\n")) });
    await tile(page, "sent").waitFor({ timeout: 900_000 });
    assert.deepEqual(errors, []);
    await context.close();
  })();
  return reviewed;
}

async function openReviewed(options) {
  await review();
  const opened = await openReviews(options);
  await opened.page.getByRole("button", { name: /^Mở: Đợt bắt đầu/ }).first().click();
  await tile(opened.page, "sent").waitFor();
  return opened;
}

test("a few hundred drafts are reviewed, filtered, paged and opened down to a finding in its text", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers review nothing");
  }
  const { page, context, errors, strangers } = await openReviewed();
  assert.equal(await tile(page, "sent").innerText(), String(units));
  assert.equal(await tile(page, "absent").innerText(), "1");
  assert.equal(await counted(page).innerText(), `${units + 1} đơn vị`);
  assert.equal(await page.locator(".unit-list tbody tr").count(), 50);
  assert.match(await page.locator(".due").innerText(), /29\/09\/2025: Thời hạn hoàn thành[^\n]*\n.*Quá hạn: \d+\./);
  await screenshot(page, "reviews-1280-1-dashboard");
  assert.deepEqual([errors, strangers, await violations(page)], [[], [], []]);

  const firstRow = page.locator(".unit-list tbody tr").filter({ has: page.locator(".answers") }).first();
  const [letter] = await Promise.all([page.waitForEvent("download"), firstRow.getByRole("button", { name: /^Tải thư gửi/ }).click()]);
  assert.match(letter.suggestedFilename(), /^Thư - Xã .*\.docx$/);
  // A text cannot be marked up, and its row says so.
  assert.match(await firstRow.innerText(), /không có bản nhận xét/);

  await page.getByRole("button", { name: "Trang sau" }).click();
  await page.getByText(`Trang 2 trên ${Math.ceil((units + 1) / 50)}`).waitFor();
  await page.getByLabel("Tình trạng", { exact: true }).selectOption("absent");
  await page.getByText(`1 trên ${units + 1} đơn vị`).waitFor();
  assert.match(await page.locator(".unit-list tbody").innerText(), /chưa gửi/);
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await page.getByLabel("Kết luận", { exact: true }).selectOption("violated");
  const broken = Number.parseInt(await counted(page).innerText(), 10);
  assert.ok(broken >= Math.floor(units / 3) && broken < units, `${broken} units with something violated`);
  await page.getByRole("button", { name: "Ma trận yêu cầu" }).click();
  await page.locator(".matrix tbody tr").first().waitFor();
  await screenshot(page, "reviews-1280-2-matrix");
  assert.deepEqual(await violations(page), []);

  await page.locator(".matrix .unit").first().click();
  const verdict = page.locator(".card.verdict.violated").first();
  await verdict.waitFor();
  await verdict.getByRole("button", { name: /^Đến chỗ/ }).first().click();
  await page.locator(".page mark").waitFor();
  await screenshot(page, "reviews-1280-3-plan");
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await page.getByRole("button", { name: "Về bảng tổng hợp" }).click();
  await page.locator(".matrix tbody tr").first().waitFor();
  assert.equal(await page.getByLabel("Kết luận", { exact: true }).inputValue(), "violated");

  const [kept] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Sổ tổng hợp (Excel)" }).click()]);
  assert.equal(kept.suggestedFilename(), "tong-hop.xlsx");
  await context.close();
});

for (const [name, options] of [["320", { width: 320, height: 800 }], ["dark", { colorScheme: "dark" }], ["forced", { forcedColors: "active" }], ["320-dark", { width: 320, height: 800, colorScheme: "dark" }]]) {
  test(`the dashboard fits and is readable: ${name}`, async (t) => {
    if (stage.service.isStub) {
      return t.skip("fixed answers review nothing");
    }
    const { page, context, errors } = await openReviewed(options);
    assert.ok(await fitsTheWidth(page));
    await screenshot(page, `reviews-${name}-1-dashboard`);
    assert.deepEqual(await violations(page), []);
    await page.getByRole("button", { name: "Ma trận yêu cầu" }).click();
    assert.ok(await fitsTheWidth(page));
    await page.locator(".matrix .unit").first().click();
    await page.locator(".card.verdict").first().waitFor();
    assert.ok(await fitsTheWidth(page));
    await screenshot(page, `reviews-${name}-2-plan`);
    assert.deepEqual([errors, await violations(page)], [[], []]);
    await context.close();
  });
}

test("everything is reached by keyboard", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers review nothing");
  }
  const { page, context } = await openReviewed();
  await page.getByLabel("Đơn vị", { exact: true }).focus();
  await page.keyboard.type(unitName(3));
  const opener = page.locator(".unit-list .unit").first();
  for (let steps = 0; steps < 12 && !(await opener.evaluate((node) => node === document.activeElement)); steps += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: `Xã ${unitName(3)}` }).waitFor();
  await context.close();
});

test("a review that runs shows how far it is, and is stopped", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers review nothing");
  }
  const { page, context, errors } = await openReviews();
  await start(page, parentFile, Array.from({ length: 1500 }, (_, index) => draftFile(index)));
  await page.getByRole("button", { name: "Dừng đợt này" }).click();
  await page.getByText("Đợt này đã được dừng").waitFor();
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await page.getByRole("button", { name: "Về các đợt rà soát" }).click();
  await page.getByRole("button", { name: /^Xóa: Đợt bắt đầu/ }).first().click();
  await page.getByText("đã dừng").waitFor({ state: "detached" });
  await context.close();
});

test("without parents or drafts the form says what is missing", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers review nothing");
  }
  const { page, context } = await openReviews({ width: 320, height: 800 });
  await page.getByRole("button", { name: "Bắt đầu rà soát" }).click();
  await page.getByText("Hãy chọn kế hoạch của cấp trên.").waitFor();
  await page.getByLabel("Chọn tệp: Văn bản cấp trên").setInputFiles(parentFile);
  await page.getByRole("button", { name: "Bắt đầu rà soát" }).click();
  await page.getByText("Hãy chọn ít nhất một dự thảo").waitFor();
  assert.ok(await fitsTheWidth(page));
  assert.deepEqual(await violations(page), []);
  await screenshot(page, "reviews-320-0-form");
  await context.close();
});

// Reads ../shared; skipped where that is not beside the repository.
test("plans that offices issued are reviewed under one of a level above", async (t) => {
  const parent = join(shared, "tp-lang-son-2024.docx");
  if (stage.service.isStub || !existsSync(parent)) {
    return t.skip("needs the service and ../shared/plans");
  }
  const { page, context, errors } = await openReviews();
  await start(page, parent, readdirSync(shared).filter((name) => name.endsWith(".docx")).map((name) => join(shared, name)));
  await tile(page, "sent").waitFor();
  // The parent lies among them, and is no draft.
  assert.deepEqual([await tile(page, "sent").innerText(), await tile(page, "others").innerText()], ["3", "1"]);
  await screenshot(page, "reviews-1280-4-issued");
  const [commented] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^Tải dự thảo kèm nhận xét của/ }).first().click()]);
  assert.match(commented.suggestedFilename(), /^Nhận xét - .*\.docx$/);
  await page.getByRole("button", { name: "Ma trận yêu cầu" }).click();
  await screenshot(page, "reviews-1280-5-issued-matrix");
  await page.locator(".matrix .unit").first().click();
  await page.locator(".card.verdict").first().waitFor();
  const finding = page.locator(".card.finding").first();
  await finding.getByRole("button", { name: /^Đến chỗ/ }).first().click();
  await page.locator(".page mark").waitFor();
  await page.getByRole("button", { name: "Tải dự thảo kèm nhận xét" }).waitFor();
  await screenshot(page, "reviews-1280-6-issued-plan");
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await context.close();
});
