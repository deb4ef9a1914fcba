import assert from "node:assert/strict";
import { test } from "node:test";
import { screenshot, violations } from "./support/browser.mjs";
import { check, openPane as openPaneIn, paragraphs, profiles, setStage } from "./support/pane.mjs";
import { draftLines } from "./support/plans.mjs";

const stage = setStage();

const word13 = profiles["Word 2019, 2021 (1.3)"];

/** The list of sections over a document in Word. */
async function openSections(word = {}) {
  const opened = await openPaneIn(stage, { requirements: word13, ...word });
  await opened.pane.getByRole("button", { name: "Soạn thảo" }).click();
  await opened.pane.getByRole("button", { name: "Đối chiếu dự thảo với danh mục" }).click();
  await opened.pane.locator(".card.section").first().waitFor();
  return opened;
}

const card = (pane, key) => pane.locator(`[data-section="${key}"]`);
const stateOf = () => window.wordHost.parts.parts.map(({ xml }) => xml).join("");

// The stub tells what is there from the file, which a host of ours does not write: after a change it is told.
function answerWith(state) {
  const rows = [
    { key: "purpose", title: "Mục đích, yêu cầu", state: "present", needed: true, heading: "I. MỤC ĐÍCH" },
    { key: "budget", title: "Kinh phí", state, needed: true, ...(state === "lacking" ? { spot: { paragraph: 5, after: true, label: "IV." } } : { heading: "IV. KINH PHÍ TỔ CHỨC" }) },
  ];
  stage.service.faults.set("/api/sections", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(rows)));
}

test("what the draft lacks comes first, with the number it will take", async () => {
  const { page, context, pane, errors } = await openSections();
  assert.deepEqual(await pane.locator(".card.section h2").allInnerTexts(), ["Kinh phí", "Mục đích, yêu cầu", "Phần đầu"]);
  await pane.getByText("Dự thảo còn thiếu 1 mục.").waitFor();
  await card(pane, "budget").getByText("Sẽ là mục IV.").waitFor();
  await screenshot(page, "sections-1-list");
  assert.ok(await pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth));
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await context.close();
});

