import assert from "node:assert/strict";
import { test } from "node:test";
import { screenshot, violations } from "./support/browser.mjs";
import { openPane as openPaneIn, profiles, setStage } from "./support/pane.mjs";
import { problem } from "./support/stubService.mjs";
import { allocation, rows, withNewRow } from "./support/tables.mjs";

const stage = setStage();

const hosts = ["Excel 2019 (1.7)", "Excel 2021 (1.14)"];
const excel17 = profiles[hosts[0]];
const openBook = (book = {}, more = {}) => openPaneIn(stage, { app: "Excel", url: "https://example.invalid/phan-bo.xlsx", requirements: excel17, book: { sheets: { PhanBo: rows }, ...book }, file: [80, 75, 3, 4], ...more });

async function propose(pane, total = "30") {
  await pane.getByLabel("Tổng số đại biểu, nhiều nhất").fill(total);
  await pane.getByRole("button", { name: "Đề xuất phân bổ" }).click();
  await pane.locator(".proposed h2").waitFor();
}

const answerWith = (patch) => stage.service.faults.set("/api/workbooks/changes", (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(patch)));
const sheet = (name) => window.wordHost.document.sheet(name)?.rows;
const fill = (pane) => pane.getByRole("button", { name: "Điền vào bảng" }).click();

for (const version of hosts) {
  test(`an allocation is proposed with its arithmetic, filled in, and taken back (${version})`, async () => {
    const { page, context, pane, host, errors, strangers } = await openBook({}, { requirements: profiles[version] });
    await pane.locator("main h1").waitFor();
    await screenshot(page, "delegates-1-choose");
    assert.deepEqual(await violations(page), []);
    await propose(pane);
    await pane.getByRole("heading", { name: "30 đại biểu cho 2 đơn vị" }).waitFor();
    await pane.getByText("Kế hoạch nêu 30 đại biểu.").waitFor();
    const unit = pane.locator(".card.unit").first();
    await unit.getByRole("heading", { name: "Thôn An" }).waitFor();
    await unit.getByText("Xem cách tính").click();
    await unit.getByText("Thôn An: 20 phần, làm tròn thành 20.").waitFor();
    await screenshot(page, "delegates-2-proposed");
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await host(sheet, "PhanBo"), rows, "nothing is written before it is asked for");

    await fill(pane);
    await pane.getByText("Đã điền 2 ô.").waitFor();
    assert.deepEqual((await host(sheet, "PhanBo")).slice(2, 4), [[1, "Thôn An", 2000, 20, "của văn thư"], [2, "Thôn Bình", 1000, 10, ""]]);
    assert.deepEqual(await host(sheet, "Giải trình"), [["Giải trình", "'=không phải công thức"]], "a text is not typed as a formula");
    assert.deepEqual(await host(() => window.wordHost.document.names.map(({ name, on, visible }) => [name, on, visible])), [["EmulationOffice.GiaiTrinh", "Giải trình", false]]);
    await screenshot(page, "delegates-3-filled");

    await pane.getByRole("button", { name: "Khôi phục giá trị trước" }).click();
    await pane.getByText("Đã trả lại các giá trị trước khi điền.").waitFor();
    assert.deepEqual(await host(sheet, "PhanBo"), rows);
    assert.equal(await host(sheet, "Giải trình"), undefined);
    assert.deepEqual([errors, strangers, await host(() => window.wordHost.unknown)], [[], [], []]);
    await context.close();
  });
}

test("the book and the total go to the service; the numbers come from it", async () => {
  const { context, pane } = await openBook();
  await propose(pane, "40");
  const proposal = stage.service.requests.find(({ path }) => path === "/api/problems").body;
  assert.match(proposal, /name="units"; filename="phan-bo.xlsx"/);
  assert.match(proposal, /name="max"\r\n\r\n40/);
  assert.match(stage.service.requests.find(({ path }) => path === "/api/workbooks/changes").body, /name="template"; filename="phan-bo.xlsx"/);
  await context.close();
});

test("cells over and under the proposal are marked above the office's own colours, and unmarked", async () => {
  const { page, context, pane, host } = await openBook();
  await propose(pane);
  await pane.getByRole("button", { name: "Đánh dấu thừa, thiếu" }).click();
  await pane.getByText("Đã đánh dấu 1 ô thừa và 1 ô thiếu.").waitFor();
  const marks = () => window.wordHost.document.sheet("PhanBo").formats.map(({ range, look }) => [range.address, look.Color, look.Formula]);
  assert.deepEqual(await host(marks), [["D3", "#FFE8A3", "=TRUE"], ["D4", "#F9D9DC", "=TRUE"]]);
  await screenshot(page, "delegates-4-marked");
  await pane.getByRole("button", { name: "Bỏ đánh dấu" }).click();
  await pane.getByText("Đã bỏ đánh dấu.").waitFor();
  assert.deepEqual(await host(marks), []);
  assert.deepEqual(await host(sheet, "PhanBo"), rows);
  await context.close();
});

