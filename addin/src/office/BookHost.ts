import type { WorkbookPatch } from "../api/contract";

/** A cell that is marked: it says more or less than the allocation gives. */
export interface CellMark {
  sheet: string;
  cell: string;
  kind: "over" | "under";
}

/** What became of a filling, in the host's own answer. */
export type FillOutcome =
  | { status: "applied"; cells: number; restore: () => Promise<RestoreOutcome> }
  | { status: "conflict"; place: string }
  | { status: "denied" };

export type RestoreOutcome = { status: "restored" } | { status: "conflict"; place: string } | { status: "denied" };

/** The workbook with the office's table: open in Excel, or chosen in the workbench. */
export interface BookHost {
  readonly name: "excel" | "workbench";

  /** The workbook as it is now; undefined where none is chosen. Throws a {@link Problem} of kind "office" where the host refuses. */
  readBook(): Promise<File | undefined>;

  /** Does what the service proposed, provided that every cell still says what it said then. */
  apply(patch: WorkbookPatch): Promise<FillOutcome>;

  /** Colours cells, over what colour they have; answers how to give that back, or undefined where the host refuses. */
  mark(marks: readonly CellMark[]): Promise<(() => Promise<void>) | undefined>;
}
