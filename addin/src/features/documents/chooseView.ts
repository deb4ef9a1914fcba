import type { DraftLevel, Sample } from "../../api/contract";
import { startCheck, startReview, type Frame } from "../../app/view";
import { WorkbenchDocument } from "../../office/WorkbenchDocument";
import { append, button, element, newId } from "../../ui/dom";
import { FilePicker } from "../../ui/filePicker";
import { icon } from "../../ui/icons";

const documentFiles = ".docx,.pdf,.txt";

/** First step: which documents, and what the officer knows of the unit. */
export function chooseView(frame: Frame, missing: "draft" | undefined): HTMLElement {
  const { session, text } = frame;
  const { host } = session;
  const parent = new FilePicker(text, {
    label: text.choose.parent, hint: text.choose.parentHint, accept: `${documentFiles},.json`, multiple: true,
    files: session.parents, changed: (files) => (session.parents = files),
  });
  const draft = host instanceof WorkbenchDocument ? draftPicker(frame, host) : undefined;
  const staff = staffField(frame);

  const ready = (needsDraft: boolean): boolean => {
    const problems = [
      staff.isValid() ? undefined : staff.complain,
      needsDraft && host instanceof WorkbenchDocument && host.file === undefined ? () => draft?.complain(text.choose.needDraft) : undefined,
      session.parents.length === 0 ? () => parent.complain(text.choose.needParent) : undefined,
    ].filter((problem) => problem !== undefined);
    // The first on the screen is complained of last, so that it keeps the focus.
    problems.forEach((complain) => complain());
    return problems.length === 0;
  };

  if (missing === "draft") {
    // Focus can only go to what is on the page already.
    queueMicrotask(() => draft?.complain(text.choose.needDraft));
  }
  return element(
    "div",
    { class: "choose-view" },
    element("h1", { tabindex: -1 }, text.choose.title),
    element("p", { class: "intro" }, host.name === "word" ? text.choose.introWord : text.choose.intro),
    sampleOffer(frame),
    element("div", { class: "pickers" }, parent.root, draft?.root ?? openDocument(frame)),
    element("div", { class: "settings" }, levelField(frame), staff.root),
    element(
      "div",
      { class: "actions" },
      button("primary", text.choose.review, () => ready(false) && startReview(frame)),
      button("secondary", text.choose.checkNow, () => ready(true) && startCheck(frame)),
    ),
    element("p", { class: "hint privacy" }, text.choose.sentTo(window.location.host)),
  );
}

function draftPicker({ text }: Frame, host: WorkbenchDocument): FilePicker {
  return new FilePicker(text, {
    label: text.choose.draft, hint: text.choose.draftHint, accept: documentFiles, multiple: false,
    files: host.file === undefined ? [] : [host.file], changed: ([file]) => (host.file = file),
  });
}

function openDocument({ text }: Frame): HTMLElement {
  return element("section", { class: "picker open-document" }, element("h2", {}, text.choose.draft), element("p", { class: "file-line" }, icon("document"), text.choose.draftOpen));
}

function sampleOffer(frame: Frame): HTMLElement {
  const { session, text } = frame;
  const inWord = session.host.name === "word";
  const load = async (): Promise<void> => {
    const samples = await frame.run(text.busy.sample, (signal) => fetchSamples(frame, inWord, signal));
    if (samples === undefined) {
      return;
    }
    session.parents = samples.parents;
    if (session.host instanceof WorkbenchDocument) {
      session.host.file = samples.draft;
    }
    if (inWord) {
      await startReview(frame);
    } else {
      frame.show({ name: "choose" });
      frame.announce([...samples.parents, samples.draft].map((file) => file?.name ?? "").join(", "));
    }
  };
  return element(
    "div",
    { class: "sample" },
    element("p", {}, text.choose.sampleHint),
    button("secondary", inWord ? text.choose.sampleWord : text.choose.sample, load),
  );
}

async function fetchSamples({ session: { client } }: Frame, parentsOnly: boolean, signal: AbortSignal): Promise<{ parents: File[]; draft: File | undefined }> {
  const samples = await client.samples(signal);
  const first = (role: Sample["role"]) => {
    const sample = samples.find((candidate) => candidate.role === role);
    return sample === undefined ? undefined : client.sampleFile(sample, signal);
  };
  const [parent, draft] = await Promise.all([first("parent"), parentsOnly ? undefined : first("draft")]);
  return { parents: parent === undefined ? [] : [parent], draft };
}

function levelField({ session, text }: Frame): HTMLElement {
  const id = newId("level");
  const options: [string, string][] = [["", text.choose.levelUnset], ["commune", text.levels.commune], ["district", text.levels.district], ["province", text.levels.province]];
  const select = element(
    "select",
    { id, change: () => (session.level = select.value === "" ? undefined : (select.value as DraftLevel)) },
    ...options.map(([value, label]) => element("option", { value, selected: value === (session.level ?? "") }, label)),
  );
  return element("div", { class: "field" }, element("label", { for: id }, text.choose.level), select);
}

function staffField({ session, text }: Frame): { root: HTMLElement; isValid: () => boolean; complain: () => void } {
  const [id, hintId, problemId] = [newId("staff"), newId("hint"), newId("problem")];
  const problem = element("p", { class: "field-problem", id: problemId });
  const input = element("input", {
    id, type: "text", inputmode: "numeric", autocomplete: "off", value: session.staff === undefined ? "" : String(session.staff), "aria-describedby": `${hintId} ${problemId}`,
    input: () => {
      problem.textContent = "";
      input.removeAttribute("aria-invalid");
      session.staff = isValid() && input.value.trim() !== "" ? Number(input.value.trim()) : undefined;
    },
  });
  const isValid = () => /^\d{0,7}$/.test(input.value.trim());
  const complain = () => {
    problem.textContent = text.choose.staffInvalid;
    input.setAttribute("aria-invalid", "true");
    input.focus();
  };
  const root = element("div", { class: "field" });
  append(root, [element("label", { for: id }, text.choose.staff), input, element("p", { class: "hint", id: hintId }, text.choose.staffHint), problem]);
  return { root, isValid, complain };
}
