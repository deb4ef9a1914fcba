import { element } from "./dom";

/** One sentence is all that a page between two others shows. */
export function say(page: Document, sentence: string): void {
  page.title = "Emulation.Office";
  page.querySelector("#app")?.replaceChildren(element("main", { class: "view notice-view" }, element("h1", {}, page.title), element("p", { role: "status" }, sentence)));
}
