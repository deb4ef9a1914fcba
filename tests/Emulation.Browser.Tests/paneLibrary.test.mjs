import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { screenshot, violations } from "./support/browser.mjs";
import { openPane as openPaneIn, profiles } from "./support/pane.mjs";
import { startService } from "./support/service.mjs";
import { partsOf } from "./support/wordFile.mjs";
import { setStage } from "./support/stage.mjs";
import { startWordSite } from "./support/wordSite.mjs";

const unit = "Xã Tân Phú";

const said = {
  vi: {
    library: "Kho văn bản", apart: "Dự thảo chưa lưu vào kho.", unit: "Đơn vị", name: "Tên văn bản", saveNew: "Lưu vào kho", savedAt: "Đã lưu trong kho lúc", changed: "Có thay đổi chưa lưu", save: "Lưu", again: "Lưu lại",
    newer: "Trong kho có bản mới hơn", resolve: "Chọn cách xử lý…", conflict: "Văn bản trong kho đã được sửa", both: "Giữ cả hai", mine: "Lưu bản của tôi", theirs: "Mở bản trong kho", kept: "Trong kho",
    open: "Mở: ", downloaded: "Đã tải về máy", close: "Đóng",
  },
  en: {
    library: "Library", apart: "The draft is not in the library.", unit: "Unit", name: "Name of the document", saveNew: "Save to the library", savedAt: "Saved in the library", changed: "Changes not saved", save: "Save", again: "Save again",
    newer: "The library has a newer one", resolve: "Choose what to do…", conflict: "The document in the library has changed", both: "Keep both", mine: "Save mine", theirs: "Open what is in the library", kept: "In the library",
    open: "Open: ", downloaded: "Downloaded:", close: "Close",
  },
};

const stage = setStage(startService, async (set) => {
  if (set.service.isStub) {
    return { stop: async () => {} };
  }
  set.draft = await sampleDraft();
  set.site = await startWordSite(set.service.url);
  return set.site;
});

/** A test against the stored things of the real stage.service. */
const stored = (name, run) => test(name, (t) => (stage.service.isStub ? t.skip("fixed answers keep nothing") : run(t)));

const asOwner = { get headers() { return { "X-Emulation-Key": stage.service.key }; } };

async function sampleDraft() {
  stage.service.key = /name="emulation-key" content="([^"]*)"/.exec(await (await fetch(`${stage.service.url}/`)).text())[1];
  const sample = (await ask("/api/samples")).find(({ role }) => role === "draft");
  const file = Buffer.from(await (await fetch(`${stage.service.url}/api/samples/${encodeURIComponent(sample.name)}`, asOwner)).arrayBuffer());
  const text = await ask("/api/text", { method: "POST", body: form({ document: new File([file], sample.name) }) });
  return { file, paragraphs: text.blocks.filter(({ region }) => region === "body").map(({ text: words }) => words) };
}

async function ask(path, init = {}) {
  const answer = await fetch(`${stage.service.url}${path}`, { ...init, headers: { ...asOwner.headers, ...init.headers } });
  assert.ok(answer.ok, `${path}: ${answer.status}`);
  return answer.json();
}

function form(parts) {
  const made = new FormData();
  Object.entries(parts).forEach(([name, value]) => made.append(name, value));
  return made;
}

async function found(name) {
  const { folders } = await ask("/api/documents");
  return (await ask(`/api/documents/folders/${folders.find((folder) => folder.name === unit).id}`)).find((one) => one.name === name);
}

const versions = async (name) => ask(`/api/documents/${(await found(name)).id}/versions`);

/** What a colleague saves meanwhile: the same plan with a line of his. */
async function colleagueSaves(name) {
  const seen = await found(name);
  const content = await editedFile();
  return ask(`/api/documents/${seen.id}/content`, { method: "PUT", headers: { "If-Match": `"${seen.etag}"` }, body: form({ document: new File([content], name) }) });
}

