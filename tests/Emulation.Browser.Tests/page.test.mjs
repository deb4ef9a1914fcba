import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fitsTheWidth, openWithSamples, screenshot, violations } from "./support/browser.mjs";
import { setStage } from "./support/stage.mjs";
import { packageOf, plainParagraph } from "./support/wordFile.mjs";

const stage = setStage();

async function openResults(options = {}, draft) {
  const opened = await openWithSamples(stage.browser, stage.service.url, options);
  const { page } = opened;
  if (draft !== undefined) {
    await page.locator("input[type=file]").nth(1).setInputFiles(draft);
  }
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await page.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
  if ((options.width ?? 1280) < 960) {
    await page.getByRole("button", { name: "Như bản in" }).click();
  }
  const drawn = page.frameLocator(".page-frame:not(.coming)");
  await drawn.locator("article p").first().waitFor();
  await page.locator(".drawn .hint").waitFor({ state: "detached" });
  return { ...opened, drawn };
}

test("the draft is drawn as it prints, with every quoted place marked", async () => {
  const { page, context, drawn, errors, strangers } = await openResults();
  await screenshot(page, "workbench-1280-7-page", { fullPage: false });
  assert.ok((await drawn.locator("mark[role=button]").count()) > 5);
  const quotes = await page.locator(".card.finding > blockquote > p").allInnerTexts();
  const missing = [];
  for (const card of await page.locator(".card.finding").filter({ has: page.locator("> blockquote") }).all()) {
    await card.getByRole("button", { name: /^Đến chỗ/ }).first().click();
    const words = (await drawn.locator("mark.current").allInnerTexts()).join("");
    const quote = await card.locator("> blockquote > p").innerText();
    if (words.replaceAll(/\s+/g, " ") !== quote) {
      missing.push([quote, words]);
    }
  }
  assert.deepEqual(missing, []);
  assert.ok(quotes.length > 3);
  assert.deepEqual([errors, strangers], [[], []]);
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("a place asked for while the page is being drawn is shown once it is there", async () => {
  const { page, context } = await openWithSamples(stage.browser, stage.service.url);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/document.html", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Kiểm tra ngay" }).click();
  const card = page.locator(".card.finding").filter({ has: page.locator("> blockquote") }).first();
  await card.getByRole("button", { name: /^Đến chỗ/ }).first().click();
  release();
  const marks = page.frameLocator(".page-frame:not(.coming)").locator("mark.current");
  await marks.first().waitFor();
  assert.equal((await marks.allInnerTexts()).join("").replaceAll(/\s+/g, " "), await card.locator("> blockquote > p").innerText());
  await context.close();
});

test("pressing a marked place leads to what is said about it", async () => {
  const { page, context, drawn } = await openResults();
  const mark = drawn.locator("mark[role=button].error").first();
  const words = await mark.innerText();
  await mark.click();
  const focused = () => page.evaluate(() => document.activeElement?.querySelector("blockquote p")?.textContent ?? "");
  assert.ok((await focused()).includes(words), `${await focused()} should hold ${words}`);
  await context.close();
});

test("a marked place can be pressed by keyboard", async () => {
  const { page, context, drawn } = await openResults();
  await drawn.locator("mark[role=button]").first().press("Enter");
  assert.match(await page.evaluate(() => document.activeElement?.className ?? ""), /card/);
  await context.close();
});

test("the words alone are one press away", async () => {
  const { page, context } = await openResults();
  await page.getByRole("button", { name: "Chỉ lời văn" }).click();
  await page.locator(".reading .page").waitFor();
  const card = page.locator(".card.finding").filter({ has: page.locator("> blockquote") }).first();
  await card.getByRole("button", { name: /^Đến chỗ/ }).first().click();
  assert.equal(await page.locator(".reading mark").innerText(), await card.locator("> blockquote > p").innerText());
  await context.close();
});

