import type { PatchOperation, WorkbookPatch } from "../api/contract";
import { Problem } from "../api/problem";
import type { BookHost, CellMark, FillOutcome, RestoreOutcome } from "./BookHost";
import { readOpenWorkbook } from "./documentFile";
import { batches, rowBefore, says, toCell, type CellContent } from "./excelPatch";
import { addOwnSheet, removeOwnSheet, type OwnSheetBefore } from "./excelSheets";
import { runExcel } from "./run";
import { isDenial } from "./wordEdits";

/** What a filling replaced, in the order in which it was done. */
type Step =
  | { kind: "rows-in"; sheet: string; row: number; count: number }
  | { kind: "rows-out"; sheet: string; row: number; count: number; address: string; formulas: CellContent[][] }
  | { kind: "cells"; sheet: string; range: string; before: CellContent[][]; after: CellContent[][] }
  | { kind: "sheet"; name: string; before: OwnSheetBefore };

/** The workbook open in Excel. */
export class ExcelBook implements BookHost {
  readonly name = "excel";

  readBook(): Promise<File> {
    return readOpenWorkbook();
  }

  async apply(patch: WorkbookPatch): Promise<FillOutcome> {
    return denying(async () => {
      const refused = await runExcel(async (context) => (await isProtected(context, patch)) ? "denied" as const : firstConflict(context, patch.operations));
      if (refused !== undefined) {
        return refused === "denied" ? { status: "denied" } : { status: "conflict", place: refused };
      }
      const done: Step[] = [];
      for (const batch of batches(patch.operations)) {
        const [first] = batch;
        done.push(...(await runExcel((context) => (first?.op === "write" ? write(context, batch) : arrange(context, first as PatchOperation)))));
      }
      return { status: "applied", cells: patch.summary.cells, restore: () => restore(done) };
    });
  }

  async mark(marks: readonly CellMark[]): Promise<(() => Promise<void>) | undefined> {
    try {
      // A rule over the cell's look: the office's own colours stay underneath.
      const rules = await runExcel(async (context) => {
        const made = marks.map(({ sheet, cell, kind }) => {
          const format = context.workbook.worksheets.getItem(sheet).getRange(cell).conditionalFormats.add(Excel.ConditionalFormatType.custom);
          format.custom.rule.formula = "=TRUE";
          format.custom.format.fill.color = kind === "over" ? "#F9D9DC" : "#FFE8A3";
          format.custom.format.font.bold = true;
          format.load("id");
          return { sheet, cell, format };
        });
        await context.sync();
        return made.map(({ sheet, cell, format }) => ({ sheet, cell, id: format.id }));
      });
      return () => runExcel(async (context) => {
        rules.forEach(({ sheet, cell, id }) => context.workbook.worksheets.getItem(sheet).getRange(cell).conditionalFormats.getItem(id).delete());
        await context.sync();
      });
    } catch (error) {
      if (error instanceof Problem && isDenial(error.code)) {
        return undefined;
      }
      throw error;
    }
  }
}

async function denying<T>(work: () => Promise<T>): Promise<T | { status: "denied" }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && error.kind === "office" && isDenial(error.code)) {
      return { status: "denied" };
    }
    throw error;
  }
}

async function isProtected(context: Excel.RequestContext, { operations, mapping }: WorkbookPatch): Promise<boolean> {
  const known = operations.filter(({ op }) => op === "addSheet").map(({ sheet }) => sheet);
  const sheets = [...new Set([mapping.sheet, ...operations.map(({ sheet }) => sheet)])].filter((name) => !known.includes(name)).map((name) => context.workbook.worksheets.getItem(name));
  sheets.forEach((sheet) => sheet.protection.load("protected"));
  await context.sync();
  return sheets.some((sheet) => sheet.protection.protected);
}

/** The first cell that no longer says what the proposal was made from, before anything is written. */
async function firstConflict(context: Excel.RequestContext, operations: readonly PatchOperation[]): Promise<string | undefined> {
  const moves = operations.filter(({ op }) => op === "insertRows" || op === "deleteRows");
  const checks = operations.flatMap(({ op, sheet, range, before }) => {
    const row = Number(/\d+/.exec(range ?? "")?.[0]);
    const old = rowBefore(row, moves, sheet);
    return op !== "write" || before === undefined || range === undefined || old === undefined ? [] : [{ sheet, before, address: range.replaceAll(String(row), String(old)) }];
  });
  const loaded = checks.map((check) => ({ ...check, cells: context.workbook.worksheets.getItem(check.sheet).getRange(check.address) }));
  loaded.forEach(({ cells }) => cells.load("formulas"));
  await context.sync();
  // Formulas that rows were put under have moved with them: those are compared by nobody.
  const conflict = loaded.find(({ cells, before }) => before.some((value, index) => !(typeof value === "object" && value !== null && moves.length > 0) && !says((cells.formulas[0] as CellContent[])[index], value)));
  return conflict?.address;
}

