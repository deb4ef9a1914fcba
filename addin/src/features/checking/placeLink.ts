import type { Quotation } from "../../api/contract";
import type { Messages } from "../../app/messages";
import type { GoToOutcome } from "../../office/DocumentHost";
import { button, element } from "../../ui/dom";

/** Goes to a place in the draft and answers what the host said. */
export type GoTo = (place: Quotation, from: HTMLElement) => Promise<GoToOutcome | undefined>;

const shortQuote = 60;

/** The button that leads to a quoted place, and the host's answer beside it. */
export function placeLink(place: Quotation, text: Messages, goTo: GoTo): HTMLElement {
  const outcome = element("span", { class: "outcome", role: "status" });
  const label = place.quote.length > shortQuote ? `${place.quote.slice(0, shortQuote)}…` : place.quote;
  const go = button("secondary", text.results.goTo, () => void visit(), { "aria-label": text.results.goToFor(label) });
  const visit = async (): Promise<void> => {
    outcome.className = "outcome";
    outcome.textContent = text.goTo.busy;
    const answer = await goTo(place, go);
    outcome.textContent = answer === undefined ? "" : text.goTo[answer];
    outcome.className = `outcome ${answer ?? ""}`;
  };
  return element("span", { class: "place-link" }, go, outcome);
}
