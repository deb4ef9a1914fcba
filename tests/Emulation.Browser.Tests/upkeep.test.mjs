import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fitsTheWidth, openPage, openWithSamples, screenshot, violations } from "./support/browser.mjs";
import { startService } from "./support/service.mjs";
import { setStage } from "./support/stage.mjs";

const unit = "Xã Tân Phú";
const other = "Xã Đông Hòa";

const stage = setStage();

const library = (page) => page.getByRole("button", { name: "Kho văn bản", exact: true }).click();
const card = (page, title) => page.locator(".card.document").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** The sample draft saved under a unit and a name. */
async function save(page, title, under = unit) {
  await library(page);
  await page.locator(".save-form").getByLabel("Đơn vị", { exact: true }).fill(under);
  await page.locator(".save-form").getByLabel("Tên văn bản").fill(title);
  await page.locator(".save-form").getByRole("button", { name: /^Lưu/ }).click();
  await page.locator(".saved-bar span").getByText(`Đã lưu trong kho: ${title}`).waitFor();
}

test("details are written, kept, and hold the parents in the library", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const { page, context, errors } = await openWithSamples(stage.browser, stage.service.url);
  await save(page, "Kế hoạch tỉnh.docx");
  await save(page, "Kế hoạch xã.docx");
  await card(page, "Kế hoạch xã.docx").getByRole("button", { name: /^Thông tin về văn bản/ }).click();
  const form = page.getByRole("region", { name: "Thông tin về văn bản: Kế hoạch xã.docx" });
  await form.getByLabel("Đơn vị ban hành").fill("UBND xã Tân Phú");
  await form.getByLabel("Tình trạng").selectOption({ label: "Đã gửi cấp trên" });
  await form.getByLabel("Giai đoạn hoặc năm").fill("2025-2030");
  await form.getByLabel("Kế hoạch tỉnh.docx").check();
  await screenshot(page, "workbench-1280-12-details");
  assert.deepEqual(await violations(page), []);
  await form.getByRole("button", { name: "Ghi thông tin" }).click();
  await form.waitFor({ state: "detached" });
  // What stands on screen is what stands in the library, so that the next save is no conflict.
  await page.locator(".saved-bar span").getByText("Đã lưu trong kho: Kế hoạch xã.docx").waitFor();

  await card(page, "Kế hoạch xã.docx").getByRole("button", { name: /^Thông tin về văn bản/ }).click();
  assert.equal(await form.getByLabel("Đơn vị ban hành").inputValue(), "UBND xã Tân Phú");
  assert.equal(await form.getByLabel("Tình trạng").inputValue(), "submitted");
  assert.equal(await form.getByLabel("Giai đoạn hoặc năm").inputValue(), "2025-2030");
  assert.ok(await form.getByLabel("Kế hoạch tỉnh.docx").isChecked());
  assert.deepEqual(errors, []);
  await context.close();
});

test("a document gets another name and another folder, and a name that is taken is said", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const { page, context, errors } = await openWithSamples(stage.browser, stage.service.url);
  await save(page, "Bản ở Đông Hòa.docx", other);
  await save(page, "Bản để chuyển.docx");
  await card(page, "Bản để chuyển.docx").getByRole("button", { name: /^Đổi tên hoặc chuyển/ }).click();
  const form = page.getByRole("region", { name: "Đổi tên hoặc chuyển: Bản để chuyển.docx" });
  await form.getByLabel("Tên văn bản").fill("Bản ở Đông Hòa.docx");
  await form.getByLabel("Đơn vị").selectOption({ label: other });
  await form.getByRole("button", { name: "Đổi", exact: true }).click();
  await form.getByText("Đơn vị này đã có văn bản mang tên đó.").waitFor();
  await screenshot(page, "workbench-1280-13-move");
  assert.deepEqual(await violations(page), []);
  await form.getByLabel("Tên văn bản").fill("Bản đã chuyển.docx");
  await form.getByRole("button", { name: "Đổi", exact: true }).click();
  await card(page, "Bản đã chuyển.docx").waitFor();
  await page.locator(".saved-bar span").getByText("Đã lưu trong kho: Bản đã chuyển.docx").waitFor();
  assert.ok(existsSync(join(stage.service.folder, other, "Bản đã chuyển.docx")));
  assert.ok(!existsSync(join(stage.service.folder, unit, "Bản để chuyển.docx")));
  // The browser itself notes every refused request.
  assert.deepEqual(errors.filter((error) => !/409/.test(error)), []);
  await context.close();
});

