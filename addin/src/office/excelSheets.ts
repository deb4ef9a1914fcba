import type { CellContent } from "./excelPatch";

/** What stood on a sheet of ours before it was written anew; undefined where there was none. */
export type OwnSheetBefore = { address: string; formulas: CellContent[][] } | undefined;

/** Makes or empties the sheet that the program writes itself, and gives it the hidden name by which it is known the next time. */
export async function addOwnSheet(context: Excel.RequestContext, name: string, known: string | undefined): Promise<OwnSheetBefore> {
  const there = context.workbook.worksheets.getItemOrNullObject(name);
  there.load("name");
  await context.sync();
  if (!there.isNullObject) {
    const used = there.getUsedRange(true);
    used.load("formulas,address");
    await context.sync();
    const before = { address: used.address.replace(/^.*!/, ""), formulas: used.formulas as CellContent[][] };
    used.clear(Excel.ClearApplyTo.contents);
    return before;
  }
  const sheet = context.workbook.worksheets.add(name);
  if (known !== undefined) {
    const named = context.workbook.names.add(known, sheet.getRange("A1"));
    named.visible = false;
  }
  await context.sync();
  return undefined;
}

export async function removeOwnSheet(context: Excel.RequestContext, name: string, before: OwnSheetBefore): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  if (before === undefined) {
    sheet.delete();
    return;
  }
  sheet.getUsedRange(true).clear(Excel.ClearApplyTo.contents);
  sheet.getRange(before.address).formulas = before.formulas;
  await context.sync();
}
