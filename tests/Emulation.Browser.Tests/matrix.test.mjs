import assert from "node:assert/strict";
import { test } from "node:test";
import { screenshot, violations } from "./support/browser.mjs";
import { sampled } from "./support/long.mjs";
import { check, finding, openPane as openPaneIn, paragraphs, profiles, setStage } from "./support/pane.mjs";
import { draftLines } from "./support/plans.mjs";
import { rows } from "./support/tables.mjs";

const stage = setStage();

const openPane = (word, options) => openPaneIn(stage, word, options);
const words = Object.entries(profiles).filter(([name]) => name.startsWith("Word"));
const books = Object.entries(profiles).filter(([name]) => name.startsWith("Excel"));

/** What can be wrong with a document while an officer works in it. */
const conditions = [
  { name: "as it is", document: {}, ends: "done" },
  { name: "protected", document: { denied: true }, ends: "denied" },
  { name: "slow", document: {}, delay: 120, ends: "done" },
  { name: "with a search that misses", document: { blindSearch: true }, ends: "not-found" },
  { name: "typed into meanwhile", document: {}, typing: true, ends: "changed" },
  { name: "with decomposed accents", document: { paragraphs: draftLines.map((line) => line.normalize("NFD")) }, ends: "done" },
];

const ends = {
  done: /^Đã sửa/,
  denied: /văn bản đang được bảo vệ/,
  "not-found": /không còn tìm thấy lời này/,
  changed: /đoạn này đã thay đổi/,
};

const cases = words.flatMap(([version, requirements], at) => conditions.map((condition, index) => ({ version, requirements, ...condition, always: (at + index) % 5 === 0 })));

for (const { version, requirements, name, document, delay = 0, typing = false, ends: end } of sampled(cases)) {
  test(`in ${version} a document ${name} is fixed or left alone, and the pane says which`, async () => {
    const { context, pane, host, errors } = await openPane({ requirements, delay, document: { paragraphs: draftLines, ...document } });
    await check(pane);
    if (typing) {
      await host(() => (window.wordHost.document.Body.list.at(-1).text += " (gõ thêm)"));
    }
    const before = await host(paragraphs);
    const card = finding(pane, "Nên ghi rõ nơi nhận.");
    await card.getByRole("button", { name: /^Sửa chỗ/ }).click();
    await card.locator(".outcome", { hasText: ends[end] }).waitFor();
    const after = await host(paragraphs);
    assert.deepEqual(after.slice(0, -1), before.slice(0, -1));
    assert.equal(after.at(-1) !== before.at(-1), end === "done");
    assert.equal(await host(() => window.wordHost.document.ChangeTrackingMode), "Off");
    assert.deepEqual([errors, await host(() => window.wordHost.unknown)], [[], []]);
    await context.close();
  });
}

const looks = [
  { name: "light", options: { colorScheme: "light" }, always: true },
  { name: "dark", options: { colorScheme: "dark" }, always: true },
  { name: "forced colours", options: { forcedColors: "active" }, always: true },
  { name: "200 % zoom", options: { deviceScaleFactor: 2 } },
];

/** Every view of the pane, and how to come to it from a pane just opened. */
const views = [
  { name: "choosing", reach: (pane) => pane.locator("main h1").waitFor() },
  { name: "confirming", reach: async (pane) => (await pane.getByRole("button", { name: "Xem thử yêu cầu của kế hoạch mẫu" }).click(), pane.getByRole("heading", { level: 1, name: "Yêu cầu của cấp trên" }).waitFor()) },
  { name: "results", reach: (pane) => check(pane) },
  { name: "sections", reach: async (pane) => (await pane.getByRole("button", { name: "Soạn thảo" }).click(), await pane.getByRole("button", { name: "Đối chiếu dự thảo với danh mục" }).click(), pane.locator(".card.section").first().waitFor()) },
  { name: "facts", reach: async (pane) => (await pane.getByRole("button", { name: "Soạn thảo" }).click(), await pane.getByRole("button", { name: "Nhập số liệu" }).click(), pane.getByLabel("Loại đơn vị").waitFor()) },
  { name: "delegates", word: { app: "Excel", requirements: books[0][1], book: { sheets: { PhanBo: rows } } }, reach: async (pane) => (await pane.getByLabel("Tổng số đại biểu, nhiều nhất").fill("30"), await pane.getByRole("button", { name: "Đề xuất phân bổ" }).click(), pane.locator(".proposed h2").waitFor()) },
];

for (const { name: look, options } of sampled(looks)) {
  test(`no view keeps anybody out in ${look}, and none is wider than 320 pixels`, async () => {
    for (const { name, word, reach } of views) {
      const { page, context, pane } = await openPane({ requirements: words[1][1], ...word }, options);
      await reach(pane);
      assert.deepEqual(await violations(page), [], name);
      assert.ok(await pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth), name);
      await screenshot(page, `matrix-${look.replaceAll(/\W+/g, "-")}-${name}`);
      await context.close();
    }
  });
}

test("the main flow needs no mouse", async () => {
  const { page, context, pane, host } = await openPane({ requirements: words[0][1] });
  await pane.locator("input[type=file]").setInputFiles({ name: "ke-hoach-tinh.txt", mimeType: "text/plain", buffer: Buffer.from("ỦY BAN NHÂN DÂN TỈNH BÌNH MINH") });
  const press = async (name) => {
    for (let step = 0; step < 120; step += 1) {
      const focused = await pane.locator("body").evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
      if (name.test(focused.trim())) {
        return page.keyboard.press("Enter");
      }
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard never came to ${name}`);
  };
  // Office gives the focus to the first stop of the pane; from there its script moves it.
  await pane.locator(".skip").focus();
  await page.evaluate(() => document.querySelector("iframe").contentWindow.focus());
  await press(/^Xem yêu cầu$/);
  await pane.getByRole("heading", { level: 1, name: "Yêu cầu của cấp trên" }).waitFor();
  await press(/^Xác nhận tất cả$/);
  await press(/^Kiểm tra dự thảo$/);
  await pane.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
  await press(/^Sửa chỗ: <b>như trên/);
  await pane.getByText("Đã sửa trực tiếp.").waitFor();
  assert.match((await host(paragraphs)).at(-1), /Như trên & lưu/);
  await press(/^Hoàn tác/);
  await pane.getByText("Đã hoàn tác.").waitFor();
  assert.deepEqual(await host(paragraphs), draftLines);
  await context.close();
});
