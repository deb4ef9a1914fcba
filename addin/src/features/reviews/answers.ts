import type { AnswerFile } from "../../api/reviews";
import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";
import type { ReviewDesk } from "./reviewDesk";

/** A judged draft: whose it is, where it lies, and why there is no copy with comments. */
export interface JudgedDraft {
  id: string;
  file: string;
  unit: string;
  uncommented: string | undefined;
}

/** What goes back to the office: the letter, and its draft with comments or the reason why there is none. */
export function answers(frame: Frame, desk: ReviewDesk, draft: JudgedDraft, isShort: boolean): HTMLElement[] {
  const words = frame.text.reviews;
  const get = async (what: AnswerFile): Promise<void> => {
    const file = await frame.run(words.fetching, (signal) => desk.client.answer(draft.id, draft.file, what, words.answerName[what](draft.unit), signal));
    if (file !== undefined) {
      download(file);
    }
  };
  const getter = (what: AnswerFile): HTMLElement => button("quiet", isShort ? words.answer[what] : words.getAnswer[what], () => get(what), isShort ? { "aria-label": words.answerFor[what](draft.unit) } : {});
  return [
    getter("letter"),
    draft.uncommented === undefined ? getter("commented") : element("span", { class: "hint", title: draft.uncommented }, isShort ? words.uncommented : draft.uncommented),
  ];
}
