import type { ReviewTable } from "../../api/contract";
import type { ReviewFile } from "../../api/reviews";
import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";
import { charts } from "./charts";
import { isAbsent, isClean, isFaulty } from "./reviewFilter";
import type { ReviewDesk, TableLook } from "./reviewDesk";
import { unitTable } from "./unitTable";

/** A finished review: figures, charts, and the table of units. */
export function dashboard(frame: Frame, desk: ReviewDesk, look: TableLook): HTMLElement {
  const words = frame.text.reviews;
  return element(
    "div",
    { class: "dashboard" },
    numbers(frame, look.table),
    files(frame, desk, look.id),
    charts(frame, look.table),
    unitTable(frame, desk, look),
    look.table.others.length === 0
      ? undefined
      : element(
          "details",
          { class: "other-files" },
          element("summary", {}, words.otherFiles(look.table.others.length)),
          element("ul", {}, ...look.table.others.map(({ file, standing, reason }) => element("li", {}, element("span", { class: "file-name" }, file), ` – ${words.otherStandings[standing]}: ${reason}`))),
        ),
  );
}

function numbers(frame: Frame, { rows, others }: ReviewTable): HTMLElement {
  const words = frame.text.reviews;
  const tiles: [string, number, string][] = [
    ["sent", rows.filter((row) => !isAbsent(row)).length, words.sent],
    ["absent", rows.filter(isAbsent).length, words.absent],
    ["faulty", rows.filter(isFaulty).length, words.faulty],
    ["clean", rows.filter(isClean).length, words.clean],
    ["others", others.length, words.others],
  ];
  return element("dl", { class: "tiles", "aria-label": words.numbers }, ...tiles.map(([name, count, label]) => element("div", { class: `tile ${name}` }, element("dt", {}, label), element("dd", {}, String(count)))));
}

function files(frame: Frame, desk: ReviewDesk, id: string): HTMLElement {
  const words = frame.text.reviews;
  const fetchFile = async (what: ReviewFile): Promise<void> => {
    const file = await frame.run(words.fetching, (signal) => desk.client.file(id, what, signal));
    if (file !== undefined) {
      download(file);
    }
  };
  return element("div", { class: "actions", role: "group", "aria-label": words.files }, ...(["workbook", "letters", "copies", "lines"] as const).map((what) => button("secondary", words[what], () => fetchFile(what))));
}
