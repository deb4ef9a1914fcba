import type { Finding, Location, RequirementVerdict } from "../../api/contract";
import type { CheckedDraft } from "../../app/session";
import type { Frame } from "../../app/view";
import type { WorkbenchDocument } from "../../office/WorkbenchDocument";
import { button, element } from "../../ui/dom";
import type { DocumentPage, PagePlace } from "../../ui/documentPage";
import { ReadingView } from "../../ui/readingView";

/** The draft beside the lists: drawn as it prints where it is a Word file, else its words; on a narrow screen it stands below them. */
export class DraftBeside {
  readonly root = element("aside", { class: "beside" });
  readonly #words: ReadingView;
  readonly #drawn = element("div", { class: "drawn" });
  readonly #back: HTMLButtonElement;
  #page: DocumentPage | undefined;
  #showsPage = false;
  #drawing: Promise<void> | undefined;
  #last: Location | undefined;
  #origin: HTMLElement | undefined;

  constructor(private readonly frame: Frame, host: WorkbenchDocument, private readonly checked: CheckedDraft, private readonly cardOf: (one: Finding | RequirementVerdict) => HTMLElement | null) {
    const { text } = frame;
    this.#words = new ReadingView(text.results.reading, text.results.readingHint, checked.text, text);
    this.#back = button("secondary", text.results.backToItem, () => this.#goBack(), { class: "button secondary back", hidden: true });
    host.showIn({ show: ({ location }) => this.#show(location) });
    if (checked.text.source === "docx") {
      this.#offerPage();
    } else {
      this.root.append(this.#words.root, this.#back);
    }
  }

  /** Remembers which button led to the place. */
  cameFrom(from: HTMLElement): void {
    this.#origin = from;
    this.#back.hidden = false;
  }

  #show(location: Location): boolean {
    this.#last = location;
    if (this.#showsPage && this.#page?.show(location) === false) {
      this.#showWords();
    }
    return this.#words.show(location);
  }

  #goBack(): void {
    this.#origin?.scrollIntoView({ block: "center" });
    this.#origin?.focus({ preventScroll: true });
  }

  #offerPage(): void {
    const { text } = this.frame;
    const [asPage, asText] = [choice(text.page.asPage, () => this.#showPage()), choice(text.page.asText, () => this.#showWords())];
    this.#words.root.hidden = true;
    this.root.append(element("div", { class: "page-choice", role: "group", "aria-label": text.page.showAs }, asPage, asText), this.#drawn, this.#words.root, this.#back);
    this.#showPage = () => {
      this.#showsPage = true;
      this.#drawing ??= this.#draw();
      [this.#drawn.hidden, this.#words.root.hidden] = [false, true];
      this.#press(asPage, asText);
    };
    this.#showWords = () => {
      this.#showsPage = false;
      [this.#drawn.hidden, this.#words.root.hidden] = [true, false];
      this.#press(asText, asPage);
    };
    // A printed page is wider than a phone or a pane can show at a size that is read.
    const isWide = window.matchMedia("(min-width: 960px)").matches;
    (isWide ? this.#showPage : this.#showWords)();
  }

  #showPage: () => void = () => undefined;
  #showWords: () => void = () => undefined;

  #press(chosen: HTMLElement, other: HTMLElement): void {
    chosen.setAttribute("aria-pressed", "true");
    other.setAttribute("aria-pressed", "false");
  }

  // The renderer is larger than the rest of the page, so it is fetched once there is something to draw.
  async #draw(): Promise<void> {
    const { text } = this.frame;
    const told = element("p", { class: "hint", role: "status" }, text.page.loading);
    this.#drawn.replaceChildren(told);
    try {
      const { DocumentPage, pageFrame } = await import("../../ui/documentPage");
      const target = pageFrame(text.page.frame);
      this.#drawn.append(target);
      this.#page = await DocumentPage.draw(target, this.checked.request.draft, this.checked.text.blocks, this.#places());
      told.remove();
      // An officer who pressed "go to" while the page was being drawn is waiting for the place.
      if (this.#last !== undefined) {
        this.#show(this.#last);
      }
    } catch (error) {
      // The renderer knows fewer files than the service: its words are always there.
      this.#drawn.replaceChildren();
      this.#showWords();
      this.root.querySelector(".page-choice")?.replaceChildren(element("p", { class: "hint" }, text.page.failed));
      console.warn(error);
    }
  }

  #places(): PagePlace[] {
    const { findings, verdicts } = this.checked.report;
    const found = findings.filter(({ location, waiver }) => location.document === "draft" && waiver === undefined).map((one) => this.#place(one, one.location, one.severity, one.message));
    const judged = verdicts.flatMap((one) => (one.evidence === undefined || one.evidence.location.document !== "draft" ? [] : [this.#place(one, one.evidence.location, one.verdict, one.reason)]));
    return [...found, ...judged];
  }

  #place(one: Finding | RequirementVerdict, location: Location, severity: string, label: string): PagePlace {
    return { location, severity, label, press: () => this.#goToCard(this.cardOf(one)) };
  }

  #goToCard(card: HTMLElement | null): void {
    const group = card?.closest("details");
    if (group !== null && group !== undefined) {
      group.open = true;
    }
    card?.scrollIntoView({ block: "center" });
    card?.focus({ preventScroll: true });
  }
}

function choice(label: string, press: () => void): HTMLButtonElement {
  return element("button", { type: "button", class: "toggle", click: press }, label);
}
