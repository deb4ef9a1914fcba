import { Problem } from "../api/problem";

/** The smallest slice every host hands over; iPad refuses larger ones. */
const sliceSize = 65_536;

/** In small slices a larger file would take minutes to be handed over, and nothing takes it then. */
const largestFile = 50 * 1024 * 1024;

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The open document as a .docx file, with changes that are not saved yet. Throws a {@link Problem} of kind "office". */
export function readOpenDocument(): Promise<File> {
  return readOpenFile(openDocumentName(), docxType);
}

/** The open workbook as an .xlsx file. Throws a {@link Problem} of kind "office". */
export function readOpenWorkbook(): Promise<File> {
  return readOpenFile(openWorkbookName(), xlsxType);
}

async function readOpenFile(name: string, type: string): Promise<File> {
  // Hosts without files leave the method out altogether.
  if (typeof Office.context.document.getFileAsync !== "function") {
    throw new Problem("office", "file-unavailable");
  }
  const handle = await call<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done));
  try {
    if (handle.size > largestFile) {
      throw new Problem("too-large", "document-too-large", "", { file: name });
    }
    const slices: BlobPart[] = [];
    for (let index = 0; index < handle.sliceCount; index += 1) {
      const slice = await call<Office.Slice>((done) => handle.getSliceAsync(index, done));
      slices.push(new Uint8Array(slice.data as number[]));
    }
    return new File(slices, name, { type });
  } finally {
    // Word keeps at most two files open for an add-in, and a third getFileAsync fails until one is closed.
    await call<void>((done) => handle.closeAsync(done)).catch(() => undefined);
  }
}

export function openWorkbookName(): string {
  return openName(/\.xls[xm]$/i, "bang-tinh-dang-mo.xlsx");
}

export function openDocumentName(): string {
  return openName(/\.docx$/i, "van-ban-dang-mo.docx");
}

function openName(ending: RegExp, unnamed: string): string {
  const url = Office.context.document.url ?? "";
  const name = url.split(/[\\/]/).pop()?.split("?")[0] ?? "";
  return ending.test(name) ? safelyDecoded(name) : unnamed;
}

function safelyDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    // A local file may be called "100%.docx".
    if (error instanceof URIError) {
      return name;
    }
    throw error;
  }
}

/** An Office call as a promise; its failure leaves as a {@link Problem} of kind "office". */
export function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(result.value);
      } else {
        reject(new Problem("office", codeOf(result.error), result.error.message));
      }
    });
  });
}

function codeOf(error: Office.Error): string {
  const codes: Record<number, string> = { 5007: "file-too-large", 7000: "AccessDenied", 5001: "file-unavailable" };
  return codes[error.code] ?? "file-unavailable";
}
