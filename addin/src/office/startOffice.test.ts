import { afterEach, expect, test, vi } from "vitest";
import { startOffice } from "./startOffice";

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset["theme"];
});

function runIn(host: string | null, { wordApi = 1.3, excelApi = 1.7, displayLanguage = "vi-VN", background = undefined as string | undefined } = {}): void {
  const context = {
    displayLanguage,
    officeTheme: background === undefined ? undefined : { bodyBackgroundColor: background },
    requirements: { isSetSupported: (set: string, version: string) => Number(version) <= (set === "WordApi" ? wordApi : excelApi) },
  };
  vi.stubGlobal("Office", { HostType: { Word: "Word", Excel: "Excel" }, onReady: () => Promise.resolve({ host }), context });
}

test("Word at the floor gets the document", async () => {
  runIn("Word");
  expect(await startOffice()).toMatchObject({ host: "word", language: "vi" });
});

test("Word below the floor is told apart", async () => {
  runIn("Word", { wordApi: 1.2, displayLanguage: "en-US" });
  expect(await startOffice()).toEqual({ host: "old-word", language: "en" });
});

test("Excel and the plain browser are told apart", async () => {
  runIn("Excel");
  expect(await startOffice()).toMatchObject({ host: "excel", language: "vi" });
  runIn("Excel", { excelApi: 1.6 });
  expect(await startOffice()).toEqual({ host: "old-excel", language: "vi" });
  runIn(null);
  expect(await startOffice()).toEqual({ host: "outside" });
});

test("a page without Microsoft's script says so", async () => {
  expect(await startOffice()).toEqual({ host: "no-office-script" });
});

test.each([
  ["#262626", "dark"],
  ["#FFFFFF", "light"],
  [undefined, undefined],
])("Office's background %s makes the pane %s", async (background, theme) => {
  runIn("Word", { background });
  await startOffice();
  expect(document.documentElement.dataset["theme"]).toBe(theme);
});