async function write(context: Excel.RequestContext, operations: readonly PatchOperation[]): Promise<Step[]> {
  const ranges = operations.map(({ sheet, range = "", after = [] }) => ({ sheet, range, made: [after.map(toCell)], cells: context.workbook.worksheets.getItem(sheet).getRange(range) }));
  ranges.forEach(({ cells }) => cells.load("formulas"));
  await context.sync();
  const steps = ranges.map(({ sheet, range, made, cells }): Step => ({ kind: "cells", sheet, range, before: cells.formulas as CellContent[][], after: made }));
  // One calculation at the end of a batch instead of one for each cell.
  context.workbook.application.suspendApiCalculationUntilNextSync();
  ranges.forEach(({ cells, made }) => (cells.formulas = made));
  await context.sync();
  return steps;
}

/** What changes the sheets themselves: rows in, rows out, a sheet of our own. */
async function arrange(context: Excel.RequestContext, { op, sheet: name, name: known, row = 0, count = 0, like }: PatchOperation): Promise<Step[]> {
  if (op === "addSheet") {
    return [{ kind: "sheet", name, before: await addOwnSheet(context, name, known) }];
  }
  const sheet = context.workbook.worksheets.getItem(name);
  const rows = sheet.getRange(`${row}:${row + count - 1}`);
  if (op === "insertRows") {
    rows.insert(Excel.InsertShiftDirection.down);
    // Before 1.9 the new rows look like the row above, which Excel sees to itself.
    if (like !== undefined && Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
      sheet.getRange(`${row}:${row + count - 1}`).copyFrom(`${like}:${like}`, Excel.RangeCopyType.formats);
    }
    await context.sync();
    return [{ kind: "rows-in", sheet: name, row, count }];
  }
  const used = rows.getUsedRange(true);
  used.load("formulas,address");
  await context.sync();
  rows.delete(Excel.DeleteShiftDirection.up);
  await context.sync();
  return [{ kind: "rows-out", sheet: name, row, count, address: used.address, formulas: used.formulas as CellContent[][] }];
}

/** Undoes the steps from the last to the first, provided that nobody has written over them since. */
async function restore(done: readonly Step[]): Promise<RestoreOutcome> {
  const own = new Set(done.flatMap((step) => (step.kind === "sheet" ? [step.name] : [])));
  return denying(() => runExcel(async (context): Promise<RestoreOutcome> => {
    const cells = done.flatMap((step) => (step.kind === "cells" && !own.has(step.sheet) ? [{ step, now: context.workbook.worksheets.getItem(step.sheet).getRange(step.range) }] : []));
    cells.forEach(({ now }) => now.load("formulas"));
    await context.sync();
    const edited = cells.find(({ step, now }) => step.after[0]?.some((value, index) => !isSame((now.formulas[0] as CellContent[])[index], value)));
    if (edited !== undefined) {
      return { status: "conflict", place: edited.step.range };
    }
    for (const step of [...done].reverse()) {
      await takeBack(context, step, own);
    }
    await context.sync();
    return { status: "restored" };
  }));
}

async function takeBack(context: Excel.RequestContext, step: Step, own: ReadonlySet<string>): Promise<void> {
  if (step.kind === "sheet") {
    return removeOwnSheet(context, step.name, step.before);
  }
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  if (step.kind === "rows-in") {
    sheet.getRange(`${step.row}:${step.row + step.count - 1}`).delete(Excel.DeleteShiftDirection.up);
  } else if (step.kind === "rows-out") {
    sheet.getRange(`${step.row}:${step.row + step.count - 1}`).insert(Excel.InsertShiftDirection.down);
    sheet.getRange(step.address.replace(/^.*!/, "")).formulas = step.formulas;
  } else if (!own.has(step.sheet)) {
    sheet.getRange(step.range).formulas = step.before;
  }
  return undefined;
}

// A text that was given with its mark is told without it.
function isSame(now: CellContent | undefined, given: CellContent): boolean {
  return says(now, typeof given !== "string" ? given : given.startsWith("=") ? { formula: given } : given.replace(/^'/, ""));
}
