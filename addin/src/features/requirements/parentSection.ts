import type { Location, Requirement, UnparsedCue } from "../../api/contract";
import { formatDate } from "../../app/messages";
import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { excerpt } from "../../ui/excerpt";
import { quoteBlock, requirementCard } from "./requirementCard";
import { added, corrected, firstPlace, locate, quoteOf, withStatus, type ParentRequirements, type RequirementEdit } from "./requirementEdits";
import { requirementForm } from "./requirementForm";

interface ParentSectionOptions {
  frame: Frame;
  parent: ParentRequirements;
  position: number;
  changed: () => void;
  /** Shows a place in the parent's text beside the list; false where there is no room for that. */
  showBeside: (location: Location) => boolean;
}

/** The requirements of one parent plan, each of which can be confirmed, corrected or rejected, and new ones added. */
export function parentSection(options: ParentSectionOptions): HTMLElement {
  return new ParentSection(options).root;
}

class ParentSection {
  readonly root: HTMLElement;
  readonly #cards = element("div", { class: "cards" });
  readonly #cues = element("div", { class: "cues" });
  readonly #adding = element("div", { class: "adding" });
  #parent: ParentRequirements;

  constructor(private readonly options: ParentSectionOptions) {
    this.#parent = options.parent;
    const { text } = options.frame;
    this.root = element("section", { class: "parent" }, ...this.#heading(), this.#cards, this.#adding, this.#cues);
    this.#cards.append(...this.#parent.set.requirements.map((requirement) => this.#card(requirement)));
    if (this.#parent.set.requirements.length === 0) {
      this.#cards.append(element("p", { class: "empty" }, text.confirm.none));
    }
    this.#offerAdding();
    this.#listCues();
  }

  #heading(): HTMLElement[] {
    const { text } = this.options.frame;
    const { number, date, issuer, title } = this.#parent.set.document;
    const name = number === undefined ? text.confirm.untitled(this.options.position + 1) : text.results.document(number);
    const facts = [issuer, date === undefined ? undefined : formatDate(date), title, this.#parent.file.name].filter((fact) => fact !== undefined && fact !== "");
    return [element("div", {}, element("h2", {}, name), element("p", { class: "hint" }, facts.join(" · ")))];
  }

  #keep(set: ParentRequirements["set"], message: string): void {
    this.#parent = { ...this.#parent, set };
    this.options.frame.session.keep(this.#parent);
    this.options.changed();
    this.options.frame.announce(message);
  }

  #current(id: string): Requirement {
    return this.#parent.set.requirements.find((requirement) => requirement.id === id) as Requirement;
  }

  #card(requirement: Requirement): HTMLElement {
    const { frame } = this.options;
    const words = frame.text.confirm.changed;
    const card = requirementCard(requirement, frame.text, {
      confirm: () => this.#setStatus(card, requirement.id, "confirmed", words.confirmed),
      reject: () => this.#setStatus(card, requirement.id, "rejected", words.rejected),
      restore: () => this.#setStatus(card, requirement.id, "extracted", words.restored),
      edit: () => this.#edit(card, requirement.id),
      showInParent: requirement.location.length === 0 || this.#parent.text === undefined ? undefined : (from) => this.#show(card, from, firstPlace(requirement)),
    });
    return card;
  }

  // Beside the list where there is room, else under the card; pressed again, it goes away.
  #show(card: HTMLElement, from: HTMLElement, place: Location): void {
    const open = card.querySelector(":scope > .excerpt");
    open?.remove();
    from.setAttribute("aria-expanded", "false");
    if (open !== null || this.options.showBeside(place) || this.#parent.text === undefined) {
      return;
    }
    const words = excerpt(this.#parent.text, place);
    if (words !== undefined) {
      card.append(words);
      from.setAttribute("aria-expanded", "true");
    }
  }

  #setStatus(card: HTMLElement, id: string, status: Requirement["status"], message: string): void {
    this.#keep(withStatus(this.#parent.set, id, status), message);
    this.#renew(card, id);
  }

  // The pressed button is gone from the new card: the focus goes on to the next thing to do there.
  #renew(old: HTMLElement, id: string): void {
    const card = this.#card(this.#current(id));
    old.replaceWith(card);
    card.querySelector<HTMLElement>(".actions button")?.focus();
  }

  #edit(card: HTMLElement, id: string): void {
    const { text } = this.options.frame;
    const requirement = this.#current(id);
    const frame = element("article", { class: "card requirement editing" }, element("h3", {}, text.kinds[requirement.kind]));
    frame.append(
      requirementForm({
        text, kindIsOpen: false, start: { ...requirement, quote: quoteOf(requirement) },
        save: (edit) => {
          this.#keep(corrected(this.#parent.set, id, edit), text.confirm.changed.saved);
          this.#renew(frame, id);
        },
        cancel: () => this.#renew(frame, id),
      }),
    );
    card.replaceWith(frame);
    frame.querySelector<HTMLElement>("textarea, input")?.focus();
  }

  #offerAdding(): void {
    const { text } = this.options.frame;
    this.#adding.replaceChildren(button("secondary", text.confirm.add, () => this.#add(undefined)));
  }

  #add(cue: UnparsedCue | undefined): void {
    const { text } = this.options.frame;
    const start: RequirementEdit = { kind: "task", modality: "must", level: "any", value: {}, quote: cue?.quote ?? "" };
    const finish = (): void => {
      this.#offerAdding();
      this.#adding.querySelector("button")?.focus();
    };
    const form = requirementForm({
      text, kindIsOpen: true, start, cancel: finish,
      save: (edit) => {
        const location = cue?.location ?? locate(edit.quote, `parent:${this.options.position}`, this.#parent.text);
        this.#keep(added(this.#parent.set, edit, location), text.confirm.changed.saved);
        this.#cards.querySelector(".empty")?.remove();
        this.#cards.append(this.#card(this.#parent.set.requirements.at(-1) as Requirement));
        this.#listCues();
        finish();
      },
    });
    this.#adding.replaceChildren(element("article", { class: "card requirement editing" }, element("h3", {}, text.confirm.add), form));
    form.querySelector<HTMLElement>("select, textarea")?.focus();
  }

  #listCues(): void {
    const { text } = this.options.frame;
    const cues = this.#parent.set.unparsed;
    if (cues.length === 0) {
      this.#cues.replaceChildren();
      return;
    }
    const items = cues.map((cue) => this.#cue(cue));
    const heading = element("div", {}, element("h3", {}, `${text.confirm.unparsed} (${cues.length})`), element("p", { class: "hint" }, text.confirm.unparsedIntro));
    this.#cues.replaceChildren(heading, element("ul", { class: "plain-list" }, ...items));
  }

  #cue(cue: UnparsedCue): HTMLElement {
    const { text } = this.options.frame;
    const show = button("quiet", text.confirm.showInParent, () => this.#show(card, show, cue.location), { "aria-label": `${text.confirm.showInParent}: ${cue.quote}` });
    const card = element(
      "li",
      { class: "card cue" },
      quoteBlock(cue.quote, cue.location, text),
      element(
        "div",
        { class: "actions" },
        element("span", { class: "badge plain" }, `“${cue.cue}”`),
        button("secondary", text.confirm.addFrom, () => this.#add(cue), { "aria-label": `${text.confirm.addFrom}: ${cue.quote}` }),
        this.#parent.text === undefined ? undefined : show,
      ),
    );
    return card;
  }
}
