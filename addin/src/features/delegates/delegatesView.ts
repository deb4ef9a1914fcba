import type { AllocationAnswer, ShownSheet, WorkbookPatch } from "../../api/contract";
import type { Frame } from "../../app/view";
import { WorkbenchBook } from "../../office/WorkbenchBook";
import { button, element, newId } from "../../ui/dom";
import { FilePicker } from "../../ui/filePicker";
import { readProblem, unitNames } from "./problemNames";
import { proposalView } from "./proposalView";

/** What was proposed for the workbook as it was at that time. */
export interface Proposal {
  book: File;
  problem: File;
  answer: AllocationAnswer;
  /** Names of units by their id. */
  names: ReadonlyMap<string, string>;
  /** Undefined where there is no allocation to fill in. */
  patch: WorkbookPatch | undefined;
  sheets: readonly ShownSheet[];
  remarks: readonly string[];
}

/** Seats for every unit of the office's table: proposed, explained, and filled in only when asked. */
export function delegatesView(frame: Frame): HTMLElement {
  const { session, text } = frame;
  const { book } = session;
  const words = text.delegates;
  let plan: File | undefined;
  const result = element("div", { class: "proposal" });
  const planPicker = new FilePicker(text, { label: words.plan, hint: words.planHint, accept: ".docx,.pdf,.txt,.json", multiple: false, files: [], changed: ([file]) => (plan = file) });
  const bookPicker = book instanceof WorkbenchBook ? workbookPicker(frame, book) : undefined;
  const [min, max] = [countField(words.min, words.countInvalid), countField(words.max, words.countInvalid)];

  const isReady = (): boolean => {
    const complaints = [
      max.isValid() ? undefined : max.complain,
      min.isValid() ? undefined : min.complain,
      plan === undefined && max.value() === undefined ? () => planPicker.complain(words.needTotal) : undefined,
      book instanceof WorkbenchBook && book.file === undefined ? () => bookPicker?.complain(words.needBook) : undefined,
    ].filter((complaint) => complaint !== undefined);
    complaints.forEach((complain) => complain());
    return complaints.length === 0;
  };
  const propose = async (): Promise<void> => {
    if (!isReady()) {
      return;
    }
    const proposal = await frame.run(words.propose, (signal) => proposed(frame, { plan, min: min.value(), max: max.value() }, signal));
    if (proposal !== undefined) {
      result.replaceChildren(proposalView(frame, proposal, () => void propose()));
      result.querySelector<HTMLElement>("h2")?.focus();
    }
  };
  return element(
    "div",
    { class: "delegates-view" },
    element("h1", { tabindex: -1 }, words.title),
    element("p", { class: "intro" }, book.name === "excel" ? words.intro : words.introWorkbench),
    element("div", { class: "pickers" }, bookPicker?.root, planPicker.root),
    element("div", { class: "settings" }, min.root, max.root),
    element("div", { class: "actions" }, button("primary", words.propose, propose)),
    element("p", { class: "hint privacy" }, text.choose.sentTo(window.location.host)),
    result,
  );
}

async function proposed({ session: { book, client } }: Frame, wanted: { plan: File | undefined; min: number | undefined; max: number | undefined }, signal: AbortSignal): Promise<Proposal | undefined> {
  const file = await book.readBook();
  if (file === undefined) {
    return undefined;
  }
  const saved = wanted.plan !== undefined && /\.json$/i.test(wanted.plan.name) ? wanted.plan : undefined;
  const made = saved === undefined ? await client.propose({ ...wanted, units: file }, signal) : undefined;
  const problem = saved ?? new File([JSON.stringify(made?.problem, undefined, 1)], "bai-toan.json", { type: "application/json" });
  const answer = await client.allocate(problem, signal);
  const [patch, sheets] = await Promise.all([answer.status === "optimal" ? client.changes(file, problem, signal) : undefined, book.name === "workbench" ? client.cells(file, signal) : []]);
  const names = unitNames(made?.problem ?? (await readProblem(problem)));
  return { book: file, problem, answer, names, patch, sheets, remarks: [...(made?.remarks ?? []), ...(answer.notes ?? []).map(({ message }) => message), ...(patch?.remarks ?? [])] };
}

function workbookPicker({ text }: Frame, book: WorkbenchBook): FilePicker {
  return new FilePicker(text, {
    label: text.delegates.book, hint: text.delegates.bookHint, accept: ".xlsx", multiple: false, files: book.file === undefined ? [] : [book.file], changed: ([file]) => (book.file = file),
  });
}

interface CountField {
  root: HTMLElement;
  value: () => number | undefined;
  isValid: () => boolean;
  complain: () => void;
}

function countField(label: string, wrong: string): CountField {
  const [id, problemId] = [newId("count"), newId("problem")];
  const problem = element("p", { class: "field-problem", id: problemId });
  const input = element("input", {
    id, type: "text", inputmode: "numeric", autocomplete: "off", "aria-describedby": problemId,
    input: () => {
      problem.textContent = "";
      input.removeAttribute("aria-invalid");
    },
  });
  const typed = () => input.value.trim();
  return {
    root: element("div", { class: "field" }, element("label", { for: id }, label), input, problem),
    value: () => (/^[1-9]\d{0,6}$/.test(typed()) ? Number(typed()) : undefined),
    isValid: () => typed() === "" || /^[1-9]\d{0,6}$/.test(typed()),
    complain: () => {
      problem.textContent = wrong;
      input.setAttribute("aria-invalid", "true");
      input.focus();
    },
  };
}
