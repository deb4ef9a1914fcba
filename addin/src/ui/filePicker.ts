import type { Messages } from "../app/messages";
import { button, element, newId } from "./dom";
import { icon } from "./icons";

interface FilePickerOptions {
  label: string;
  hint: string;
  accept: string;
  multiple: boolean;
  files: readonly File[];
  changed: (files: File[]) => void;
}

/** A labelled file input with a place to drop files and a list of what was chosen. */
export class FilePicker {
  readonly root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #chosen = element("ul", { class: "files" });
  readonly #problem = element("p", { class: "field-problem", id: newId("problem") });
  #files: File[];

  constructor(private readonly text: Messages, private readonly options: FilePickerOptions) {
    this.#files = [...options.files];
    const hintId = newId("hint");
    const titleId = newId("picker");
    this.#input = element("input", {
      type: "file", class: "visually-hidden", id: newId("file"), accept: options.accept, multiple: options.multiple,
      "aria-label": text.choose.pickFor(options.label), "aria-describedby": `${hintId} ${this.#problem.id}`,
      change: () => this.#take([...(this.#input.files ?? [])]),
    });
    const zone = element(
      "div",
      { class: "drop-zone" },
      this.#input,
      element("label", { for: this.#input.id, class: "button secondary", "aria-hidden": "true" }, text.choose.pick),
      element("span", { class: "drop-words" }, text.choose.drop),
    );
    this.root = element(
      "section",
      { class: "picker", role: "group", "aria-labelledby": titleId },
      element("h2", { id: titleId }, options.label),
      element("p", { class: "hint", id: hintId }, options.hint),
      zone,
      this.#chosen,
      this.#problem,
    );
    this.#acceptDrops(zone);
    this.#list();
  }

  /** Says on the picker itself what is missing, and brings the officer there. */
  complain(message: string): void {
    this.#problem.textContent = message;
    this.#input.setAttribute("aria-invalid", "true");
    this.#input.focus();
  }

  #acceptDrops(zone: HTMLElement): void {
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      this.#take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  #take(added: File[]): void {
    if (added.length === 0) {
      return;
    }
    this.#files = this.options.multiple ? [...this.#files.filter((old) => !added.some((file) => file.name === old.name)), ...added] : added.slice(0, 1);
    // The same file chosen again after an edit on disk must raise a change event again.
    this.#input.value = "";
    this.#changed();
  }

  #changed(): void {
    this.#problem.textContent = "";
    this.#input.removeAttribute("aria-invalid");
    this.#list();
    this.options.changed([...this.#files]);
  }

  #list(): void {
    this.#chosen.hidden = this.#files.length === 0;
    this.#chosen.replaceChildren(
      ...this.#files.map((file) =>
        element(
          "li",
          {},
          icon("document"),
          element("span", { class: "file-name" }, file.name),
          button("quiet", "✕", () => this.#remove(file), { "aria-label": this.text.choose.remove(file.name), class: "button quiet close" }),
        ),
      ),
    );
  }

  #remove(file: File): void {
    this.#files = this.#files.filter((kept) => kept !== file);
    this.#changed();
    this.#input.focus();
  }
}