async function editedFile() {
  const text = await ask("/api/text", { method: "POST", body: form({ document: new File([stage.draft.file], "a.docx") }) });
  const { index, text: words } = text.blocks.find(({ region, text: block }) => region === "body" && block.length > 40);
  const parts = { draft: new File([stage.draft.file], "a.docx"), paragraph: String(index), start: "0", quote: words.slice(0, 5), replacement: "ĐÃ SỬA", date: "2026-11-21" };
  return Buffer.from(await (await fetch(`${stage.service.url}/api/edits`, { method: "POST", headers: asOwner.headers, body: form(parts) })).arrayBuffer());
}

async function openPane({ words = said.vi, ...word } = {}) {
  const opened = await openPaneIn(stage, { document: { paragraphs: stage.draft.paragraphs }, file: [...stage.draft.file], locale: words === said.en ? "en-US" : "vi-VN", ...word }, { width: 340 });
  const { page, pane } = opened;
  const frame = () => page.frames().find((one) => one.url().includes("/taskpane.html"));
  return {
    ...opened,
    state: pane.locator(".saved-bar span"),
    press: (name, exact = true) => pane.getByRole("button", { name, exact }).click(),
    card: (name) => pane.locator(".card.document").filter({ has: pane.getByRole("heading", { name, exact: true }) }),
    look: () => frame().evaluate(() => window.dispatchEvent(new Event("focus"))),
    type: (line) => page.evaluate((more) => (window.wordHost.document.Body.list.at(-1).text += more), line),
    parts: () => page.evaluate(() => window.wordHost.parts.parts.map(({ xml }) => xml)),
  };
}

/** Opens the draft in Word and saves it into the library under a name. */
async function openSaved(name, word = {}) {
  const opened = await openPane(word);
  const words = word.words ?? said.vi;
  await opened.state.getByText(words.apart).waitFor();
  await opened.press(words.library);
  await opened.pane.getByLabel(words.unit, { exact: true }).first().fill(unit);
  await opened.pane.getByLabel(words.name).fill(name);
  await opened.press(words.saveNew);
  await opened.state.getByText(words.savedAt).waitFor();
  return opened;
}

for (const version of ["Word 2019, 2021 (1.3)", "Word 1.8"]) {
  for (const [language, words] of Object.entries(said)) {
    stored(`the open document is saved, changed, saved again, closed, and known when it is opened again (${version}, ${language})`, async () => {
      const name = `Kế hoạch ${version.replace(/\D+/g, "-")}${language}.docx`;
      const requirements = profiles[version];
      const { page, context, pane, state, press, look, type, parts, host, errors, strangers } = await openSaved(name, { words, requirements, restless: true });
      assert.ok(existsSync(join(stage.service.folder, unit, name)));
      await screenshot(page, `pane-library-${language}-1-saved`);
      assert.deepEqual(await violations(page), []);
      assert.ok(await pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth));

      await look();
      await page.waitForTimeout(1200);
      await state.getByText(words.savedAt).waitFor();
      await type(" Thêm một dòng.");
      await look();
      await state.getByText(words.changed).waitFor();
      await screenshot(page, `pane-library-${language}-2-changed`);
      await press(words.save);
      await state.getByText(words.savedAt).waitFor();
      assert.equal((await versions(name)).length, 2);
      assert.deepEqual([errors, strangers, await host(() => window.wordHost.unknown)], [[], [], []]);

      const [kept, paragraphs] = [await parts(), await page.evaluate(() => window.wordHost.document.Body.list.map(({ text }) => text))];
      await context.close();
      const again = await openPane({ words, requirements, state: { parts: kept }, document: { paragraphs } });
      await again.state.getByText(words.savedAt).waitFor();
      await again.context.close();
      const edited = await openPane({ words, requirements, state: { parts: kept }, document: { paragraphs: [...paragraphs, "Sửa khi ngăn đóng."] } });
      await edited.state.getByText(words.changed).waitFor();
      await edited.press(words.save);
      await edited.state.getByText(words.savedAt).waitFor();
      assert.equal((await versions(name)).length, 3);
      await edited.context.close();
    });
  }
}

