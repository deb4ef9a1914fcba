import { element, newId } from "./dom";

/** A question or a word that has to be answered first; settles once it is closed, by its own buttons or by Escape. */
export function showDialog(title: string, content: (close: () => void) => readonly (HTMLElement | undefined)[]): Promise<void> {
  const titleId = newId("dialog");
  return new Promise((resolve) => {
    const dialog: HTMLDialogElement = element(
      "dialog",
      {
        "aria-labelledby": titleId,
        close: () => {
          dialog.remove();
          resolve();
        },
      },
      element("h2", { id: titleId }, title),
      ...content(() => dialog.close()),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