test("a section is read before it goes in, and its words stay words", async () => {
  const { page, context, pane } = await openSections();
  await card(pane, "budget").getByRole("button", { name: /^Xem trước/ }).click();
  await card(pane, "budget").getByText("Sử dụng nguồn kinh phí của đơn vị <b>.").waitFor();
  assert.equal(await pane.locator(".preview b").count(), 0);
  await screenshot(page, "sections-2-preview");
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("a section goes in once where it belongs, is recorded, and comes out again whole", async () => {
  const { page, context, pane, host } = await openSections();
  answerWith("inserted");
  await card(pane, "budget").getByRole("button", { name: /^Chèn mục/ }).click();
  await card(pane, "budget").getByText("Đã chèn mục vào văn bản.").waitFor();
  const inserted = await host(paragraphs);
  assert.deepEqual(inserted.slice(6, 8), ["IV. KINH PHÍ TỔ CHỨC", "Sử dụng nguồn kinh phí của đơn vị <b>."]);
  assert.equal(inserted.length, draftLines.length + 2);
  assert.match(await host(stateOf), /<section key="budget" template="budget.docx@1" hash="ffff" controlId="7" quote="KINH PHÍ TỔ CHỨC" blocks="2"\/>/);
  await screenshot(page, "sections-3-inserted");
  answerWith("lacking");
  await card(pane, "budget").getByRole("button", { name: /^Gỡ mục/ }).click();
  await card(pane, "budget").getByText("Đã gỡ mục đã chèn.").waitFor();
  assert.deepEqual(await host(paragraphs), draftLines);
  assert.doesNotMatch(await host(stateOf), /<section /);
  await context.close();
});

test("a section that is there already is never put in a second time", async () => {
  const { context, pane, host } = await openSections();
  answerWith("inserted");
  await card(pane, "budget").getByRole("button", { name: /^Chèn mục/ }).click();
  await card(pane, "budget").getByText("Đã chèn mục vào văn bản.").waitFor();
  answerWith("lacking");
  await pane.getByRole("button", { name: "Đối chiếu" }).first().click();
  await card(pane, "budget").getByRole("button", { name: /^Chèn mục/ }).click();
  await card(pane, "budget").getByText("không chèn lần thứ hai").waitFor();
  assert.equal((await host(paragraphs)).length, draftLines.length + 2);
  await context.close();
});

test("what was edited after it went in goes out only when that is asked for", async () => {
  const { context, pane, host } = await openSections();
  answerWith("edited");
  await card(pane, "budget").getByRole("button", { name: /^Chèn mục/ }).click();
  await card(pane, "budget").getByText("Đã chèn, có sửa tay").waitFor();
  await card(pane, "budget").getByRole("button", { name: /^Gỡ mục/ }).click();
  await card(pane, "budget").getByText("Mục đã được sửa tay sau khi chèn nên chưa gỡ.").waitFor();
  assert.equal((await host(paragraphs)).length, draftLines.length + 2);
  answerWith("lacking");
  await card(pane, "budget").getByRole("button", { name: "Gỡ cả phần sửa tay" }).click();
  await card(pane, "budget").getByText("Đã gỡ mục đã chèn.").waitFor();
  assert.deepEqual(await host(paragraphs), draftLines);
  await context.close();
});

const refusals = [
  { name: "a place that changed since is not guessed", change: () => (window.wordHost.document.Body.list[5].text = "Khác"), says: "Chưa chèn: chỗ chèn đã thay đổi." },
  { name: "a protected document is said to be protected", change: () => (window.wordHost.document.denied = true), says: "văn bản đang được bảo vệ hoặc chỉ cho đọc" },
  { name: "an insertion that Word swallowed is not called done", change: () => (window.wordHost.document.drops = true), says: "Word đã nhận lệnh nhưng mục chưa có trong văn bản." },
];

for (const { name, change, says } of refusals) {
  test(name, async () => {
    const { context, pane, host } = await openSections();
    await host(change);
    await card(pane, "budget").getByRole("button", { name: /^Chèn mục/ }).click();
    await card(pane, "budget").getByText(says).waitFor();
    assert.equal((await host(paragraphs)).length, draftLines.length);
    assert.doesNotMatch(await host(stateOf), /<section /);
    await context.close();
  });
}

test("facts are kept in the document, read back from it, and sent with what is asked", async () => {
  const { page, context, pane, host } = await openPaneIn(stage, { requirements: word13 });
  await pane.getByRole("button", { name: "Soạn thảo" }).click();
  await pane.getByRole("button", { name: "Nhập số liệu" }).click();
  await pane.getByLabel("Loại đơn vị").selectOption("xa");
  await pane.getByLabel("Tên đơn vị (không kèm loại)").fill('Tân Phú "mới" & <b>');
  await pane.getByLabel("Ngày tổ chức").fill("31/4/2025");
  await pane.getByLabel("Tổng số đại biểu").fill("một trăm");
  await pane.getByRole("button", { name: "Lưu số liệu" }).click();
  await pane.getByText("Chưa phải là ngày; hãy ghi ngày/tháng/năm.").waitFor();
  await pane.getByText("Hãy ghi số nguyên từ 0 trở lên.").waitFor();
  await screenshot(page, "sections-4-facts");
  assert.deepEqual(await violations(page), []);
  await pane.getByLabel("Ngày tổ chức").fill("22/8/2025");
  await pane.getByLabel("Tổng số đại biểu").fill("100");
  await pane.getByRole("button", { name: "Lưu số liệu" }).click();
  await pane.getByRole("heading", { level: 1, name: "Soạn thảo theo mục chuẩn" }).waitFor();
  assert.match(await host(stateOf), /<fact name="input.unit.name" value="Tân Phú &quot;mới&quot; &amp; &lt;b&gt;"\/>/);
  assert.match(await host(stateOf), /<fact name="input.event.date" value="2025-08-22"\/>/);
  await pane.getByRole("button", { name: "Đối chiếu dự thảo với danh mục" }).click();
  await card(pane, "budget").waitFor();
  const { body } = stage.service.requests.find(({ path }) => path === "/api/sections");
  assert.ok(body.includes('"name": "Tân Phú \\"mới\\" & <b>"') && body.includes('"total": 100'));
  const kept = await host(stateOf);
  await context.close();

  const again = await openPaneIn(stage, { requirements: word13, state: { parts: [kept] } });
  await again.pane.getByRole("button", { name: "Soạn thảo" }).click();
  await again.pane.getByRole("button", { name: "Nhập số liệu" }).click();
  assert.equal(await again.pane.getByLabel("Ngày tổ chức").inputValue(), "22/08/2025");
  assert.equal(await again.pane.getByLabel("Loại đơn vị").inputValue(), "xa");
  await again.context.close();
});

test("facts that the document keeps take part in its check", async () => {
  const state = { parts: ['<plan xmlns="urn:emulation-office:plan:1" id="P" version="1"><facts><fact name="input.staff" value="180"/></facts></plan>'] };
  const { context, pane } = await openPaneIn(stage, { requirements: word13, state });
  await check(pane);
  const { body } = stage.service.requests.find(({ path }) => path === "/api/check");
  assert.match(body, /name="staff"\r\n\r\n180/);
  assert.match(body, /name="facts"; filename="so-lieu.yaml"/);
  await context.close();
});