test("a folder that shares by itself says so, at the width of a pane too", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const { page, context, errors } = await openWithSamples(stage.browser, stage.service.url, { width: 320 });
  await save(page, "Kế hoạch chia sẻ.docx");
  await card(page, "Kế hoạch chia sẻ.docx").getByRole("button", { name: /^Chia sẻ/ }).click();
  await page.getByText("Kho này không chia sẻ theo từng người.").waitFor();
  await screenshot(page, "workbench-320-share");
  assert.ok(await fitsTheWidth(page));
  await card(page, "Kế hoạch chia sẻ.docx").getByRole("button", { name: /^Thông tin về văn bản/ }).click();
  await page.getByRole("region", { name: /^Thông tin về văn bản/ }).waitFor();
  await screenshot(page, "workbench-320-details");
  assert.ok(await fitsTheWidth(page));
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await context.close();
});

test("who will see a document is shown before it is shared, and nothing is sent until then", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const { page, context, errors } = await openWithSamples(stage.browser, stage.service.url);
  await save(page, "Kế hoạch gửi bạn.docx");
  const sent = [];
  let access = [{ name: "Nhóm xã Tân Phú", role: "write" }];
  // Stands for a SharePoint library that allows sharing by name; the emulated one is behind the service's own tests.
  await page.route("**/api/documents", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), abilities: { sharing: true, links: true } } });
  });
  await page.route("**/api/documents/*/link", (route) => route.fulfill({ json: { address: "https://coquan.sharepoint.com/sites/thidua/ke-hoach.docx" } }));
  await page.route("**/api/documents/*/access", (route) => {
    if (route.request().method() === "POST") {
      sent.push(route.request().postData());
      access = [...access, { id: "7", name: "Trần Thị Bình", role: "read" }];
    }
    return route.fulfill({ json: access });
  });
  await library(page);
  await card(page, "Kế hoạch gửi bạn.docx").getByRole("button", { name: /^Chia sẻ/ }).click();
  const panel = page.getByRole("region", { name: "Chia sẻ: Kế hoạch gửi bạn.docx" });
  await panel.getByText("Nhóm xã Tân Phú: sửa (theo thư mục)").waitFor();
  assert.match(await panel.getByLabel("Địa chỉ của văn bản").inputValue(), /^https:\/\/coquan/);
  await panel.getByRole("button", { name: "Xem trước" }).click();
  await panel.getByText("Hãy ghi ít nhất một địa chỉ thư").waitFor();
  await panel.getByLabel("Địa chỉ thư").fill("binh@coquan.example\n");
  await panel.getByRole("button", { name: "Xem trước" }).click();
  await panel.getByText("binh@coquan.example (mới)").waitFor();
  await panel.locator(".preview").getByText("Nhóm xã Tân Phú: sửa").waitFor();
  assert.deepEqual(sent, []);
  await screenshot(page, "workbench-1280-14-share");
  assert.deepEqual(await violations(page), []);
  await panel.getByRole("button", { name: "Chia sẻ với những người này" }).click();
  await panel.getByText("Trần Thị Bình: xem").waitFor();
  assert.match(sent.join(), /binh@coquan\.example/);
  await panel.getByRole("button", { name: "Thôi chia sẻ với Trần Thị Bình" }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});

test("of the personas of one's own machine one is chosen, and the library notes it", async (t) => {
  if (stage.service.isStub) {
    return t.skip("fixed answers keep nothing");
  }
  const personas = [
    { id: "an", name: "Nguyễn Văn An", roles: ["drafter"] },
    { id: "binh", name: "Trần Thị Bình", roles: ["reviewer"] },
  ];
  const own = await startService({ personas });
  const { page, context, errors } = await openPage(stage.browser, own.url);
  await page.goto(`${own.url}/`);
  const bar = page.getByRole("region", { name: "Người đăng nhập" });
  await bar.getByText("Nguyễn Văn An (soạn thảo)").waitFor();
  await bar.getByLabel("Làm việc với vai").selectOption({ label: "Trần Thị Bình" });
  await bar.getByText("Trần Thị Bình (thẩm định)").waitFor();
  await screenshot(page, "workbench-1280-15-persona");
  assert.deepEqual([errors, await violations(page)], [[], []]);
  await context.close();
  await own.stop();
});