for (const [language, words] of Object.entries(said)) {
  stored(`of a document that somebody saved in between mine, theirs or both stand, as the officer says (${language})`, async () => {
    const name = `Kế hoạch hai người ${language}.docx`;
    const { page, context, pane, state, press, look, type } = await openSaved(name, { words });
    await colleagueSaves(name);
    await type(" Dòng của tôi.");
    await look();
    await state.getByText(words.changed).or(state.getByText(words.newer)).waitFor();
    await pane.locator(".saved-bar button").click();
    const dialog = pane.getByRole("dialog", { name: words.conflict });
    await dialog.waitFor();
    await screenshot(page, `pane-library-${language}-3-conflict`);
    assert.deepEqual(await violations(page), []);

    const [file] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: words.theirs }).click()]);
    assert.equal(file.suggestedFilename(), name);
    await pane.getByText(words.downloaded).waitFor();
    await screenshot(page, `pane-library-${language}-4-downloaded`);
    assert.deepEqual(await violations(page), []);
    await press(words.close);

    await pane.locator(".saved-bar button").click();
    await dialog.getByRole("button", { name: words.both }).click();
    await state.getByText(`${name.slice(0, -5)} (2).docx`).waitFor();
    assert.equal((await versions(name)).length, 2);
    await context.close();
  });
}

stored("a document that somebody saved while the pane was closed is said to be older, and mine may stand over it", async () => {
  const name = "Kế hoạch đã cũ.docx";
  const first = await openSaved(name);
  const kept = await first.parts();
  await first.context.close();
  await colleagueSaves(name);

  const { page, context, pane, state, press } = await openPane({ state: { parts: kept } });
  await state.getByText(said.vi.newer).waitFor();
  await screenshot(page, "pane-library-vi-5-newer");
  await press(said.vi.resolve);
  await pane.getByRole("dialog").getByRole("button", { name: said.vi.mine }).click();
  await state.getByText(said.vi.savedAt).waitFor();
  assert.equal((await versions(name)).length, 3);
  await context.close();
});

stored("what somebody saves while the pane is open is told when the officer comes back to it", async () => {
  const name = "Kế hoạch đang mở ngăn.docx";
  const { page, context, state, look } = await openSaved(name);
  await colleagueSaves(name);
  await page.clock.install();
  await page.clock.fastForward(31_000);
  await look();
  await state.getByText(said.vi.newer).waitFor();
  await context.close();
});

stored("a document that somebody only described or renamed is no other, and is saved under what it is called now", async () => {
  const name = "Kế hoạch đổi tên.docx";
  const first = await openSaved(name);
  const kept = await first.parts();
  await first.context.close();
  const seen = await found(name);
  await ask(`/api/documents/${seen.id}/move`, { method: "POST", headers: { "If-Match": `"${seen.etag}"` }, body: form({ name: "Kế hoạch tên mới.docx", folder: seen.folder }) });

  const { context, state, press, look, type } = await openPane({ state: { parts: kept }, restless: true });
  await state.getByText(/Đã lưu trong kho lúc.*Kế hoạch tên mới\.docx/).waitFor();
  await type(" Thêm.");
  await look();
  await state.getByText(said.vi.changed).waitFor();
  await press(said.vi.save);
  await state.getByText(said.vi.savedAt).waitFor();
  assert.equal((await versions("Kế hoạch tên mới.docx")).length, 2);
  await context.close();
});

stored("a file taken from the library to be worked on is known in Word", async () => {
  const name = "Kế hoạch mang đi.docx";
  const { page, context, pane, press, card } = await openSaved(name);
  await press(said.vi.library);
  const [file] = await Promise.all([page.waitForEvent("download"), card(name).getByRole("button", { name: `Mở: ${name}` }).click()]);
  await pane.getByText(said.vi.downloaded).waitFor();
  await press(said.vi.close);
  await screenshot(page, "pane-library-vi-6-list");
  assert.deepEqual(await violations(page), []);
  const parts = partsOf(readFileSync(await file.path()));
  await context.close();

  const part = parts.find(({ text }) => text.includes("<library "))?.text ?? "";
  const there = await found(name);
  assert.ok(part.includes(there.id) && part.includes(there.etag));
  const again = await openPane({ state: { parts: [part] } });
  await again.state.getByText(`${said.vi.kept} (bản lưu lúc`).waitFor();
  await again.press(said.vi.save);
  await again.state.getByText(said.vi.savedAt).waitFor();
  await again.context.close();
});

