import type { CheckPaper } from "../../api/client";
import type { CheckedDraft } from "../../app/session";
import type { Frame } from "../../app/view";
import { WorkbenchDocument } from "../../office/WorkbenchDocument";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";

const suffixes: Record<CheckPaper, string> = { comments: "nhan-xet", fixes: "da-sua", report: "bao-cao" };

/** Buttons that keep the check as Word files, and the corrected copy once there is one. In Word itself the document is open, and a task pane cannot hand out files everywhere. */
export function paperButtons(frame: Frame, checked: CheckedDraft): { root: HTMLElement; refresh: () => void } {
  const { host } = frame.session;
  const root = element("div", { class: "actions" });
  if (!(host instanceof WorkbenchDocument)) {
    return { root, refresh: () => undefined };
  }
  const papers = papersOf(checked.request.draft.name).map((paper) => button("secondary", frame.text.results.papers[paper], () => keep(frame, checked, paper)));
  const mended = button("primary", frame.text.acts.mended, () => host.mended !== undefined && download(mendedCopy(host.mended)));
  const refresh = (): void => {
    mended.hidden = host.mended === undefined;
  };
  root.append(mended, ...papers);
  refresh();
  return { root, refresh };
}

export function mendedCopy(file: File): File {
  return new File([file], paperName(file.name, "fixes"), { type: file.type });
}

/** Comments and changes can only be written into a Word file; the report is a file of its own. */
export function papersOf(draft: string): CheckPaper[] {
  return /\.docx$/i.test(draft) ? ["comments", "fixes", "report"] : ["report"];
}

export function paperName(draft: string, paper: CheckPaper): string {
  return `${draft.replace(/\.[^.]*$/, "")}-${suffixes[paper]}.docx`;
}

async function keep(frame: Frame, { request }: CheckedDraft, paper: CheckPaper): Promise<void> {
  const file = await frame.run(frame.text.busy.paper, (signal) => frame.session.client.checkPaper(paper, paperName(request.draft.name, paper), request, signal));
  if (file !== undefined) {
    download(file);
  }
}
