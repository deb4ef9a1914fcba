import type { CheckedDraft } from "../../app/session";
import type { Frame } from "../../app/view";
import type { Acts } from "./findingActs";

/** Acts on the draft that was checked, with the frame's progress and its words for failures. */
export function actsOf(frame: Frame, { request }: CheckedDraft, changed: () => void): Acts {
  const { session, text } = frame;
  const { host, client } = session;
  const work = async <T>(act: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
    const outcome = await frame.run(text.acts.working, act);
    changed();
    return outcome;
  };
  return {
    writesComments: host.writesComments,
    replace: (finding, replacement) => work(() => host.replace(finding, replacement)),
    comment: (finding, words) => work(() => host.comment(finding, words)),
    waive: (finding, reason, by) => {
      session.decidedBy = by;
      return work((signal) => host.waive({ check: request, finding, reason, by }, client, signal));
    },
    undo: (undo) => work(undo),
    decidedBy: () => session.decidedBy,
  };
}