stored("a document that is gone from the library is on its own again", async () => {
  const name = "Kế hoạch đã bỏ.docx";
  const first = await openSaved(name);
  const kept = await first.parts();
  await first.context.close();
  const seen = await found(name);
  await fetch(`${stage.service.url}/api/documents/${seen.id}`, { method: "DELETE", headers: { ...asOwner.headers, "If-Match": `"${seen.etag}"` } });
  const { context, state } = await openPane({ state: { parts: kept } });
  await state.getByText(said.vi.apart).waitFor();
  await context.close();
});

stored("a save whose answer is lost is no conflict when it is tried again, new or over the old", async () => {
  const name = "Kế hoạch mất trả lời.docx";
  const { page, context, pane, state, press, look, type } = await openPane({ restless: true });
  const loseOnce = async (pattern, method) => {
    let isLost = false;
    await page.route(pattern, async (route) => {
      if (isLost || route.request().method() !== method) {
        return route.fallback();
      }
      isLost = true;
      await route.fetch();
      return route.abort("connectionreset");
    });
  };
  await loseOnce(/\/api\/documents$/, "POST");
  await loseOnce(/\/api\/documents\/[^/]+\/content$/, "PUT");
  await press(said.vi.library);
  await pane.getByLabel("Đơn vị", { exact: true }).first().fill(unit);
  await pane.getByLabel("Tên văn bản").fill(name);
  await press(said.vi.saveNew);
  await pane.getByText("Không kết nối được máy chủ").waitFor();
  assert.equal(await pane.getByLabel("Tên văn bản").inputValue(), name);
  await state.getByText(said.vi.apart).waitFor();
  await press(said.vi.saveNew);
  // Sent over what the lost save made, this answer is lost too.
  await pane.getByText("Không kết nối được máy chủ").waitFor();
  await press(said.vi.saveNew);
  await pane.getByText("Đơn vị này đã có văn bản mang tên đó").or(state.getByText(said.vi.savedAt)).waitFor();
  await state.getByText(said.vi.savedAt).waitFor();
  assert.equal(readdirSync(join(stage.service.folder, unit)).filter((file) => file.startsWith("Kế hoạch mất trả lời")).length, 1);

  await loseOnce(/\/api\/documents\/[^/]+\/content$/, "PUT");
  await type(" Thêm.");
  await look();
  await state.getByText(said.vi.changed).waitFor();
  await press(said.vi.save);
  await pane.getByText("Không kết nối được máy chủ").waitFor();
  await state.getByText(said.vi.changed).waitFor();
  await press(said.vi.save);
  await state.getByText(said.vi.savedAt).waitFor();
  assert.equal(await pane.getByRole("dialog").count(), 0);
  await context.close();
});

stored("a document of 60 MB is refused before it is read, with what to do", async () => {
  const { context, pane, press, host } = await openPane({ fileSize: 60_000_000 });
  await press(said.vi.library);
  await pane.getByLabel("Đơn vị", { exact: true }).first().fill(unit);
  await press(said.vi.saveNew);
  const banner = pane.getByRole("alert");
  for (const words of ["Tệp quá lớn", "du-thao.docx", "nén ảnh"]) {
    await banner.getByText(words).first().waitFor();
  }
  assert.equal(await pane.getByLabel("Đơn vị", { exact: true }).first().inputValue(), unit);
  assert.deepEqual(await host(() => [window.wordHost.slicesRead, window.wordHost.filesClosed]), [0, 1]);
  await context.close();
});

