import type { DocumentText, Location, Quotation } from "../../api/contract";
import type { Messages } from "../../app/messages";
import type { GoToOutcome } from "../../office/DocumentHost";
import { button, element } from "../../ui/dom";
import { excerpt } from "../../ui/excerpt";

/** What a button may do about a quoted place. */
export interface Places {
  /** Goes to a place in the draft and answers what the host said. */
  goTo: (place: Quotation, from: HTMLElement) => Promise<GoToOutcome | undefined>;
  /** The text of the parent a place is in ("parent:0"); undefined where it was given as a list of requirements. */
  parentText: (document: string) => Promise<DocumentText | undefined>;
  /** Whether there may be such a text. */
  hasParentText: (document: string) => boolean;
}

const shortQuote = 60;

/** The button that leads to a quoted place: to it in the draft, or to the words around it in the parent; undefined where there is no way. */
export function placeLink(place: Quotation, text: Messages, places: Places): HTMLElement | undefined {
  return place.location.document === "draft" ? draftLink(place, text, places) : parentLink(place.location.document, place.location, place.quote, text, places);
}

function draftLink(place: Quotation, text: Messages, places: Places): HTMLElement {
  const outcome = element("span", { class: "outcome", role: "status" });
  const go = button("secondary", text.results.goTo, () => visit(), { "aria-label": text.results.goToFor(shortened(place.quote)) });
  const visit = async (): Promise<void> => {
    outcome.className = "outcome";
    outcome.textContent = text.goTo.busy;
    const answer = await places.goTo(place, go);
    outcome.textContent = answer === undefined ? "" : text.goTo[answer];
    outcome.className = `outcome ${answer ?? ""}`;
  };
  return element("div", { class: "place-link" }, go, outcome);
}

/** Shows the parent's own words around a place under the button, and hides them again. */
export function parentLink(document: string, location: Location, quote: string, text: Messages, places: Places): HTMLElement | undefined {
  if (!places.hasParentText(document)) {
    return undefined;
  }
  const outcome = element("span", { class: "outcome", role: "status" });
  const show = button("quiet", text.results.showInParent, () => toggle(), { "aria-expanded": "false", "aria-label": `${text.results.showInParent}: ${shortened(quote)}` });
  const root = element("div", { class: "place-link" }, show, outcome);
  const toggle = async (): Promise<void> => {
    const open = root.querySelector(".excerpt");
    open?.remove();
    show.setAttribute("aria-expanded", "false");
    const parent = open === null ? await places.parentText(document) : undefined;
    const words = parent === undefined ? undefined : excerpt(parent, location);
    outcome.textContent = parent !== undefined && words === undefined ? text.goTo["not-found"] : "";
    if (words !== undefined) {
      root.append(words);
      show.setAttribute("aria-expanded", "true");
    }
  };
  return root;
}

function shortened(quote: string): string {
  return quote.length > shortQuote ? `${quote.slice(0, shortQuote)}…` : quote;
}
