import { asProblem } from "../api/problem";
import { chooseView } from "../features/documents/chooseView";
import { confirmView } from "../features/requirements/confirmView";
import { resultsView } from "../features/checking/resultsView";
import { delegatesView } from "../features/delegates/delegatesView";
import { libraryView } from "../features/library/libraryView";
import { savedBar } from "../features/library/savedBar";
import { reviewedView } from "../features/reviews/reviewedView";
import { reviewsView } from "../features/reviews/reviewsView";
import { reviewView } from "../features/reviews/reviewView";
import { whoBar } from "../features/signin/whoBar";
import type { SignedIn } from "../features/signin/signIn";
import { factsView } from "../features/sections/factsView";
import { sectionsView } from "../features/sections/sectionsView";
import { BusyIndicator } from "../ui/busy";
import { problemBanner } from "../ui/banner";
import { button, element } from "../ui/dom";
import { catalogues, type Language, type Messages } from "./messages";
import type { Session } from "./session";
import { areaOf, type Area, type Frame, type View } from "./view";

/** The frame around the views: brand, steps, language, progress and problems. */
export class Shell implements Frame {
  text: Messages;
  #view: View;
  #busy: BusyIndicator;
  #leave: (() => void) | undefined;
  readonly #problems = element("div", { class: "problems" });
  readonly #announcer = element("p", { class: "visually-hidden", "aria-live": "polite" });

  constructor(private readonly root: HTMLElement, readonly session: Session, public language: Language, private readonly areas: readonly Area[], private readonly person: SignedIn) {
    this.#view = areas.includes("check") ? { name: "choose" } : { name: "delegates" };
    this.text = catalogues[language];
    this.#busy = new BusyIndicator(this.text);
  }

  show(view: View): void {
    this.#view = view;
    this.#problems.replaceChildren();
    this.#render();
    window.scrollTo(0, 0);
    // A new step is a new page to a screen reader: its heading is where reading starts.
    this.root.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }

  start(): void {
    this.#render();
  }

  whenLeft(leave: () => void): void {
    this.#leave = leave;
  }

  async run<T>(label: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.#problems.replaceChildren();
    const busy = this.#busy;
    try {
      return await busy.run(label, (signal) => {
        this.root.setAttribute("aria-busy", "true");
        return work(signal);
      });
    } catch (error) {
      const banner = problemBanner(asProblem(error), this.text);
      this.#problems.replaceChildren(banner);
      banner.scrollIntoView({ block: "nearest" });
      return undefined;
    } finally {
      if (!busy.running) {
        this.root.removeAttribute("aria-busy");
      }
    }
  }

  announce(message: string): void {
    // The same sentence twice running is only read out again when the region was empty in between.
    this.#announcer.textContent = "";
    window.setTimeout(() => {
      this.#announcer.textContent = message;
    }, 50);
  }

  #render(): void {
    document.documentElement.lang = this.language;
    this.#leave?.();
    this.#leave = undefined;
    const area = areaOf(this.#view);
    const main = element("main", { id: "main", class: `view ${this.#view.name}` }, this.#problems, this.#busy.region, this.#content());
    const bars = [whoBar(this.person, this.text), this.areas.length > 1 ? this.#areas(area) : undefined, area === "check" ? this.#steps() : undefined, savedBar(this)].filter((bar) => bar !== undefined);
    this.root.replaceChildren(this.#header(), ...bars, main, this.#announcer);
    document.title = `${main.querySelector("h1")?.textContent ?? this.text.areas[area]} – ${this.text.product}`;
  }

  #content(): HTMLElement {
    switch (this.#view.name) {
      case "choose":
        return chooseView(this, this.#view.missing);
      case "confirm":
        return confirmView(this);
      case "results":
        return resultsView(this, this.#view.checked);
      case "sections":
        return sectionsView(this);
      case "facts":
        return factsView(this);
      case "delegates":
        return delegatesView(this);
      case "library":
        return libraryView(this);
      case "reviews":
        return reviewsView(this);
      case "review":
        return reviewView(this, this.#view.id);
      case "reviewed":
        return reviewedView(this, this.#view);
    }
  }

  #header(): HTMLElement {
    const languages = (["vi", "en"] as const).map((language) =>
      button("quiet", language.toUpperCase(), () => this.#speak(language), {
        lang: language, "aria-pressed": String(language === this.language), "aria-label": this.text.language[language], class: "button quiet language",
      }),
    );
    return element(
      "header",
      { class: "brand" },
      element("a", { class: "skip", href: "#main", click: (event) => this.#skip(event) }, this.text.skip),
      element("img", { src: "/icons/icon-32.png", alt: "", width: 32, height: 32 }),
      element("div", { class: "brand-words" }, element("p", { class: "product" }, this.text.product), element("p", { class: "tagline" }, this.text.tagline)),
      element("div", { class: "languages", role: "group", "aria-label": this.text.language.label }, ...languages),
    );
  }

  // Office keeps its connection data in the page's fragment, so a link must not change it.
  #skip(event: Event): void {
    event.preventDefault();
    this.root.querySelector<HTMLElement>("main h1")?.focus();
  }

  #speak(language: Language): void {
    if (this.#busy.running) {
      return;
    }
    this.language = language;
    this.text = catalogues[language];
    this.#busy = new BusyIndicator(this.text);
    this.#problems.replaceChildren();
    this.#render();
    this.root.querySelector<HTMLElement>(`.language[lang="${language}"]`)?.focus();
  }

  #areas(current: Area): HTMLElement {
    const { lastCheck } = this.session;
    const views: Record<Area, View> = { check: lastCheck === undefined ? { name: "choose" } : { name: "results", checked: lastCheck }, sections: { name: "sections" }, delegates: { name: "delegates" }, library: { name: "library" }, reviews: { name: "reviews" } };
    const items = this.areas.map((area) =>
      element("li", {}, element("button", { type: "button", class: "area", "aria-current": area === current ? "page" : undefined, click: () => this.show(views[area]) }, this.text.areas[area])),
    );
    return element("nav", { class: "areas", "aria-label": this.text.areas.label }, element("ul", {}, ...items));
  }

  #steps(): HTMLElement {
    const { lastCheck } = this.session;
    const steps: { view: "choose" | "confirm" | "results"; reach: View | undefined }[] = [
      { view: "choose", reach: { name: "choose" } },
      { view: "confirm", reach: this.session.isReviewed ? { name: "confirm" } : undefined },
      { view: "results", reach: lastCheck === undefined ? undefined : { name: "results", checked: lastCheck } },
    ];
    const items = steps.map(({ view, reach }, index) => {
      const isCurrent = view === this.#view.name;
      const words = [element("span", { class: "step-number" }, String(index + 1)), element("span", { class: "step-words" }, this.text.steps[view])];
      const step = reach === undefined || isCurrent ? element("span", { class: "step" }, ...words) : element("button", { type: "button", class: "step", click: () => this.show(reach) }, ...words);
      return element("li", { "aria-current": isCurrent ? "step" : undefined, class: reach === undefined ? "ahead" : "" }, step);
    });
    return element("nav", { "aria-label": this.text.steps.label }, element("ol", { class: "steps" }, ...items));
  }
}
