import assert from "node:assert/strict";
import { test } from "node:test";
import { screenshot, violations } from "./support/browser.mjs";
import { check, finding, openPane as openPaneIn, paragraphs, profiles, setStage } from "./support/pane.mjs";
import { draftLines, report } from "./support/plans.mjs";
import { problem } from "./support/stubService.mjs";

const stage = setStage();

const openPane = (word, options) => openPaneIn(stage, word, options);
const word13 = profiles["Word 2019, 2021 (1.3)"];
const word14 = profiles["Word 1.4"];
const word16 = profiles["Word 1.6"];

/** The one finding with a replacement: "<b>như trên</b>" should read "Như trên". */
const fixable = (pane) => finding(pane, "Nên ghi rõ nơi nhận.");
const fix = (card) => card.getByRole("button", { name: /^Sửa chỗ/ }).click();
const lastLine = draftLines.at(-1);
const fixedLine = lastLine.replace("<b>như trên</b>", "Như trên");

const ladder = [
  { name: "where Word tracks, a fix is a tracked change and the mode is put back", requirements: word14, says: "Đã sửa, dưới dạng sửa đổi theo dõi.", modes: ["TrackAll", "Off"], changes: ["Deleted <b>như trên</b>", "Added Như trên"] },
  { name: "where Word does not track, a fix is said to be untracked", requirements: word13, says: "Word này không theo dõi sửa đổi qua phần bổ trợ", modes: [], changes: [] },
];

for (const { name, requirements, says, modes, changes } of ladder) {
  test(name, async () => {
    const { page, context, pane, host, errors } = await openPane({ requirements });
    await check(pane);
    const card = fixable(pane);
    await fix(card);
    await card.getByText(says).waitFor();
    assert.equal((await host(paragraphs)).at(-1), fixedLine);
    assert.deepEqual(await host(() => window.wordHost.document.modes), modes);
    assert.deepEqual(await host(() => window.wordHost.document.changes.map(({ type, text }) => `${type} ${text}`)), changes);
    await card.scrollIntoViewIfNeeded();
    await screenshot(page, `acts-1-${modes.length === 0 ? "untracked" : "tracked"}`);
    assert.deepEqual([errors, await violations(page)], [[], []]);
    await context.close();
  });
}

test("the words of a fix can be changed before it is made", async () => {
  const { context, pane, host } = await openPane({ requirements: word13 });
  await check(pane);
  const card = fixable(pane);
  await card.getByLabel("Sửa thành").fill("Như Điều 1");
  await fix(card);
  await card.getByText("Đã sửa trực tiếp.").waitFor();
  assert.equal((await host(paragraphs)).at(-1), lastLine.replace("<b>như trên</b>", "Như Điều 1"));
  await context.close();
});

const undoing = [
  { name: "an untracked fix is taken back by its own button", requirements: word13, says: "Đã hoàn tác.", last: lastLine },
  { name: "a tracked fix is taken back by rejecting exactly it", requirements: word16, says: "Đã hoàn tác.", last: lastLine },
  { name: "where Word cannot reject changes, the way by hand is said and nothing is done twice", requirements: word14, says: "Hãy bấm Ctrl+Z", last: fixedLine },
];

for (const { name, requirements, says, last } of undoing) {
  test(name, async () => {
    const { context, pane, host } = await openPane({ requirements });
    await check(pane);
    const card = fixable(pane);
    await fix(card);
    await card.getByRole("button", { name: /^Hoàn tác/ }).click();
    await card.getByText(says).waitFor();
    assert.equal((await host(paragraphs)).at(-1), last);
    await context.close();
  });
}

const refusals = [
  { name: "a paragraph that changed since is not fixed", document: { paragraphs: draftLines.map((line) => (line === lastLine ? `${line} (đã sửa)` : line)) }, says: "đoạn này đã thay đổi sau lần kiểm tra" },
  { name: "words that are gone are not fixed", document: { paragraphs: draftLines.slice(0, -1) }, says: "không còn tìm thấy lời này" },
  { name: "words that Word's search misses are not fixed", document: { paragraphs: draftLines, blindSearch: true }, says: "không còn tìm thấy lời này" },
  { name: "a write that Word swallowed is not called done", document: { paragraphs: draftLines, drops: true }, says: "lời trong văn bản chưa đúng như yêu cầu" },
  { name: "in a protected document the words are offered for copying", document: { paragraphs: draftLines, denied: true }, says: "văn bản đang được bảo vệ", copies: "Như trên" },
];

for (const requirements of [word13, word14]) {
  for (const { name, document, says, copies } of refusals) {
    test(`${name} (${requirements.WordApi})`, async () => {
      const { context, pane, host } = await openPane({ requirements, document });
      await check(pane);
      const card = fixable(pane);
      await fix(card);
      await card.getByText(says).waitFor();
      assert.deepEqual(await host(paragraphs), document.paragraphs);
      assert.equal(await card.getByText("Đã sửa").count(), 0);
      assert.equal(await host(() => window.wordHost.document.ChangeTrackingMode), "Off");
      if (copies !== undefined) {
        assert.equal(await card.getByLabel(/Hãy sao chép lời dưới đây/).inputValue(), copies);
      }
      await context.close();
    });
  }
}

