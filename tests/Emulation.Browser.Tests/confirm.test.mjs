import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fitsTheWidth, openWithSamples, screenshot, seriousViolations } from "./support/browser.mjs";
import { startService } from "./support/service.mjs";
import { setStage } from "./support/stage.mjs";
import { startStubService } from "./support/stubService.mjs";

/** Beside the built service, one of fixed answers. */
const stage = setStage(startService, async (set) => (set.stub = await startStubService()));

/** The confirm screen over the sample parent. */
async function openConfirm({ at = stage.service.url, ...options } = {}) {
  const opened = await openWithSamples(stage.browser, at, options);
  await review(opened.page);
  return opened;
}

async function review(page) {
  await page.getByRole("button", { name: "Xem yêu cầu", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Yêu cầu của cấp trên" }).waitFor();
}

async function check(page) {
  await page.getByRole("button", { name: "Kiểm tra dự thảo" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
}

async function save(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải tệp yêu cầu (.json)" }).click()]);
  return JSON.parse(await readFile(await download.path(), "utf8"));
}

const requirement = (page, kind) => page.locator(".card.requirement").filter({ has: page.getByRole("heading", { name: kind, exact: true }) }).first();
const verdict = (page, kind) => page.locator(".card.verdict").filter({ has: page.getByRole("heading", { name: kind, exact: true }) });
const verdictsOf = (page) => page.locator(".card.verdict").evaluateAll((cards) => cards.map((card) => `${card.className} ${card.querySelector("h3").textContent} ${card.querySelector(".reason").textContent}`));

test("a corrected value, level and modality are what the draft is checked against", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers judge nothing");
  }
  const { page, context } = await openConfirm();
  const card = requirement(page, "Thời hạn tổ chức");
  await card.getByRole("button", { name: /^Sửa/ }).click();
  const form = page.locator(".requirement-form");
  await form.getByLabel(/^Chậm nhất ngày/).fill("1/8/2025");
  await form.getByLabel("Mức ràng buộc").selectOption("should");
  await form.getByLabel("Cấp phải thực hiện").selectOption("any");
  await form.getByRole("button", { name: "Lưu" }).click();
  await card.getByText("01/08/2025").waitFor();
  assert.deepEqual(await card.locator(".badge").allInnerTexts(), ["Đã xác nhận", "Nên làm"]);

  await check(page);
  const judged = verdict(page, "Thời hạn tổ chức");
  await judged.locator(".reason").getByText("01/08/2025").waitFor();
  assert.match(await judged.first().getAttribute("class"), /violated/);
  assert.equal(await judged.first().getByText("Nên làm").count(), 1);
  await context.close();
});

test("a rejected requirement is not checked, an added one is, and both survive saving and loading", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers judge nothing");
  }
  const { page, context } = await openConfirm();
  await requirement(page, "Thời lượng").getByRole("button", { name: /^Loại bỏ/ }).click();
  await page.getByRole("button", { name: "Bổ sung yêu cầu" }).click();
  await page.getByLabel("Loại yêu cầu").selectOption("delegate_cap");
  const form = page.locator(".requirement-form");
  await form.getByLabel("Nguyên văn của cấp trên").fill("không quá 15 đại biểu");
  await form.getByLabel("Số lượng").fill("15");
  await form.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("button", { name: "Xác nhận tất cả" }).click();
  const saved = await save(page);
  assert.deepEqual([...new Set(saved.requirements.map(({ status }) => status))].sort(), ["added", "confirmed", "rejected"]);
  await check(page);
  const first = await verdictsOf(page);
  assert.equal(await verdict(page, "Thời lượng").count(), 0);
  assert.match(await verdict(page, "Số đại biểu tối đa").filter({ hasText: "không quá 15 đại biểu" }).getAttribute("class"), /violated/);

  await page.getByRole("button", { name: "1 Chọn văn bản" }).click();
  await page.getByRole("button", { name: /^Bỏ tệp ke-hoach/ }).click();
  await page.locator("input[type=file]").first().setInputFiles({ name: "da-sua.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(saved)) });
  await review(page);
  assert.equal(await page.locator(".card.requirement.rejected").count(), 1);
  assert.deepEqual(await save(page), saved);
  await check(page);
  assert.deepEqual(await verdictsOf(page), first);
  await context.close();
});

test("a requirement's words are marked in the parent beside it", async () => {
  const { page, context } = await openConfirm();
  const cards = await page.locator(".card.requirement").filter({ has: page.getByRole("button", { name: /^Xem trong văn bản/ }) }).all();
  assert.ok(cards.length > 5);
  for (const card of cards.slice(0, 8)) {
    await card.getByRole("button", { name: /^Xem trong văn bản/ }).click();
    const quote = await card.locator("blockquote > p").innerText();
    assert.equal(await page.locator(".beside mark").innerText(), quote.split(" … ")[0]);
  }
  assert.equal(await page.locator(".card .excerpt").count(), 0);
  await screenshot(page, "workbench-1280-2c-beside", { fullPage: false });
  await context.close();
});

test("without room beside it the parent's words open under the requirement and close again", async () => {
  const { page, context } = await openConfirm({ width: 320 });
  const card = page.locator(".card.requirement").nth(4);
  const show = card.getByRole("button", { name: /^Xem trong văn bản/ });
  await show.click();
  assert.equal(await card.locator(".excerpt mark").innerText(), await card.locator("blockquote > p").innerText());
  assert.equal(await show.getAttribute("aria-expanded"), "true");
  await screenshot(page, "workbench-320-2b-excerpt", { fullPage: false });
  assert.ok(await fitsTheWidth(page));
  assert.deepEqual(await seriousViolations(page), []);
  await show.click();
  assert.equal(await card.locator(".excerpt").count(), 0);
  await context.close();
});

test("words not understood are listed with their place, and can become a requirement", async () => {
  const { page, context } = await openConfirm({ at: stage.stub.url });
  const cue = page.locator(".card.cue");
  await cue.getByRole("button", { name: /^Xem trong văn bản/ }).click();
  const quote = await cue.locator("blockquote > p").innerText();
  assert.equal(await page.locator(".beside mark").innerText(), quote);
  await cue.getByRole("button", { name: /^Thêm thành yêu cầu/ }).click();
  const form = page.locator(".requirement-form");
  assert.equal(await form.getByLabel("Nguyên văn của cấp trên").inputValue(), quote);
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.getByText("Hãy điền: Việc phải làm.").waitFor();
  await form.getByLabel("Việc phải làm").fill("bố trí thời gian giao lưu");
  await form.getByRole("button", { name: "Lưu" }).click();
  assert.equal(await cue.count(), 0);
  const added = (await save(page)).requirements.at(-1);
  assert.deepEqual([added.status, added.quote, added.location.paragraph], ["added", quote, 7]);
  await context.close();
});

test("when a requirement applies can be corrected, and is kept in the file of requirements", async () => {
  const { page, context } = await openConfirm({ at: stage.stub.url, width: 320 });
  const card = requirement(page, "Số đại biểu tối đa");
  await card.getByRole("button", { name: /^Sửa/ }).click();
  const form = page.locator(".requirement-form");
  await form.getByLabel("Chỉ áp dụng khi").selectOption("staff");
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.getByText("Hãy điền: Mức.").waitFor();
  await form.getByLabel("Mức", { exact: true }).fill("200");
  await screenshot(page, "workbench-320-2d-condition", { fullPage: false });
  assert.deepEqual(await seriousViolations(page), []);
  await form.getByRole("button", { name: "Lưu" }).click();
  await card.getByText("tổng số cán bộ, công chức, viên chức, người lao động dưới 200").waitFor();
  const saved = (await save(page)).requirements.find(({ id }) => id === "r2");
  assert.deepEqual(saved.condition, { fact: "staff", op: "<", number: 200 });
  await context.close();
});