const refusals = [
  { status: 401, body: { code: "key-required", detail: "Thiếu hoặc sai khóa." }, says: ["Phiên làm việc không còn hiệu lực", "Hãy tải lại ngăn này"] },
  { status: 413, body: { code: "too-large", detail: "Yêu cầu lớn hơn 64 MB." }, says: ["Tệp quá lớn", "nén ảnh"] },
  { status: 429, body: { code: "busy", detail: "Đang bận." }, headers: { "Retry-After": "7" }, says: ["Máy chủ đang bận", "Hãy chờ 7 giây"] },
  { status: 503, body: { code: "unavailable", detail: "Kho không trả lời." }, headers: { "Retry-After": "9" }, says: ["Máy chủ đang bận", "Hãy chờ 9 giây"] },
];

for (const { status, body, headers = {}, says } of refusals) {
  stored(`a save that is answered ${status} is told with the next step, and what was typed stays`, async () => {
    const name = `Kế hoạch ${status}.docx`;
    const { page, context, pane, press, state } = await openPane();
    await page.route(/\/api\/documents$/, (route) => (route.request().method() === "POST" ? route.fulfill({ status, headers, contentType: "application/problem+json", body: JSON.stringify(body) }) : route.fallback()));
    await press(said.vi.library);
    await pane.getByLabel("Đơn vị", { exact: true }).first().fill(unit);
    await pane.getByLabel("Tên văn bản").fill(name);
    await press(said.vi.saveNew);
    for (const words of says) {
      await pane.getByRole("alert").getByText(words).first().waitFor();
    }
    assert.equal(await pane.getByLabel("Tên văn bản").inputValue(), name);
    await page.unroute(/\/api\/documents$/);
    await press(said.vi.saveNew);
    await state.getByText(said.vi.savedAt).waitFor();
    await context.close();
  });
}

stored("a document that somebody has open is not saved over, and both may be kept", async () => {
  const name = "Kế hoạch đang mở trong Word.docx";
  const { page, context, pane, state, press, look, type } = await openSaved(name, { restless: true });
  const owner = join(stage.service.folder, unit, `.~lock.${name}#`);
  writeFileSync(owner, "Trần Văn Đức,duc,may-2,21.11.2026 09:00;");
  await type(" Thêm.");
  await look();
  await state.getByText(said.vi.changed).waitFor();
  await press(said.vi.save);
  const dialog = pane.getByRole("dialog", { name: "Văn bản đang có người mở" });
  await dialog.getByText("Nếu chính bạn đang mở").waitFor();
  await screenshot(page, "pane-library-vi-7-locked");
  assert.deepEqual(await violations(page), []);
  await dialog.getByRole("button", { name: "Để sau" }).click();
  rmSync(owner);
  await press(said.vi.save);
  await state.getByText(said.vi.savedAt).waitFor();
  await context.close();
});

stored("a workbook open in Excel is saved into the library, saved again, and known when it is opened again", async () => {
  const name = "Bảng phân bổ.xlsx";
  const excel = { app: "Excel", requirements: profiles["Excel 2019 (1.7)"], url: "https://example.invalid/phan-bo.xlsx", book: { sheets: { PhanBo: [["a"]] } } };
  const { page, context, pane, state, press, errors } = await openPane(excel);
  await state.getByText(said.vi.apart).waitFor();
  await press(said.vi.library);
  await pane.getByLabel("Đơn vị", { exact: true }).first().fill(unit);
  await pane.getByLabel("Tên văn bản").fill(name);
  await press(said.vi.saveNew);
  await state.getByText(`${said.vi.kept} (bản lưu lúc`).waitFor();
  await screenshot(page, "pane-library-excel");
  assert.deepEqual([errors, await violations(page)], [[], []]);
  assert.equal(await pane.getByRole("button", { name: /^Dùng làm văn bản cấp trên/ }).count(), 0);
  await press(said.vi.save);
  await pane.locator(".busy").first().waitFor({ state: "hidden" });
  const kept = await page.evaluate(() => window.wordHost.settings);
  assert.ok(JSON.stringify(kept).includes((await found(name)).id));
  await context.close();
});
