import { renderAsync } from "docx-preview";
import type { Block, Location } from "../api/contract";
import { findUnchanged } from "../office/anchor";
import { checkedPlace } from "../office/wordPlaces";
import { element } from "./dom";
import { inertElements } from "./inertElement";
import { textOf, wrap } from "./pageText";

/** A place in the document, and what is to happen when an officer presses it there. */
export interface PagePlace {
  location: Location;
  label: string;
  severity: string;
  press: () => void;
}

// Colours of paper: a printed page is white whatever the desktop is.
const looks = `
  body { margin: 0; }
  .docx-wrapper { padding: 12px !important; background: #e8e8e8 !important; }
  mark { background: #ffe8a3; color: inherit; cursor: pointer; border-bottom: 2px solid #8a3707; }
  mark.error { background: #fbd9dc; border-bottom-color: #b10e1c; }
  mark.note, mark.met { background: #dcecfb; border-bottom-color: #0f6cbd; }
  mark.current { outline: 3px solid #0f6cbd; outline-offset: 1px; }
  ins { color: #0b5a10; text-decoration: underline; }
  del { color: #8a1a1a; text-decoration: line-through; }
  mark:focus-visible { outline: 3px solid #242424; }
  @media (forced-colors: active) { mark { forced-color-adjust: none; } }
`;

/** Draws a Word file into a frame of its own, in which nothing can run and nothing leads out, and marks places in it. */
export class DocumentPage {
  readonly #marks = new Map<string, HTMLElement[]>();
  #current: HTMLElement[] = [];

  private constructor(private readonly page: Document, private readonly blocks: readonly Block[]) {}

  /** Throws what the renderer throws on a file that it cannot draw. */
  static async draw(frame: HTMLIFrameElement, file: File, blocks: readonly Block[], places: readonly PagePlace[]): Promise<DocumentPage> {
    const page = await emptyPage(frame);
    await renderAsync(file, page.body, page.head, {
      h: inertElements(page) as never, useBase64URL: true, renderAltChunks: false, renderComments: false, renderChanges: true, experimental: false, ignoreLastRenderedPageBreak: false,
    });
    const style = page.createElement("style");
    style.textContent = looks;
    page.head.append(style);
    fitWidth(frame, page);
    const drawn = new DocumentPage(page, blocks);
    places.forEach((place) => drawn.#mark(place));
    return drawn;
  }

  /** How far down the page is scrolled, in pixels. */
  get scrolled(): number {
    return this.page.defaultView?.scrollY ?? 0;
  }

  set scrolled(pixels: number) {
    this.page.defaultView?.scrollTo(0, pixels);
  }

  /** Brings a marked place into view; false where the page has no such place. */
  show(location: Location): boolean {
    const [first] = this.point(location);
    first?.scrollIntoView({ block: "center" });
    return first !== undefined;
  }

  /** Marks a place as the one that is meant, wherever the page is scrolled to; answers the marks, none where the page has no such place. */
  point(location: Location): readonly HTMLElement[] {
    const marks = this.#marks.get(keyOf(location)) ?? this.#wrap(location);
    if (marks.length > 0) {
      this.#current.forEach((mark) => mark.classList.remove("current"));
      marks.forEach((mark) => mark.classList.add("current"));
      this.#current = marks;
    }
    return marks;
  }

  #mark({ location, label, severity, press }: PagePlace): void {
    const [first, ...rest] = this.#wrap(location);
    if (first === undefined) {
      return;
    }
    [first, ...rest].forEach((mark) => {
      mark.classList.add(severity);
      mark.addEventListener("click", press);
    });
    first.setAttribute("role", "button");
    first.setAttribute("aria-label", `${label}: ${first.textContent ?? ""}`);
    first.tabIndex = 0;
    first.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        press();
      }
    });
  }

  #wrap(location: Location): HTMLElement[] {
    const block = this.blocks.find(({ index }) => index === location.paragraph);
    const known = this.#marks.get(keyOf(location));
    if (block === undefined || known !== undefined) {
      return known ?? [];
    }
    const paragraphs = [...this.page.querySelectorAll<HTMLElement>(selectorOf(block))];
    const found = findUnchanged(paragraphs.map(textOf), checkedPlace(this.blocks, block, location, false));
    const paragraph = found === undefined ? undefined : paragraphs[found.paragraph];
    const marks = found === undefined || paragraph === undefined ? [] : wrap(paragraph, found.start, found.quote.length);
    this.#marks.set(keyOf(location), marks);
    return marks;
  }
}

// Pages keep their proportions: what does not fit is drawn smaller, never cut.
function fitWidth(frame: HTMLIFrameElement, page: Document): void {
  const fit = (): void => {
    page.body.style.setProperty("zoom", "1");
    const widest = Math.max(1, ...[...page.querySelectorAll<HTMLElement>("section.docx")].map(({ offsetWidth }) => offsetWidth + 40));
    page.body.style.setProperty("zoom", String(Math.min(1, frame.clientWidth / widest)));
  };
  new ResizeObserver(fit).observe(frame);
}

async function emptyPage(frame: HTMLIFrameElement): Promise<Document> {
  if (frame.contentDocument?.location.pathname !== "/document.html" || frame.contentDocument.readyState !== "complete") {
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  }
  return frame.contentDocument as Document;
}

function selectorOf({ region }: Block): string {
  return region === "header" ? "header p" : region === "footer" ? "footer p" : "article p";
}

function keyOf({ paragraph, start, length }: Location): string {
  return `${paragraph}:${start}:${length}`;
}

/** A frame for one document; its page and its policy come from the service. */
export function pageFrame(title: string): HTMLIFrameElement {
  return element("iframe", { class: "page-frame", title, src: "/document.html", sandbox: "allow-same-origin" });
}
