import { Problem } from "../api/problem";
import type { Messages } from "../app/messages";
import { button, element } from "./dom";

/** Work shorter than this shows nothing: a flash of progress disturbs more than it tells. */
const showAfter = 500;
const cancelAfter = 5_000;

/** Shows progress of one piece of work at a time, and lets the officer stop long ones. */
export class BusyIndicator {
  readonly region = element("div", { class: "busy-region", "aria-live": "polite" });
  #running = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(private readonly text: Messages) {}

  get running(): boolean {
    return this.#running;
  }

  /** Runs the work once nothing else runs: what was asked for meanwhile is not lost, and comes in the order it was asked for. */
  async run<T>(label: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    while (this.#running) {
      await this.#ended;
      // What follows from the work that ended goes first.
      await new Promise((resolve) => window.setTimeout(resolve));
    }
    this.#running = true;
    let end = (): void => undefined;
    this.#ended = new Promise((resolve) => (end = resolve));
    const abort = new AbortController();
    const started = performance.now();
    const timers = [
      window.setTimeout(() => this.#show(label), showAfter),
      window.setTimeout(() => this.#offerCancel(started, abort, timers), cancelAfter),
    ];
    try {
      return await Promise.race([work(abort.signal), whenAborted(abort.signal)]);
    } finally {
      timers.forEach((timer) => window.clearTimeout(timer));
      this.region.replaceChildren();
      this.#running = false;
      end();
    }
  }

  #show(label: string): void {
    this.region.replaceChildren(
      element("div", { class: "busy" }, element("p", {}, `${label}…`), element("div", { class: "progress", role: "progressbar", "aria-label": label }, element("span"))),
    );
  }

  #offerCancel(started: number, abort: AbortController, timers: number[]): void {
    // The ticking count is hidden from screen readers, which would read out every second of it.
    const elapsed = element("span", { class: "elapsed", "aria-hidden": "true" });
    const tick = () => {
      elapsed.textContent = this.text.busy.elapsed(Math.round((performance.now() - started) / 1000));
    };
    tick();
    timers.push(window.setInterval(tick, 1000));
    this.region.querySelector(".busy")?.append(elapsed, button("secondary", this.text.busy.cancel, () => abort.abort()));
  }
}

// Office calls cannot be aborted: their late answer is dropped.
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Problem("cancelled", "cancelled")), { once: true });
  });
}
