import type { BookHost, FillOutcome } from "./BookHost";

/** A workbook in a browser without Office: a chosen file, whose filled copy is downloaded. */
export class WorkbenchBook implements BookHost {
  readonly name = "workbench";
  file: File | undefined;

  readBook(): Promise<File | undefined> {
    return Promise.resolve(this.file);
  }

  apply(): Promise<FillOutcome> {
    return Promise.resolve({ status: "denied" });
  }

  mark(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