test("at 320 pixels the words come first, the page is one press away, and nothing is wider than the screen", async () => {
  const { page, context } = await openResults({ width: 320 });
  assert.ok(await fitsTheWidth(page));
  await screenshot(page, "workbench-320-7-page");
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("a fix, an ignored finding and their undoing all end up in the file that is downloaded", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers change no file");
  }
  const { page, context } = await openResults();
  const cards = page.locator(".card.finding").filter({ has: page.locator(".act-form textarea") });
  const fixable = page.locator(`[data-finding="${await cards.first().getAttribute("data-finding")}"]`);
  const quote = await fixable.locator("> blockquote > p").innerText();
  await fixable.getByLabel("Sửa thành").fill("Lời do cán bộ viết lại");
  await fixable.getByRole("button", { name: /^Sửa chỗ/ }).click();
  await fixable.getByText("Đã sửa, dưới dạng sửa đổi theo dõi.").waitFor();

  const ignored = page.locator(".card.finding").last();
  await ignored.getByRole("button", { name: /^Bỏ qua/ }).click();
  await ignored.getByLabel("Lý do bỏ qua").fill("Đã thống nhất với cấp trên");
  await ignored.getByLabel("Người quyết định").fill("Nguyễn Văn A");
  await ignored.getByRole("button", { name: "Ghi quyết định" }).click();
  await ignored.getByText("Đã ghi quyết định vào văn bản.").waitFor();

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải bản đã sửa", exact: true }).click()]);
  const mended = await readFile(await download.path());
  assert.match(download.suggestedFilename(), /-da-sua\.docx$/);
  await page.getByRole("button", { name: "Kiểm tra lại" }).click();
  await page.getByText("Đã bỏ qua: Đã thống nhất với cấp trên (Nguyễn Văn A)").waitFor();
  await page.getByRole("button", { name: "Chỉ lời văn" }).click();
  assert.match(await page.locator(".reading .page").innerText(), /Lời do cán bộ viết lại/);
  assert.ok(mended.length > 1000 && quote.length > 0);
  await context.close();
});

test("a fix is seen on the page at once, leads there, and is gone when taken back", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers change no file");
  }
  const { page, context, drawn } = await openResults();
  const card = page.locator(`[data-finding="${await page.locator(".card.finding").filter({ has: page.locator(".act-form textarea") }).first().getAttribute("data-finding")}"]`);
  await card.getByLabel("Sửa thành").fill("Lời do cán bộ viết lại");
  await card.getByRole("button", { name: /^Sửa chỗ/ }).click();
  await drawn.locator("ins").filter({ hasText: "Lời do cán bộ viết lại" }).waitFor();
  await card.getByRole("button", { name: /^Đến chỗ/ }).first().click();
  assert.equal((await drawn.locator("mark.current").allInnerTexts()).join(""), "Lời do cán bộ viết lại");
  await screenshot(page, "workbench-1280-7-fixed", { fullPage: false });
  assert.deepEqual(await violations(page), []);

  await card.getByRole("button", { name: "Hoàn tác" }).click();
  await drawn.locator("ins").filter({ hasText: "Lời do cán bộ viết lại" }).waitFor({ state: "detached" });
  await card.getByRole("button", { name: /^Đến chỗ/ }).first().click();
  assert.equal((await drawn.locator("mark.current").allInnerTexts()).join("").replaceAll(/\s+/g, " "), await card.locator("> blockquote > p").innerText());
  await context.close();
});

test("after a section was put in, the results say that they are of the draft before", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers change no file");
  }
  const { page, context } = await openResults();
  await page.getByRole("button", { name: "Soạn thảo" }).click();
  await page.getByRole("button", { name: "Đối chiếu dự thảo với danh mục" }).click();
  await page.getByRole("button", { name: /^Chèn mục/ }).first().click();
  await page.locator(".outcome.found").waitFor();
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.locator(".notices .banner.warning").waitFor();
  await page.getByRole("button", { name: "Kiểm tra lại" }).click();
  await page.locator(".notices .banner.warning").waitFor({ state: "detached" });
  await context.close();
});

test("a hostile document draws nothing that runs, asks or leads anywhere", async () => {
  const links = '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:parent.document.title=1" TargetMode="External"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.invalid/" TargetMode="External"/>';
  const body = [
    "KẾ HOẠCH", "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú", "I. MỤC ĐÍCH", "<script>parent.document.title='x'</script><img src=x onerror=alert(1)>",
  ].map(plainParagraph).join("") + '<w:p><w:hyperlink r:id="rId7"><w:r><w:t>liên kết lạ</w:t></w:r></w:hyperlink></w:p><w:p><w:hyperlink r:id="rId8"><w:r><w:t>liên kết ra ngoài</w:t></w:r></w:hyperlink></w:p>';
  const { page, context, drawn, strangers } = await openResults({}, { name: "la.docx", mimeType: "application/octet-stream", buffer: packageOf(body, links) });
  await drawn.getByText("liên kết lạ").click();
  assert.equal(await drawn.locator("a, script, iframe, object, img, form, [href], [onerror]").count(), 0);
  assert.notEqual(await page.title(), "x");
  assert.deepEqual(strangers, []);
  await context.close();
});
