import type { Messages } from "../../app/messages";
import { button, element, newId } from "../../ui/dom";

/** Words to be copied by hand: the last step of the ladder, for documents that nothing may be written into. */
export function copyBox(words: string, text: Messages): HTMLElement {
  const id = newId("copy");
  const box = element("textarea", { id, rows: 3, readonly: true });
  box.value = words;
  const told = element("span", { class: "outcome", role: "status" });
  const copy = async (): Promise<void> => {
    box.select();
    // Office's web view may keep the clipboard from add-ins; then the words stand selected.
    const isCopied = await navigator.clipboard.writeText(words).then(() => true, () => false);
    told.textContent = isCopied ? text.acts.copied : text.acts.notCopied;
  };
  return element("div", { class: "field" }, element("label", { for: id }, text.acts.copyHint), box, element("div", { class: "actions" }, button("secondary", text.acts.copy, copy), told));
}
