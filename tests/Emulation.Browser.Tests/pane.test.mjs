import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, screenshot, seriousViolations } from "./support/browser.mjs";
import { bytesOf, check, finding, openPane as openPaneIn, setStage } from "./support/pane.mjs";
import { draftLines, report } from "./support/plans.mjs";
import { startService } from "./support/service.mjs";
import { startWordSite } from "./support/wordSite.mjs";

const stage = setStage();

const openPane = (word, options) => openPaneIn(stage, word, options);
const goTo = (card) => card.locator("> .place-link").getByRole("button").click();
const selection = () => window.wordHost.document.selection;

function answerCheckWith(findings) {
  stage.service.faults.set("/api/check", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ verdicts: [], findings })));
}

function answerTextWith(blocks) {
  stage.service.faults.set("/api/text", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ source: "docx", notes: [], blocks })));
}

const wholeBlock = (text, paragraph = 0) => ({ ...report.findings[0], related: [], quote: text, location: { document: "draft", path: "", paragraph, start: 0, length: text.length } });

test("the open document is handed over in slices, closed again, and checked", async () => {
  const { page, context, pane, host, errors, strangers } = await openPane({ file: bytesOf(`${draftLines.join("\n")}\n${"x".repeat(200_000)}`) });
  await pane.getByRole("heading", { level: 1, name: "Chọn văn bản" }).waitFor();
  await screenshot(page, "pane-1-choose");
  await check(pane);
  await screenshot(page, "pane-2-results");
  assert.deepEqual(await host(() => [window.wordHost.filesOpened, window.wordHost.filesClosed, window.wordHost.slicesRead]), [1, 1, 4]);
  const { body } = stage.service.requests.find(({ path }) => path === "/api/check");
  assert.match(body, /name="draft"; filename="du-thao.docx"/);
  assert.ok(body.includes(draftLines[3]) && body.includes("x".repeat(200_000)), "the file arrives whole");
  assert.deepEqual(await host(() => window.wordHost.unknown), []);
  assert.deepEqual([errors, strangers], [[], []]);
  assert.deepEqual(await seriousViolations(page), []);
  await context.close();
});

test("going to a finding selects exactly its words in Word", async () => {
  const { context, pane, host } = await openPane();
  await check(pane);
  const card = finding(pane, "Tổng ghi 140");
  await goTo(card);
  await card.getByText("Đã đến đúng chỗ.").waitFor();
  assert.deepEqual(await host(selection), { paragraph: 4, start: draftLines[4].indexOf("140 đại biểu"), text: "140 đại biểu" });
  await context.close();
});

test("a place that a finding is related to is selected in Word too", async () => {
  const { context, pane, host } = await openPane();
  await check(pane);
  const card = finding(pane, "Tổng ghi 140");
  await card.locator("summary").click();
  const place = card.locator(".related li").filter({ hasText: "40 khách mời" });
  await place.getByRole("button").click();
  await place.getByText("Đã đến đúng chỗ.").waitFor();
  assert.equal((await host(selection)).text, "40 khách mời");
  await context.close();
});

test("of two equal paragraphs and two equal words the checked one is selected", async () => {
  const twins = ["Như trên; như trên.", "Ở giữa.", "Như trên; như trên."];
  const { context, pane, host } = await openPane({ document: { paragraphs: twins } });
  answerTextWith(twins.map((text, index) => ({ index, text, region: "body" })));
  answerCheckWith([{ ...wholeBlock("như trên", 2), location: { document: "draft", path: "", paragraph: 2, start: 10, length: 8 } }]);
  await check(pane);
  await goTo(pane.locator(".card.finding"));
  await pane.getByText("Đã đến đúng chỗ.").waitFor();
  assert.deepEqual(await host(selection), { paragraph: 2, start: 10, text: "như trên" });
  await context.close();
});

test("words that Word keeps with decomposed accents are found as they are spelt there", async () => {
  const { context, pane, host } = await openPane({ document: { paragraphs: draftLines.map((line) => line.normalize("NFD").replace("140 ", "140\u00a0")) } });
  await check(pane);
  const card = finding(pane, "Tổng ghi 140");
  await goTo(card);
  await card.getByText("Đã đến đúng chỗ.").waitFor();
  assert.equal((await host(selection)).text, "140 đại biểu".normalize("NFD").replace("140 ", "140\u00a0"));
  await context.close();
});