test("a new unit gets its row, the total's formulas reach over it, and all of it is taken back", async () => {
  answerWith(withNewRow);
  const { context, pane, host } = await openBook();
  await propose(pane);
  await pane.getByText("Thêm dòng: Thôn Cả").waitFor();
  await fill(pane);
  await pane.getByText("Đã điền 6 ô.").waitFor();
  const filled = await host(sheet, "PhanBo");
  assert.deepEqual(filled[4], [3, "Thôn Cả", 500, 5]);
  assert.deepEqual(filled[5].slice(2, 4), ["=SUM(C3:C5)", "=SUM(D3:D5)"]);
  assert.equal(filled[2][4], "của văn thư");
  await pane.getByRole("button", { name: "Khôi phục giá trị trước" }).click();
  await pane.getByText("Đã trả lại các giá trị trước khi điền.").waitFor();
  assert.deepEqual(await host(sheet, "PhanBo"), rows);
  await context.close();
});

test("a large table is written in bounded batches", async () => {
  const count = 1200;
  const table = Array.from({ length: count }, (_, index) => [index, `Đơn vị ${index}`, 1, 1]);
  answerWith({ ...allocation.patch, summary: { ...allocation.patch.summary, cells: count }, operations: table.map((_, index) => ({ op: "write", sheet: "PhanBo", range: `D${index + 1}`, before: [1], after: [2] })) });
  const { context, pane, host } = await openBook({ sheets: { PhanBo: table } });
  await propose(pane);
  await host(() => {
    const { api } = window.wordHost;
    const run = api.run.bind(api);
    window.largest = 0;
    api.run = (batch) => {
      window.largest = Math.max(window.largest, batch.Actions.filter(({ ActionType: kind }) => kind === 4).length);
      return run(batch);
    };
  });
  await fill(pane);
  await pane.getByText(`Đã điền ${count} ô.`).waitFor();
  assert.ok((await host(() => window.largest)) <= 400);
  assert.ok((await host(sheet, "PhanBo")).every((row) => row[3] === 2));
  await context.close();
});

test("a cell that changed after the proposal stops the filling before anything is written", async () => {
  const { context, pane, host } = await openBook();
  await propose(pane);
  await host(() => (window.wordHost.document.sheet("PhanBo").rows[3][3] = 99));
  await fill(pane);
  await pane.getByText("ô D4 đã thay đổi sau khi đề xuất").waitFor();
  assert.equal((await host(sheet, "PhanBo"))[2][3], 9);
  await context.close();
});

test("a cell that was edited after the filling keeps its edit", async () => {
  const { context, pane, host } = await openBook();
  await propose(pane);
  await fill(pane);
  await pane.getByText("Đã điền 2 ô.").waitFor();
  await host(() => (window.wordHost.document.sheet("PhanBo").rows[2][3] = 21));
  await pane.getByRole("button", { name: "Khôi phục giá trị trước" }).click();
  await pane.getByText("Chưa khôi phục: ô D3 đã được sửa sau khi điền.").waitFor();
  assert.equal((await host(sheet, "PhanBo"))[2][3], 21);
  await context.close();
});

test("a protected sheet is not touched, and said to be protected", async () => {
  const { context, pane, host } = await openBook({ protect: ["PhanBo"] });
  await propose(pane);
  await fill(pane);
  await pane.getByText("Chưa điền: trang tính đang được bảo vệ.").waitFor();
  assert.deepEqual(await host(sheet, "PhanBo"), rows);
  await pane.getByRole("button", { name: "Đánh dấu thừa, thiếu" }).click();
  assert.deepEqual(await host(() => window.wordHost.document.sheet("PhanBo").rows), rows);
  await context.close();
});

test("rules that conflict are named with what would have to give", async () => {
  stage.service.faults.set("/api/allocations", (_, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end(
      JSON.stringify({ status: "infeasible", conflicts: [{ code: "C1", rules: ["a"], needed: 40, available: 30, message: "Các mức ít nhất cộng lại là 40, vượt tổng số 30." }], repairs: [{ rule: "a", from: 40, to: 30, cost: 10, message: "Hạ mức ít nhất của Thôn An." }] }),
    ),
  );
  const { page, context, pane } = await openBook();
  await propose(pane);
  await pane.getByText("Các mức ít nhất cộng lại là 40, vượt tổng số 30.").waitFor();
  await pane.getByText("Hạ mức ít nhất của Thôn An.").waitFor();
  assert.equal(await pane.getByRole("button", { name: "Điền vào bảng" }).count(), 0);
  await screenshot(page, "delegates-5-infeasible");
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("a table that cannot be read is said with the service's own reason, and the total stays typed", async () => {
  stage.service.faults.set("/api/problems", problem(422, { code: "no-table", detail: "Không tìm thấy bảng đơn vị.", file: "phan-bo.xlsx" }));
  const { context, pane } = await openBook();
  await pane.getByLabel("Tổng số đại biểu, nhiều nhất").fill("30");
  await pane.getByRole("button", { name: "Đề xuất phân bổ" }).click();
  await pane.getByRole("alert").getByText("phan-bo.xlsx: Không tìm thấy bảng đơn vị.").waitFor();
  assert.equal(await pane.getByLabel("Tổng số đại biểu, nhiều nhất").inputValue(), "30");
  await context.close();
});

test("a total is asked for where there is no plan", async () => {
  const { context, pane } = await openBook();
  await pane.getByRole("button", { name: "Đề xuất phân bổ" }).click();
  await pane.getByText("Hãy chọn kế hoạch, hoặc ghi tổng số đại biểu nhiều nhất.").waitFor();
  assert.deepEqual(stage.service.requests, []);
  await context.close();
});
