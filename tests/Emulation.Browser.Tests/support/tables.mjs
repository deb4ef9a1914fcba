/** A small table of units, and the allocation a service gives for it. */

export const rows = [
  ["BẢNG PHÂN BỔ ĐẠI BIỂU", "", "", "", ""],
  ["STT", "Đơn vị", "Dân số", "Số đại biểu", "Ghi chú"],
  [1, "Thôn An", 2000, 9, "của văn thư"],
  [2, "Thôn Bình", 1000, 12, ""],
  ["", "Tổng", "=SUM(C3:C4)", "=SUM(D3:D4)", ""],
];

const problem = { total: { min: 30, max: 30 }, units: [{ id: "u1", name: "Thôn An", weight: 2000 }, { id: "u2", name: "Thôn Bình", weight: 1000 }] };
const unit = (id, name, seats, quota) => ({ unit: id, seats, quota, flag: "rounded", sentence: `${name}: ${quota} phần, làm tròn thành ${seats}.` });

export const allocation = {
  problem,
  answer: { status: "optimal", total: 30, units: [unit("u1", "Thôn An", 20, 20), unit("u2", "Thôn Bình", 10, 10)], seats: [{ unit: "u1", category: "all", seats: 20, flag: "rounded", sentence: "Ô này bằng số của đơn vị." }], notes: [] },
  patch: {
    mapping: { sheet: "PhanBo", headerRow: 2, firstRow: 3, lastRow: 4, totalRow: 5, columns: [{ column: "D", field: "total" }], own: [], missing: [] },
    summary: { units: 2, cells: 2, added: [], removed: [], renamed: [] },
    operations: [
      { op: "write", sheet: "PhanBo", range: "D3", before: [9], after: [20] },
      { op: "write", sheet: "PhanBo", range: "D4", before: [12], after: [10] },
      { op: "addSheet", sheet: "Giải trình", name: "EmulationOffice.GiaiTrinh" },
      { op: "write", sheet: "Giải trình", range: "A1:B1", after: ["Giải trình", "=không phải công thức"] },
    ],
    remarks: [],
  },
};

/** The same with a unit more, whose row is put in above the total. */
export const withNewRow = {
  ...allocation.patch,
  summary: { units: 3, cells: 6, added: ["Thôn Cả"], removed: [], renamed: [] },
  operations: [
    { op: "insertRows", sheet: "PhanBo", row: 5, count: 1, like: 4 },
    { op: "write", sheet: "PhanBo", range: "D3:D3", before: [9], after: [15] },
    { op: "write", sheet: "PhanBo", range: "A5:D5", before: [null, null, null, null], after: [3, "Thôn Cả", 500, 5] },
    { op: "write", sheet: "PhanBo", range: "C6:D6", before: [{ formula: "=SUM(C3:C4)" }, { formula: "=SUM(D3:D4)" }], after: [{ formula: "=SUM(C3:C5)" }, { formula: "=SUM(D3:D5)" }] },
  ],
};