test("a quote longer than Word can search is selected from its head to its tail", async () => {
  const long = `${"Các đơn vị chủ động triển khai ^ nhiệm vụ được giao; ".repeat(9)}hết.`;
  const { context, pane, host } = await openPane({ document: { paragraphs: [long] } });
  answerTextWith([{ index: 0, text: long, region: "body" }]);
  answerCheckWith([wholeBlock(long)]);
  await check(pane);
  await goTo(pane.locator(".card.finding"));
  await pane.getByText("Đã đến đúng chỗ.").waitFor();
  assert.equal((await host(selection)).text, long);
  await context.close();
});

test("a finding that quotes nothing selects its paragraph", async () => {
  const { context, pane, host } = await openPane();
  answerCheckWith([{ ...wholeBlock("", 3), message: "Căn lề chưa đúng." }]);
  await check(pane);
  await goTo(pane.locator(".card.finding"));
  await pane.getByText("Đã đến đúng chỗ.").waitFor();
  assert.equal((await host(selection)).text, draftLines[3]);
  await context.close();
});

test("a place in the header is reached through the header", async () => {
  const { context, pane, host } = await openPane({ document: { paragraphs: draftLines, headers: ["Dự thảo lần 2"] } });
  answerTextWith([{ index: 0, text: "Dự thảo lần 2", region: "header" }]);
  answerCheckWith([wholeBlock("Dự thảo lần 2")]);
  await check(pane);
  await goTo(pane.locator(".card.finding"));
  await pane.getByText("Đã đến đúng chỗ.").waitFor();
  assert.equal((await host(selection)).text, "Dự thảo lần 2");
  await context.close();
});

const outcomes = [
  { name: "a deleted paragraph is said to be gone, never found", paragraphs: draftLines.filter((_, index) => index !== 4), says: "Không còn tìm thấy lời này", stale: true },
  { name: "a changed paragraph is gone to and said to have changed", paragraphs: draftLines.map((line, index) => (index === 4 ? `${line} (đã sửa)` : line)), says: "Đoạn này đã thay đổi sau lần kiểm tra", stale: true, selected: "140 đại biểu" },
  { name: "a selection that Word denies is said to be denied", paragraphs: draftLines, denied: true, says: "Word không cho phép chọn văn bản", stale: false },
];

for (const { name, paragraphs, denied = false, says, stale, selected } of outcomes) {
  test(name, async () => {
    const { page, context, pane, host } = await openPane({ document: { paragraphs, denied } });
    await check(pane);
    const card = finding(pane, "Tổng ghi 140");
    await goTo(card);
    await card.getByText(says).waitFor();
    assert.equal(await card.getByText("Đã đến đúng chỗ.").count(), 0);
    assert.equal(await pane.getByText("Văn bản đã thay đổi sau lần kiểm tra lúc").count(), stale ? 1 : 0);
    assert.equal((await host(selection))?.text, selected);
    await screenshot(page, `pane-3-${stale ? (selected === undefined ? "not-found" : "changed") : "denied"}`);
    await context.close();
  });
}

test("where Word gives no file the paragraphs are checked, with their labels, and the pane says so", async () => {
  const paragraphs = ["KẾ HOẠCH", { text: "Thời gian", label: "1." }];
  const { context, pane, host } = await openPane({ document: { paragraphs }, fileError: 5001 });
  answerTextWith([{ index: 0, text: "KẾ HOẠCH", region: "body" }, { index: 1, text: "1. Thời gian", region: "body" }]);
  answerCheckWith([wholeBlock("1. Thời gian", 1)]);
  await check(pane);
  await pane.getByText("Word không trao được tệp của văn bản này").waitFor();
  const { body } = stage.service.requests.find(({ path }) => path === "/api/check");
  assert.match(body, /filename="du-thao.txt"/);
  assert.ok(body.includes("KẾ HOẠCH\n1. Thời gian"));
  await goTo(pane.locator(".card.finding"));
  await pane.getByText("Đã đến đúng chỗ.").waitFor();
  assert.equal((await host(selection)).text, "Thời gian");
  await context.close();
});

