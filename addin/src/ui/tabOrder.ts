const tabbable = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

/**
 * Inside Office on the web the vendor's script handles Tab itself, and from an element that only a program can focus it leaves the pane:
 * a heading that reading starts from, a card that was gone to. From those the next stop is found here, before that script is asked.
 */
export function keepTabInside(page: Document): void {
  // It knows headings of details by their tabindex only.
  new MutationObserver(() => page.querySelectorAll<HTMLElement>("summary:not([tabindex])").forEach((summary) => (summary.tabIndex = 0))).observe(page, { childList: true, subtree: true });
  let last: HTMLElement | undefined;
  page.addEventListener("focusin", ({ target }) => (last = target instanceof HTMLElement ? target : last));
  page.addEventListener("keydown", (event) => {
    const { target } = event;
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || !(target instanceof HTMLElement) || (target !== page.body && target.matches(tabbable))) {
      return;
    }
    // A button that was disabled or went away leaves the focus nowhere; it goes on from where it was.
    const from = target !== page.body ? target : last?.isConnected === true ? last : page.querySelector<HTMLElement>("main h1");
    if (from === null) {
      return;
    }
    const next = nextStop(page, from, event.shiftKey);
    if (next !== undefined) {
      event.preventDefault();
      event.stopImmediatePropagation();
      next.focus();
    }
  }, { capture: true });
}

function nextStop(page: Document, from: HTMLElement, backwards: boolean): HTMLElement | undefined {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...page.querySelectorAll<HTMLElement>(tabbable)].filter((stop) => (from.compareDocumentPosition(stop) & wanted) !== 0 && stop.getClientRects().length > 0);
  return backwards ? stops.at(-1) : stops[0];
}