test("a finding without a ready fix can be rewritten by the officer", async () => {
  const { context, pane, host } = await openPane({ requirements: word13 });
  await check(pane);
  const card = finding(pane, "Tổng ghi 140");
  await fix(card);
  await card.getByLabel("Sửa thành").fill("130 đại biểu");
  await card.getByRole("button", { name: "Sửa", exact: true }).click();
  await card.getByText("Đã sửa trực tiếp.").waitFor();
  assert.equal((await host(paragraphs))[4], draftLines[4].replace("140 đại biểu", "130 đại biểu"));
  await context.close();
});

test("after a fix the rest of its paragraph is still known", async () => {
  const { context, pane, host } = await openPane({ requirements: word13 });
  await check(pane);
  const card = finding(pane, "Tổng ghi 140");
  await fix(card);
  await card.getByLabel("Sửa thành").fill("Một trăm ba mươi đại biểu");
  await card.getByRole("button", { name: "Sửa", exact: true }).click();
  await card.getByText("Đã sửa trực tiếp.").waitFor();
  await card.locator("summary").click();
  const behind = card.locator(".related li").filter({ hasText: "40 khách mời" });
  for (const [place, selected] of [[behind, "40 khách mời"], [card.locator("> .place-link"), "Một trăm ba mươi đại biểu"]]) {
    await place.getByRole("button").click();
    await place.locator(".outcome.found").waitFor();
    assert.equal(await host(() => window.wordHost.document.selection.text), selected);
  }
  await context.close();
});

test("a comment goes on exactly the quoted words, and is taken back", async () => {
  const { context, pane, host } = await openPane({ requirements: word14 });
  await check(pane);
  const card = finding(pane, "Tổng ghi 140");
  await card.getByRole("button", { name: /^Ghi nhận xét/ }).click();
  await card.getByLabel("Lời nhận xét").fill("Xin cộng lại <số>.");
  await card.getByRole("button", { name: "Nhận xét", exact: true }).click();
  await card.getByText("Đã ghi nhận xét vào văn bản.").waitFor();
  assert.deepEqual(await host(() => window.wordHost.document.comments.map(({ on, content }) => [on, content])), [["140 đại biểu", "Xin cộng lại <số>."]]);
  await card.getByRole("button", { name: /^Hoàn tác/ }).click();
  await card.getByText("Đã hoàn tác.").waitFor();
  assert.equal(await host(() => window.wordHost.document.comments.length), 0);
  await context.close();
});

test("where Word has no comments, none are offered", async () => {
  const { context, pane } = await openPane({ requirements: word13 });
  await check(pane);
  assert.equal(await pane.getByRole("button", { name: /^Ghi nhận xét/ }).count(), 0);
  await context.close();
});

const stateOf = () => window.wordHost.parts.parts.map(({ xml }) => xml);
const drafted = '<plan xmlns="urn:emulation-office:plan:1" id="P" version="1"><facts><fact name="unit.name" value="xã Tân Phú"/></facts><later kept="1"/></plan>';
const states = [
  { name: "a document that keeps nothing yet", state: {}, kept: [/^<plan [^>]*id="[0-9A-F-]{36}"/] },
  { name: "a drafted plan, whose facts stay", state: { parts: ["<other/>", drafted] }, kept: [/<other\/>/, /<fact name="unit.name" value="xã Tân Phú"\/>.*<later kept="1"\/>/] },
  { name: "a host that cannot change nodes", state: { parts: [drafted.replace("<later", "<decisions/><later")], childless: true }, kept: [/<fact name="unit.name" value="xã Tân Phú"\/>/] },
];

for (const { name, state, kept } of states) {
  test(`a decision with its reason is kept in ${name}, and dropped again`, async () => {
    const { page, context, pane, host } = await openPane({ requirements: word13, state });
    await check(pane);
    const card = finding(pane, "Tổng ghi 140");
    await card.getByRole("button", { name: /^Bỏ qua/ }).click();
    await card.getByRole("button", { name: "Ghi quyết định" }).click();
    await card.getByText("Hãy ghi lý do và họ tên").waitFor();
    await card.getByLabel("Lý do bỏ qua").fill('Theo công văn "15" & lời <b>');
    await card.getByLabel("Người quyết định").fill("Nguyễn Văn A");
    await screenshot(page, "acts-2-waive");
    await card.getByRole("button", { name: "Ghi quyết định" }).click();
    await card.getByText("Đã ghi quyết định vào văn bản.").waitFor();
    const after = (await host(stateOf)).join("");
    assert.match(after, /<decision finding="f1" rule="sum-mismatch" state="waived" reason="Theo công văn &quot;15&quot; &amp; lời &lt;b&gt;" by="Nguyễn Văn A" at="2025-08-01" textHash="0123456789abcdef0123456789abcdef"\/>/);
    kept.forEach((part) => assert.match(after, part));
    assert.equal((await host(stateOf)).filter((xml) => xml.includes("urn:emulation-office:plan:1")).length, 1);
    await card.getByRole("button", { name: /^Hoàn tác/ }).click();
    await card.getByText("Đã hoàn tác.").waitFor();
    assert.doesNotMatch((await host(stateOf)).join(""), /<decision /);
    await context.close();
  });
}