test("a pane of 320 pixels has room for the confirm screen", async () => {
  const { page, context, pane } = await openPane();
  await pane.getByRole("button", { name: "Xem thử yêu cầu của kế hoạch mẫu" }).click();
  await pane.getByRole("heading", { level: 1, name: "Yêu cầu của cấp trên" }).waitFor();
  await screenshot(page, "pane-4-confirm");
  assert.deepEqual(await seriousViolations(page), []);
  assert.ok(await pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth));
  await context.close();
});

const hosts = [
  { name: "Excel gets the view of delegates", word: { app: "Excel", book: {} }, says: "Phân bổ đại biểu" },
  { name: "an Excel that is too old is told so", word: { app: "Excel", book: {}, requirements: { ExcelApi: 1.6 } }, says: "Phiên bản Excel này chưa dùng được" },
  { name: "an English Office gets the pane in English", word: { locale: "en-US" }, says: "Choose documents" },
];

for (const { name, word, says } of hosts) {
  test(name, async () => {
    const { context, pane } = await openPane(word);
    await pane.getByRole("heading", { level: 1, name: says }).waitFor();
    await context.close();
  });
}

test("in a plain browser the pane says where it belongs and leads to the workbench", async () => {
  const { page, context } = await openPage(stage.browser, stage.site.url, { width: 340 });
  await page.goto(`${stage.site.url}/taskpane.html`);
  await page.getByRole("heading", { name: "Mở trang này trong Word" }).waitFor();
  await screenshot(page, "pane-5-outside");
  await page.getByRole("link", { name: "Kiểm tra trên trình duyệt, không cần Word" }).click();
  await page.getByRole("heading", { level: 1, name: "Chọn văn bản" }).waitFor();
  await context.close();
});

test("without Microsoft's script the pane says what could not be loaded", async () => {
  const { page, context } = await openPage(stage.browser, stage.site.url, { width: 340 });
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto(`${stage.site.url}/taskpane.html`);
  await page.getByRole("heading", { name: "Chưa tải được thành phần của Microsoft" }).waitFor();
  await context.close();
});

test("a draft open in Word is checked by the service, and its places are found in Word", async () => {
  const real = await startService();
  const realSite = await startWordSite(real.url);
  try {
    const { file, paragraphs, parent } = await samplesOf(real.url);
    const { context, pane, host, errors } = await openPane({ document: { paragraphs }, file }, { at: realSite.url });
    await pane.locator("input[type=file]").setInputFiles(parent);
    await pane.getByRole("button", { name: "Kiểm tra ngay" }).click();
    await pane.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
    assert.ok((await pane.locator(".card.verdict").count()) > 0);
    for (const card of (await pane.locator(".card.verdict:visible").filter({ has: pane.getByRole("button", { name: /^Đến chỗ/ }) }).all()).slice(0, 3)) {
      await card.getByRole("button", { name: /^Đến chỗ/ }).click();
      await card.locator(".outcome.found").waitFor();
      assert.equal((await host(selection)).text, await card.locator("blockquote > p").last().innerText());
    }
    assert.deepEqual(errors, []);
    await context.close();
  } finally {
    await realSite.stop();
    await real.stop();
  }
});

async function samplesOf(url) {
  const page = await (await fetch(`${url}/`)).text();
  const headers = { "X-Emulation-Key": /name="emulation-key" content="([^"]*)"/.exec(page)?.[1] ?? "" };
  const samples = await (await fetch(`${url}/api/samples`, { headers })).json();
  const load = async (role) => {
    const sample = samples.find((candidate) => candidate.role === role);
    const response = await fetch(`${url}/api/samples/${sample.name}`, { headers });
    return { name: sample.name, mimeType: response.headers.get("Content-Type"), buffer: Buffer.from(await response.arrayBuffer()) };
  };
  const [draft, parent] = [await load("draft"), await load("parent")];
  const form = new FormData();
  form.append("document", new File([draft.buffer], draft.name));
  const text = await (await fetch(`${url}/api/text`, { method: "POST", headers, body: form })).json();
  return { parent, file: [...draft.buffer], paragraphs: text.blocks.filter(({ region }) => region === "body").map((block) => (block.label === undefined ? block.text : { text: block.text, label: block.label })) };
}
