import { languageOf, type Language } from "../app/messages";
import { ExcelBook } from "./ExcelBook";
import { OfficeDocument } from "./OfficeDocument";

/** Where the task pane found itself. */
export type PaneStart =
  | { host: "word"; document: OfficeDocument; language: Language }
  | { host: "excel"; book: ExcelBook; language: Language }
  | { host: "old-excel"; language: Language }
  | { host: "old-word"; language: Language }
  | { host: "outside" }
  | { host: "no-office-script" };

export async function startOffice(): Promise<PaneStart> {
  // The script comes from Microsoft's address; a network without the internet does not get it.
  if (!("Office" in window)) {
    return { host: "no-office-script" };
  }
  const { host } = await Office.onReady();
  if (host === Office.HostType.Excel) {
    followOfficeTheme();
    const language = languageOf(Office.context.displayLanguage);
    return Office.context.requirements.isSetSupported("ExcelApi", "1.7") ? { host: "excel", book: new ExcelBook(), language } : { host: "old-excel", language };
  }
  if (host !== Office.HostType.Word) {
    return { host: "outside" };
  }
  followOfficeTheme();
  const language = languageOf(Office.context.displayLanguage);
  return Office.context.requirements.isSetSupported("WordApi", "1.3") ? { host: "word", document: new OfficeDocument(), language } : { host: "old-word", language };
}

// Office has its own theme, which may be dark on a light desktop; where it says nothing (Word on the web), the browser's preference stands.
function followOfficeTheme(): void {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (background === null) {
    return;
  }
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  document.documentElement.dataset["theme"] = luminance < 128 ? "dark" : "light";
}
