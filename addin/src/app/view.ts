import type { CheckedDraft, Session } from "./session";
import type { Language, Messages } from "./messages";

/** What the screen shows: one of these and nothing else. */
export type View =
  | { name: "choose"; missing?: "draft" }
  | { name: "confirm" }
  | { name: "results"; checked: CheckedDraft }
  | { name: "sections" }
  | { name: "facts" }
  | { name: "delegates" }
  | { name: "library" }
  | { name: "reviews" }
  | { name: "review"; id: string }
  | { name: "reviewed"; id: string; file: string; unit: string };

/** The work a view belongs to; which of them there are depends on the host. */
export type Area = "check" | "sections" | "delegates" | "library" | "reviews";

export function areaOf({ name }: View): Area {
  switch (name) {
    case "sections":
    case "facts":
      return "sections";
    case "review":
    case "reviewed":
    case "reviews":
      return "reviews";
    case "delegates":
    case "library":
      return name;
    default:
      return "check";
  }
}

/** What a view may ask of the frame around it. */
export interface Frame {
  readonly session: Session;
  readonly text: Messages;
  readonly language: Language;
  show(view: View): void;
  /** Runs work, once what runs already is over, with progress, a way to stop it, and its failure in words; undefined when it did not finish. */
  run<T>(label: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined>;
  /** What to stop once another view is shown. */
  whenLeft(leave: () => void): void;
  /** Says something to a screen reader without moving the focus. */
  announce(message: string): void;
}

export async function startReview(frame: Frame): Promise<void> {
  const done = await frame.run(frame.text.busy.reading, async (signal) => {
    await frame.session.review(signal);
    return true;
  });
  if (done === true) {
    frame.show({ name: "confirm" });
  }
}

/** Checks the draft as it is now and shows the results. */
export async function startCheck(frame: Frame): Promise<void> {
  if (!frame.session.hasDraft) {
    frame.show({ name: "choose", missing: "draft" });
    return;
  }
  const checked = await frame.run(frame.text.busy.checking, (signal) => frame.session.check(signal));
  if (checked !== undefined) {
    frame.show({ name: "results", checked });
  }
}