test("a decision that the document did not keep is a failure, said as one", async () => {
  const { context, pane } = await openPane({ requirements: word13, state: { frozen: true } });
  await check(pane);
  const card = finding(pane, "Tổng ghi 140");
  await card.getByRole("button", { name: /^Bỏ qua/ }).click();
  await card.getByLabel("Lý do bỏ qua").fill("Đã thống nhất");
  await card.getByLabel("Người quyết định").fill("Nguyễn Văn A");
  await card.getByRole("button", { name: "Ghi quyết định" }).click();
  await pane.getByRole("alert").getByText("Văn bản không giữ lại được thông tin vừa ghi.").waitFor();
  assert.equal(await card.getByLabel("Lý do bỏ qua").inputValue(), "Đã thống nhất");
  await context.close();
});

test("a finding that was let stand shows who said so and why, and offers nothing", async () => {
  const waived = structuredClone(report);
  waived.findings[0].waiver = { reason: "Theo công văn 15", by: "Nguyễn Văn A" };
  stage.service.faults.set("/api/check", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ ...waived, lapsedWaivers: [{ finding: "f9", rule: "r", waiver: { reason: "Đã cũ", by: "Trần B" }, textHash: "x" }] })));
  const { context, pane } = await openPane({ requirements: word13 });
  await check(pane);
  await pane.getByText("Đã bỏ qua: Theo công văn 15 (Nguyễn Văn A)").waitFor();
  await pane.getByText("1 quyết định bỏ qua trước đây không còn hiệu lực").waitFor();
  assert.equal(await finding(pane, "Tổng ghi 140").getByRole("button", { name: /^(Sửa|Bỏ qua)/ }).count(), 0);
  await context.close();
});

test("typing in the document is noticed, our own fix is not", async () => {
  const { context, pane, host } = await openPane({ requirements: word13 });
  await check(pane);
  const banner = pane.getByText("Văn bản đã thay đổi sau lần kiểm tra lúc");
  await fix(fixable(pane));
  await fixable(pane).getByText("Đã sửa trực tiếp.").waitFor();
  await pane.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await banner.count(), 0);
  await host(() => {
    window.wordHost.document.Body.list[2].text += " (gõ thêm)";
  });
  await pane.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
  await banner.waitFor();
  await context.close();
});

for (const { name, requirements, tell } of [
  { name: "the caret's move", requirements: word13, tell: () => window.wordHost.tellSelection() },
  { name: "an edited paragraph (WordApi 1.6)", requirements: { WordApi: 1.6, WordApiOnline: 1.1, CustomXmlParts: 1.1 }, tell: () => window.wordHost.tellEvent(90_002) },
]) {
  test(`typing is noticed by ${name}, and only where the text changed`, async () => {
    const { context, pane, host } = await openPane({ requirements });
    await check(pane);
    const banner = pane.getByText("Văn bản đã thay đổi sau lần kiểm tra lúc");
    await host(tell);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(await banner.count(), 0);
    await host(() => {
      window.wordHost.document.Body.list[2].text += " (gõ thêm)";
    });
    await host(tell);
    await banner.waitFor();
    await pane.getByRole("button", { name: "Soạn thảo", exact: true }).click();
    assert.deepEqual(await host(() => window.wordHost.unknown), []);
    await context.close();
  });
}

test("a failing service while deciding says what, why and what next, and keeps what was typed", async () => {
  const { context, pane } = await openPane({ requirements: word13 });
  await check(pane);
  stage.service.faults.set("/api/decisions", problem(409, { code: "no-such-finding", detail: "Văn bản hiện không còn phát hiện này." }));
  const card = finding(pane, "Tổng ghi 140");
  await card.getByRole("button", { name: /^Bỏ qua/ }).click();
  await card.getByLabel("Lý do bỏ qua").fill("Đã thống nhất");
  await card.getByLabel("Người quyết định").fill("Nguyễn Văn A");
  await card.getByRole("button", { name: "Ghi quyết định" }).click();
  await pane.getByRole("alert").getByText("Văn bản hiện không còn phát hiện này.").waitFor();
  assert.equal(await card.getByLabel("Lý do bỏ qua").inputValue(), "Đã thống nhất");
  await context.close();
});
