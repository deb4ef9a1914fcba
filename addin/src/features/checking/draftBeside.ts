import type { Finding, Location, RequirementVerdict } from "../../api/contract";
import type { CheckedDraft } from "../../app/session";
import type { Frame } from "../../app/view";
import type { PlaceView, ReadDraft, WorkbenchDocument } from "../../office/WorkbenchDocument";
import { button, element } from "../../ui/dom";
import type { DocumentPage, PagePlace } from "../../ui/documentPage";
import { ReadingView } from "../../ui/readingView";

/** The draft beside the lists: drawn as it prints where it is a Word file, else its words; on a narrow screen it stands below them. */
export class DraftBeside implements PlaceView {
  readonly root = element("aside", { class: "beside" });
  readonly #drawn = element("div", { class: "drawn" });
  readonly #back: HTMLButtonElement;
  #read: ReadDraft;
  #words: ReadingView;
  #page: DocumentPage | undefined;
  #showsPage = false;
  #drawsPage = false;
  #last: Location | undefined;
  #origin: HTMLElement | undefined;

  constructor(private readonly frame: Frame, private readonly host: WorkbenchDocument, private readonly checked: CheckedDraft, private readonly cardOf: (one: Finding | RequirementVerdict) => HTMLElement | null) {
    const { text } = frame;
    this.#read = host.read ?? { file: checked.request.draft, text: checked.text };
    this.#words = this.#asWords();
    this.#back = button("secondary", text.results.backToItem, () => this.#goBack(), { class: "button secondary back", hidden: true });
    host.showIn(this);
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

  show(location: Location): boolean {
    this.#last = location;
    if (this.#showsPage && this.#page?.show(location) === false) {
      this.#showWords();
    }
    return this.#words.show(location);
  }

  redraw(read: ReadDraft, location: Location | undefined): void {
    this.#read = read;
    this.#last = location;
    const words = this.#asWords();
    words.root.hidden = this.#words.root.hidden;
    this.#words.root.replaceWith(words.root);
    this.#words = words;
    if (this.#drawsPage) {
      void this.#draw(read);
    }
  }

  #goBack(): void {
    this.#origin?.scrollIntoView({ block: "center" });
    this.#origin?.focus({ preventScroll: true });
  }

  #asWords(): ReadingView {
    const { text } = this.frame;
    return new ReadingView(text.results.reading, text.results.readingHint, this.#read.text, text);
  }

  #offerPage(): void {
    const { text } = this.frame;
    const [asPage, asText] = [choice(text.page.asPage, () => this.#showPage()), choice(text.page.asText, () => this.#showWords())];
    this.#words.root.hidden = true;
    this.root.append(element("div", { class: "page-choice", role: "group", "aria-label": text.page.showAs }, asPage, asText), this.#drawn, this.#words.root, this.#back);
    this.#showPage = () => {
      this.#showsPage = true;
      if (!this.#drawsPage) {
        this.#drawsPage = true;
        void this.#draw(this.#read);
      }
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
  // A page that was there stays until the new one is drawn behind it.
  async #draw(read: ReadDraft): Promise<void> {
    const { text } = this.frame;
    if (this.#page === undefined) {
      this.#drawn.replaceChildren(element("p", { class: "hint", role: "status" }, text.page.loading));
    }
    try {
      const { DocumentPage, pageFrame } = await import("../../ui/documentPage");
      const target = pageFrame(text.page.frame);
      target.classList.add("coming");
      this.#drawn.append(target);
      const page = await DocumentPage.draw(target, read.file, read.text.blocks, this.#places());
      if (read === this.#read) {
        this.#turnTo(page, target);
      } else {
        target.remove();
      }
    } catch (error) {
      // The renderer knows fewer files than the service: its words are always there.
      this.#page = undefined;
      this.#drawn.replaceChildren();
      this.#showWords();
      this.root.querySelector(".page-choice")?.replaceChildren(element("p", { class: "hint" }, text.page.failed));
      console.warn(error);
    }
  }

  #turnTo(page: DocumentPage, target: HTMLElement): void {
    const height = this.#page?.scrolled;
    // A frame that is moved loads its page anew, so everything else goes.
    [...this.#drawn.children].filter((one) => one !== target).forEach((one) => one.remove());
    target.classList.remove("coming");
    this.#page = page;
    if (height !== undefined) {
      page.scrolled = height;
    }
    if (this.#last === undefined) {
      return;
    }
    // An officer who pressed "go to" while the page was being drawn is waiting for the place; one who made a fix is at its card.
    if (height === undefined) {
      this.show(this.#last);
    } else {
      page.point(this.#last);
    }
  }

  #places(): PagePlace[] {
    const { findings, verdicts } = this.checked.report;
    const found = findings.filter(({ location, waiver }) => location.document === "draft" && waiver === undefined).flatMap((one) => this.#place(one, one.location, one.severity, one.message));
    const judged = verdicts.flatMap((one) => (one.evidence === undefined || one.evidence.location.document !== "draft" ? [] : this.#place(one, one.evidence.location, one.verdict, one.reason)));
    return [...found, ...judged];
  }

  #place(one: Finding | RequirementVerdict, location: Location, severity: string, label: string): PagePlace[] {
    const now = this.host.placeNow(location);
    return now === undefined ? [] : [{ location: now, severity, label, press: () => this.#goToCard(this.cardOf(one)) }];
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
