import type { KeptDraft, Origin } from "../features/library/KeptDraft";
import { call, openWorkbookName, readOpenWorkbook } from "./documentFile";

/** The workbook open in Excel, as the library sees it. Excel keeps the add-in's settings in the file; what was done to it since a save is not told. */
export class ExcelDraftFile implements KeptDraft {
  readonly takesFiles = false;

  get draftName(): string {
    return openWorkbookName();
  }

  print(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  readDraftFile(): Promise<File> {
    return readOpenWorkbook();
  }

  put(): void {
    throw new Error("Excel opens another workbook in a window of its own.");
  }

  readOrigin(): Promise<Origin | undefined> {
    const kept = Office.context.document.settings.get(settingsName) as unknown;
    return Promise.resolve(isOrigin(kept) ? kept : undefined);
  }

  async keepOrigin(origin: Origin): Promise<void> {
    const { settings } = Office.context.document;
    settings.set(settingsName, origin);
    await call<void>((done) => settings.saveAsync(done));
  }

  whenTouched(): void {
    // Excel is asked for nothing that it tells of.
  }
}

const settingsName = "emulation-office:library";

// The file's author may have written anything there.
function isOrigin(kept: unknown): kept is Origin {
  return typeof kept === "object" && kept !== null && ["id", "etag", "content"].every((name) => typeof (kept as Record<string, unknown>)[name] === "string");
}
