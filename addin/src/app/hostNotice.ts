import type { PaneStart } from "../office/startOffice";
import { element } from "../ui/dom";
import { catalogues, languageOf } from "./messages";

/** What the pane says where plans cannot be checked from it: plainly, and with the way to where they can. */
export function hostNotice(root: HTMLElement, start: Exclude<PaneStart, { host: "word" | "excel" }>): void {
  const language = "language" in start ? start.language : languageOf("vi");
  const text = catalogues[language];
  const words = {
    "old-excel": [text.host.oldExcelTitle, text.host.oldExcel],
    "old-word": [text.host.oldTitle, text.host.old],
    outside: [text.host.outsideTitle, text.host.outside],
    "no-office-script": [text.host.noScriptTitle, text.host.noScript],
  } as const;
  const [title, explanation] = words[start.host];
  document.documentElement.lang = language;
  root.replaceChildren(
    element(
      "main",
      { class: "view notice-view" },
      element("img", { src: "/icons/icon-64.png", alt: "", width: 64, height: 64 }),
      element("h1", {}, title),
      element("p", {}, explanation),
      element("p", {}, element("a", { class: "button primary", href: "/", target: start.host === "outside" ? undefined : "_blank", rel: "noopener" }, text.host.workbench)),
    ),
  );
}
