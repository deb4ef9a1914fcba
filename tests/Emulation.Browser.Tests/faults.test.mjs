import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { openPage, openWithSamples, screenshot, seriousViolations } from "./support/browser.mjs";
import { draftLines, report } from "./support/plans.mjs";
import { setStage } from "./support/stage.mjs";
import { ownerKey, problem, startStubService } from "./support/stubService.mjs";

const stage = setStage(startStubService);

afterEach(() => {
  stage.service.faults.clear();
  stage.service.requests.length = 0;
});

const checkNow = (page) => page.getByRole("button", { name: "Kiểm tra ngay" }).click();

const refusals = [
  {
    name: "a refused document is named with the reason the service gives",
    fault: problem(415, { code: "not-a-document", detail: "Tệp không phải là văn bản Word.", file: "du-thao-xa.txt", place: "word/document.xml" }),
    says: ["Không xử lý được", "du-thao-xa.txt, word/document.xml: Tệp không phải là văn bản Word.", "not-a-document"],
  },
  {
    name: "a failing service is told apart from a refused document",
    fault: (_, response) => response.writeHead(500, { "Content-Type": "text/html" }).end("<h1>Internal</h1>"),
    says: ["Máy chủ gặp lỗi", "http-500"],
  },
  {
    name: "an answer that is not JSON is a failure of the service",
    fault: (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end("{"),
    says: ["Máy chủ gặp lỗi", "unreadable-answer"],
  },
  { name: "a key that is no longer the service's asks for a reload", fault: problem(401, { code: "key-required", detail: "Thiếu hoặc sai khóa." }), says: ["Phiên làm việc không còn hiệu lực", "Thiếu hoặc sai khóa.", "Hãy tải lại ngăn này"] },
  { name: "a document that changed since asks for another check", fault: problem(409, { code: "no-such-finding", detail: "Văn bản hiện không còn phát hiện này." }), says: ["Văn bản đã thay đổi", "Hãy kiểm tra lại rồi thử lại"] },
  { name: "a file that is too large says what to make smaller", fault: problem(413, { code: "too-large", detail: "Yêu cầu lớn hơn 64 MB." }), says: ["Tệp quá lớn", "Yêu cầu lớn hơn 64 MB.", "nén ảnh"] },
  { name: "a locked file says to wait for who has it", fault: problem(423, { code: "locked", detail: "Tệp đang có người mở." }), says: ["Tệp đang bị khóa", "Tệp đang có người mở."] },
  { name: "a busy service says how long to wait", fault: (_, response) => response.writeHead(429, { "Content-Type": "application/problem+json", "Retry-After": "7" }).end('{"code":"busy","detail":"Đang xử lý nhiều văn bản."}'), says: ["Máy chủ đang bận", "Đang xử lý nhiều văn bản.", "Hãy chờ 7 giây rồi bấm lại"] },
  { name: "a service that hangs up is said to be unreachable", fault: (_, response) => response.destroy(), says: ["Không kết nối được máy chủ", "service-unreachable"] },
];

for (const { name, fault, says } of refusals) {
  test(`${name}, and the chosen files stay`, async () => {
    const { page, context } = await openWithSamples(stage.browser, stage.service.url);
    stage.service.faults.set("/api/check", fault);
    await checkNow(page);
    const banner = page.getByRole("alert");
    for (const words of says) {
      await banner.getByText(words).waitFor();
    }
    assert.equal(await page.locator(".files li").count(), 2);
    assert.deepEqual(await seriousViolations(page), []);

    stage.service.faults.clear();
    await checkNow(page);
    await page.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
    assert.equal(await banner.count(), 0);
    await context.close();
  });
}

test("slow work shows progress and can be stopped", async () => {
  const { page, context } = await openWithSamples(stage.browser, stage.service.url);
  stage.service.faults.set("/api/check", () => {});
  await checkNow(page);
  await page.getByRole("progressbar").waitFor();
  assert.equal(await page.getByRole("button", { name: "Dừng" }).count(), 0);
  const stop = page.getByRole("button", { name: "Dừng" });
  await stop.waitFor();
  await screenshot(page, "workbench-1280-6-slow");
  await stop.click();
  await page.getByRole("alert").getByText("Đã dừng").waitFor();
  assert.equal(await page.locator(".files li").count(), 2);
  await context.close();
});

test("every call carries the owner key of the page", async () => {
  const { page, context } = await openWithSamples(stage.browser, stage.service.url);
  await checkNow(page);
  await page.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
  assert.ok(stage.service.requests.length >= 5);
  assert.deepEqual([...new Set(stage.service.requests.map(({ headers }) => headers["x-emulation-key"]))], [ownerKey]);
  await context.close();
});

test("level and staff count are sent as given, and a wrong count is said on its field", async () => {
  const { page, context } = await openWithSamples(stage.browser, stage.service.url);
  await page.getByLabel("Cấp của dự thảo").selectOption("commune");
  const staff = page.getByLabel("Tổng số cán bộ, công chức, viên chức, người lao động");
  await staff.fill("một trăm");
  await checkNow(page);
  await page.getByText("Hãy nhập số nguyên từ 0 trở lên, hoặc để trống.").waitFor();
  await staff.fill("180");
  await checkNow(page);
  await page.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
  const { body } = stage.service.requests.find(({ path }) => path === "/api/check");
  assert.match(body, /name="level"\r\n\r\ncommune/);
  assert.match(body, /name="staff"\r\n\r\n180/);
  await context.close();
});

test("a JSON file that is not a list of requirements is refused before anything is sent", async () => {
  const { page, context } = await openPage(stage.browser, stage.service.url);
  await page.goto(`${stage.service.url}/`);
  await page.locator("input[type=file]").first().setInputFiles({ name: "khac.json", mimeType: "application/json", buffer: Buffer.from('{"requirements":[{"kind":"poem"}]}') });
  await page.getByRole("button", { name: "Xem yêu cầu", exact: true }).click();
  await page.getByRole("alert").getByText("Không dùng được tệp .json này").waitFor();
  assert.deepEqual(stage.service.requests, []);
  await context.close();
});

test("words of a document never become markup", async () => {
  const { page, context } = await openWithSamples(stage.browser, stage.service.url);
  const hostile = structuredClone(report);
  hostile.findings[0].message = '<img src="x" onerror="document.title=1"> sai tổng';
  stage.service.faults.set("/api/check", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(hostile)));
  await checkNow(page);
  await page.getByText(hostile.findings[0].message).waitFor();
  await page.locator(".page").getByText(draftLines.at(-1)).waitFor();
  assert.equal(await page.locator("main b, main img").count(), 0);
  await context.close();
});
