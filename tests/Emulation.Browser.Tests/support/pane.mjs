import { afterEach } from "node:test";
import { openPage } from "./browser.mjs";
import { draftLines } from "./plans.mjs";
import { setStage as setServiceStage } from "./stage.mjs";
import { startStubService } from "./stubService.mjs";
import { startWordSite } from "./wordSite.mjs";

export const bytesOf = (text) => [...Buffer.from(text)];

const parentFile = { name: "ke-hoach-tinh.txt", mimeType: "text/plain", buffer: Buffer.from("ỦY BAN NHÂN DÂN TỈNH BÌNH MINH") };

/** What versions of Word and Excel say that they have; the client of the tests knows comments and tracking by Word on the web's own set. */
export const profiles = {
  "Word 2019, 2021 (1.3)": { WordApi: 1.3, CustomXmlParts: 1.1 },
  "Word 1.4": { WordApi: 1.4, WordApiOnline: 1.1, CustomXmlParts: 1.1 },
  "Word 1.6": { WordApi: 1.6, WordApiOnline: 1.1, CustomXmlParts: 1.1 },
  "Word 1.8": { WordApi: 1.8, WordApiOnline: 1.1, CustomXmlParts: 1.1 },
  "Excel 2019 (1.7)": { ExcelApi: 1.7 },
  "Excel 2021 (1.14)": { ExcelApi: 1.14 },
};

/** A browser, a service of fixed answers and the site of the host page for the tests of a file; faults and requests last one test. */
export function setStage() {
  const stage = setServiceStage(startStubService, async (set) => (set.site = await startWordSite(set.service.url)));
  afterEach(() => {
    stage.service.faults.clear();
    stage.service.requests.length = 0;
  });
  return stage;
}

/** Opens the pane over a document in the host page. */
export async function openPane({ browser, site }, word = {}, { at = site.url, ...options } = {}) {
  const opened = await openPage(browser, at, { width: 340, height: 900, ...options });
  await opened.page.goto(`${at}/word-host/host.html`);
  await opened.page.waitForFunction(() => "openWord" in window);
  await opened.page.evaluate((settings) => window.openWord(settings), { document: { paragraphs: draftLines }, file: bytesOf(draftLines.join("\n")), ...word });
  const pane = opened.page.frameLocator("iframe");
  const host = (read, argument) => opened.page.evaluate(read, argument);
  return { ...opened, pane, host };
}

/** Checks the open document against the small parent. */
export async function check(pane) {
  await pane.locator("input[type=file]").setInputFiles(parentFile);
  await pane.getByRole("button", { name: "Kiểm tra ngay" }).click();
  await pane.getByRole("heading", { level: 1, name: "Kết quả kiểm tra" }).waitFor();
}

export const finding = (pane, message) => pane.locator(".card.finding").filter({ hasText: message });

export const paragraphs = () => window.wordHost.document.Body.list.map(({ text }) => text);
