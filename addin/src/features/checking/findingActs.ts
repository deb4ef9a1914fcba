import type { Finding } from "../../api/contract";
import type { Messages } from "../../app/messages";
import type { ActOutcome, UndoOutcome } from "../../office/DocumentHost";
import { button, element, newId } from "../../ui/dom";
import { copyBox } from "./copyBox";

/** What can be done about findings; undefined where it was stopped or failed, which has been said. */
export interface Acts {
  writesComments: boolean;
  replace: (finding: Finding, replacement: string) => Promise<ActOutcome | undefined>;
  comment: (finding: Finding, words: string) => Promise<ActOutcome | undefined>;
  waive: (finding: Finding, reason: string, by: string) => Promise<ActOutcome | undefined>;
  undo: (undo: () => Promise<UndoOutcome>) => Promise<UndoOutcome | undefined>;
  decidedBy: () => string;
}

type Form = "rewriting" | "commenting" | "waiving";

/** The buttons under a finding, the form behind one of them, and what the host answered. */
export class FindingActs {
  readonly root = element("div", { class: "acts" });
  readonly #forms = element("div", { class: "act-form" });
  readonly #outcome = element("p", { class: "outcome", role: "status" });
  readonly #buttons = element("div", { class: "actions" });

  constructor(private readonly finding: Finding, private readonly acts: Acts, private readonly text: Messages, private readonly changed: (isDone: boolean) => void) {
    this.root.append(this.#forms, this.#outcome, this.#buttons);
    this.#offer();
  }

  #offer(): void {
    const { finding, text, acts } = this;
    const words = text.acts;
    const quotes = canBeEdited(finding);
    const hasFix = finding.fix?.replacement !== undefined;
    if (hasFix && quotes) {
      this.#forms.replaceChildren(this.#rewriteField(finding.fix?.replacement ?? ""));
    } else {
      this.#forms.replaceChildren();
    }
    this.#buttons.replaceChildren(
      ...[
        quotes && hasFix ? button("primary", words.fix, () => this.#replace(), { "aria-label": words.fixFor(short(finding.quote)) }) : undefined,
        quotes && !hasFix ? button("quiet", words.rewrite, () => this.#ask("rewriting"), { "aria-label": words.fixFor(short(finding.quote)) }) : undefined,
        quotes && acts.writesComments ? button("quiet", words.comment, () => this.#ask("commenting"), { "aria-label": words.commentFor(short(finding.quote)) }) : undefined,
        button("quiet", words.ignore, () => this.#ask("waiving"), { "aria-label": words.ignoreFor(short(finding.message)) }),
      ].filter((one) => one !== undefined),
    );
  }

  #ask(form: Form): void {
    const { finding, text } = this;
    this.#outcome.textContent = "";
    const by = field("input", text.acts.ignoreBy, this.acts.decidedBy());
    const fields = {
      rewriting: [field("textarea", text.acts.fixTo, finding.quote)],
      commenting: [field("textarea", text.acts.commentText, finding.message)],
      waiving: [field("textarea", text.acts.ignoreReason, ""), by],
    }[form];
    this.#forms.replaceChildren(...fields);
    const [value, who] = fields.map((one) => () => one.querySelector<HTMLInputElement>("textarea, input")?.value.trim() ?? "");
    const go = {
      rewriting: [text.acts.fix, () => this.#replace()] as const,
      commenting: [text.acts.comment, () => this.#run(() => this.acts.comment(finding, value?.() ?? ""))] as const,
      waiving: [text.acts.ignoreSave, () => this.#waive(value?.() ?? "", who?.() ?? "")] as const,
    }[form];
    this.#buttons.replaceChildren(button("primary", go[0], () => go[1]()), button("secondary", text.acts.cancel, () => this.#cancel()));
    fields[0]?.querySelector<HTMLElement>("textarea")?.focus();
  }

  #cancel(): void {
    this.#outcome.textContent = "";
    this.#offer();
    this.#buttons.querySelector("button")?.focus();
  }

  #rewriteField(words: string): HTMLElement {
    return field("textarea", this.text.acts.fixTo, words);
  }

  async #replace(): Promise<void> {
    const replacement = this.#forms.querySelector("textarea")?.value ?? "";
    await this.#run(() => this.acts.replace(this.finding, replacement), replacement);
  }

  async #waive(reason: string, by: string): Promise<void> {
    if (reason === "" || by === "") {
      this.#say(this.text.acts.ignoreNeeds, "refused");
      this.#forms.querySelector<HTMLElement>(reason === "" ? "textarea" : "input")?.focus();
      return;
    }
    await this.#run(() => this.acts.waive(this.finding, reason, by));
  }

  // What was typed stays in its field until the host has said that it is done.
  async #run(act: () => Promise<ActOutcome | undefined>, replacement?: string): Promise<void> {
    const buttons = [...this.#buttons.querySelectorAll("button")];
    buttons.forEach((one) => (one.disabled = true));
    this.#say(this.text.acts.working, "");
    const outcome = await act();
    buttons.forEach((one) => (one.disabled = false));
    if (outcome === undefined) {
      this.#say("", "");
    } else if (outcome.status === "done") {
      this.#finish(outcome);
    } else {
      this.#say(this.text.acts.refused[outcome.status], "refused");
      if (replacement !== undefined && (outcome.status === "denied" || outcome.status === "out-of-reach" || outcome.status === "unable")) {
        this.#forms.replaceChildren(copyBox(replacement, this.text));
      }
    }
  }

  #finish(outcome: Extract<ActOutcome, { status: "done" }>): void {
    this.#forms.replaceChildren();
    this.#say(this.text.acts.done[outcome.how], "found");
    const undo = button("secondary", this.text.acts.undo, () => this.#undo(undo, outcome.undo), { "aria-label": this.text.acts.undoFor(short(this.finding.message)) });
    this.#buttons.replaceChildren(undo);
    this.changed(true);
    undo.focus();
  }

  async #undo(pressed: HTMLButtonElement, undo: () => Promise<UndoOutcome>): Promise<void> {
    pressed.disabled = true;
    const outcome = await this.acts.undo(undo);
    pressed.disabled = false;
    if (outcome === "undone") {
      this.#offer();
      this.#say(this.text.acts.done.undone, "");
      this.changed(false);
      this.#buttons.querySelector("button")?.focus();
    } else if (outcome !== undefined) {
      this.#say(outcome === "by-hand" ? this.text.acts.done["by-hand"] : this.text.acts.refused[outcome], "refused");
    }
  }

  #say(words: string, look: string): void {
    this.#outcome.textContent = words;
    this.#outcome.className = `outcome ${look}`;
  }
}

/** Whether there are words in the draft that can be replaced. */
export function canBeEdited({ quote, location }: Finding): boolean {
  return quote !== "" && location.document === "draft";
}

function field(tag: "textarea" | "input", label: string, value: string): HTMLElement {
  const id = newId("act");
  const input = tag === "textarea" ? element("textarea", { id, rows: value.length > 120 ? 4 : 2 }) : element("input", { id, type: "text", autocomplete: "name" });
  input.value = value;
  return element("div", { class: "field" }, element("label", { for: id }, label), input);
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
