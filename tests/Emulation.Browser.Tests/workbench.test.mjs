import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fitsTheWidth, loadSamples, openPage, screenshot, seriousViolations } from "./support/browser.mjs";
import { setStage } from "./support/stage.mjs";

const stage = setStage();

const open = (options) => openPage(stage.browser, stage.service.url, options);
const heading = (page, name) => page.getByRole("heading", { level: 1, name });

for (const width of [1280, 320]) {
  test(`an officer checks the sample draft against its parent at ${width} pixels`, async () => {
    const { page, context, strangers, errors } = await open({ width });
    await page.goto(`${stage.service.url}/`);
    await screenshot(page, `workbench-${width}-1-choose`);
    assert.deepEqual(await seriousViolations(page), []);

    await loadSamples(page, stage.service.url);
    await page.getByRole("button", { name: "Xem yêu cầu", exact: true }).click();
    await heading(page, "Yêu cầu của cấp trên").waitFor();
    assert.ok((await page.locator(".card.requirement").count()) > 0, "the sample parent has requirements");
    await screenshot(page, `workbench-${width}-2-confirm`);
    assert.deepEqual(await seriousViolations(page), []);

    await page.getByRole("button", { name: "Kiểm tra dự thảo" }).first().click();
    await heading(page, "Kết quả kiểm tra").waitFor();
    assert.ok((await page.locator(".card.verdict").count()) > 0, "the sample draft gets verdicts");
    await screenshot(page, `workbench-${width}-3-results`);
    assert.deepEqual(await seriousViolations(page), []);
    assert.ok(await fitsTheWidth(page), "nothing is wider than the screen");
    assert.deepEqual(strangers, [], "no other host is asked for anything");
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test("going to a finding marks exactly its words in the draft", async () => {
  const { page, context } = await open();
  await loadSamples(page, stage.service.url);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await heading(page, "Kết quả kiểm tra").waitFor();
  await page.getByRole("button", { name: "Chỉ lời văn" }).click();
  const cards = await page.locator(".card.finding").filter({ has: page.locator("> blockquote") }).all();
  assert.ok(cards.length > 0, "the sample draft has findings");
  for (const card of cards.slice(0, 5)) {
    const quote = await card.locator("> blockquote > p").innerText();
    await card.locator("> .place-link").getByRole("button").click();
    await card.getByText("Đã đến đúng chỗ.").waitFor();
    assert.equal(await page.locator(".page mark").innerText(), quote);
    assert.equal(await page.locator(".page mark").count(), 1);
  }
  await screenshot(page, "workbench-1280-4-marked", { fullPage: false });
  await context.close();
});

test("a finding says how grave it is, on which ground and what it should read, and leads to the places it is about", async () => {
  const { page, context } = await open();
  await loadSamples(page, stage.service.url);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await heading(page, "Kết quả kiểm tra").waitFor();
  await page.getByRole("button", { name: "Chỉ lời văn" }).click();
  const withRelated = page.locator(".card.finding").filter({ has: page.locator(".related") }).filter({ hasText: "phải sửa trước khi trình ký" }).first();
  await withRelated.waitFor();
  await withRelated.locator(".ground").getByText("Căn cứ").waitFor();
  await withRelated.locator("summary").click();
  const place = withRelated.locator(".related li").first();
  await place.getByRole("button", { name: /^Đến chỗ/ }).click();
  await place.getByText("Đã đến đúng chỗ.").waitFor();
  assert.equal(await page.locator(".page mark").innerText(), await place.locator("blockquote > p").innerText());
  const corrected = page.locator(".card.finding").filter({ has: page.locator(".act-form textarea") }).first();
  assert.ok((await corrected.getByLabel("Sửa thành").inputValue()).length > 0);
  await context.close();
});

test("the check is kept as Word files, and the mended one has fewer faults", { skip: process.env.EMULATION_STUB !== undefined }, async () => {
  const { page, context } = await open({ width: 320 });
  await loadSamples(page, stage.service.url);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await heading(page, "Kết quả kiểm tra").waitFor();
  assert.ok(await fitsTheWidth(page));
  await screenshot(page, "workbench-320-5-papers", { fullPage: false });
  const before = await page.locator(".card.finding").count();
  const kept = {};
  for (const [button, suffix] of [["Tải bản có nhận xét", "nhan-xet"], ["Tải bản đã sửa lỗi chắc chắn", "da-sua"], ["Tải báo cáo để in", "bao-cao"]]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
    assert.match(download.suggestedFilename(), new RegExp(`-${suffix}\\.docx$`));
    kept[suffix] = await readFile(await download.path());
    assert.equal(kept[suffix].subarray(0, 2).toString(), "PK");
  }
  await page.getByRole("button", { name: "1 Chọn văn bản" }).click();
  await page.locator("input[type=file]").last().setInputFiles({ name: "da-sua.docx", mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: kept["da-sua"] });
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await heading(page, "Kết quả kiểm tra").waitFor();
  assert.ok((await page.locator(".card.finding").count()) < before);
  await context.close();
});

test("a verdict shows the parent's words in their place", async () => {
  const { page, context } = await open({ width: 320 });
  await loadSamples(page, stage.service.url);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await heading(page, "Kết quả kiểm tra").waitFor();
  const card = page.locator(".card.verdict:visible").first();
  await card.getByRole("button", { name: /^Xem trong văn bản cấp trên/ }).click();
  await card.locator(".excerpt mark").waitFor();
  assert.equal(await card.locator(".excerpt mark").innerText(), (await card.locator("blockquote > p").first().innerText()).split(" … ")[0]);
  assert.ok(await fitsTheWidth(page));
  await page.getByRole("button", { name: /^Phát hiện \(/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Phát hiện trong dự thảo");
  await context.close();
});

test("the officer's edits of requirements are what is checked, and can be saved and used again", async () => {
  const { page, context } = await open();
  await loadSamples(page, stage.service.url);
  await page.getByRole("button", { name: "Xem yêu cầu", exact: true }).click();
  await heading(page, "Yêu cầu của cấp trên").waitFor();
  const cards = page.locator(".card.requirement");
  const total = await cards.count();
  await cards.first().getByRole("button", { name: /^Loại bỏ/ }).click();
  await cards.nth(1).getByRole("button", { name: /^Sửa/ }).click();
  await page.locator(".requirement-form textarea").first().fill("Lời đã sửa");
  await screenshot(page, "workbench-1280-2b-edit", { fullPage: false });
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByRole("button", { name: "Bổ sung yêu cầu" }).click();
  await page.getByLabel("Loại yêu cầu").selectOption("principle");
  await page.getByLabel("Nguyên văn của cấp trên").fill("Tiết kiệm, thiết thực");
  await page.getByLabel("Nội dung", { exact: true }).fill("Tiết kiệm, thiết thực");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  assert.equal(await cards.count(), total + 1);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải tệp yêu cầu (.json)" }).click()]);
  const saved = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.equal(saved.requirements[0].status, "rejected");
  assert.deepEqual([saved.requirements[1].quote, saved.requirements[1].status], ["Lời đã sửa", "confirmed"]);
  assert.deepEqual([saved.requirements.at(-1).kind, saved.requirements.at(-1).status], ["principle", "added"]);

  const sent = page.waitForRequest((request) => request.url().endsWith("/api/check"));
  await page.getByRole("button", { name: "Kiểm tra dự thảo" }).first().click();
  const body = (await sent).postDataBuffer()?.toString("utf8") ?? "";
  assert.match(body, /name="parent"; filename="[^"]+\.json"/);
  assert.match(body, /"status": "rejected"/);
  await heading(page, "Kết quả kiểm tra").waitFor();

  await page.getByRole("button", { name: "1 Chọn văn bản" }).click();
  await page.getByRole("button", { name: /^Bỏ tệp/ }).first().click();
  await page.locator("input[type=file]").first().setInputFiles({ name: "luu.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(saved)) });
  await page.getByRole("button", { name: "Xem yêu cầu", exact: true }).click();
  await heading(page, "Yêu cầu của cấp trên").waitFor();
  assert.equal(await cards.count(), total + 1);
  assert.equal(await cards.first().locator(".badge").first().innerText(), "Đã loại bỏ");
  await context.close();
});

test("the whole flow works from the keyboard alone", async () => {
  const { page, context } = await open();
  await page.goto(`${stage.service.url}/`);
  const press = async (name) => {
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
      if (focused.startsWith(name)) {
        await page.keyboard.press("Enter");
        return;
      }
    }
    assert.fail(`no way to "${name}" by Tab`);
  };
  await press("Dùng thử với văn bản mẫu");
  await page.locator(".files li").nth(1).waitFor();
  await press("Xem yêu cầu");
  await heading(page, "Yêu cầu của cấp trên").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  await press("Kiểm tra dự thảo");
  await heading(page, "Kết quả kiểm tra").waitFor();
  await press("Đến chỗ");
  await page.frameLocator(".page-frame:not(.coming)").locator("mark.current").first().waitFor();
  await context.close();
});

test("without a draft or a parent the page says on the field what is missing", async () => {
  const { page, context } = await open();
  await page.goto(`${stage.service.url}/`);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await page.getByText("Hãy chọn kế hoạch của cấp trên.").waitFor();
  await page.getByText("Hãy chọn dự thảo cần kiểm tra.").waitFor();
  assert.match(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""), /Kế hoạch của cấp trên/);
  await context.close();
});

test("the page speaks English on request and keeps what was chosen", async () => {
  const { page, context } = await open();
  await loadSamples(page, stage.service.url);
  await page.getByRole("button", { name: "English" }).click();
  await heading(page, "Choose documents").waitFor();
  assert.equal(await page.locator(".files li").count(), 2);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await context.close();
});

for (const look of [{ colorScheme: "dark" }, { forcedColors: "active" }]) {
  const name = Object.values(look)[0];
  test(`the results can be read with ${name} colours`, async () => {
    const { page, context } = await open(look);
    await loadSamples(page, stage.service.url);
    await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
    await heading(page, "Kết quả kiểm tra").waitFor();
    await screenshot(page, `workbench-1280-5-${name}`);
    assert.deepEqual(await seriousViolations(page), []);
    await context.close();
  });
}

test("at 200 per cent zoom everything still fits", async () => {
  // Zooming a 1280 pixel screen to 200 % leaves the page 640 pixels.
  const { page, context } = await open({ width: 640, height: 450, deviceScaleFactor: 2 });
  await loadSamples(page, stage.service.url);
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await heading(page, "Kết quả kiểm tra").waitFor();
  assert.ok(await fitsTheWidth(page));
  await context.close();
});
