import { AccountError, leftAs, type AccessToken, type Account, type TokenWish } from "./account";
import { readAnswer, type DialogToken } from "./dialogMessage";

/** The account that a dialog of Office signs in with, where Office lends no account of its own; the pane keeps nothing but the token. */
export class DialogAccount implements Account {
  #user: string | undefined;

  async token({ mayAsk, claims }: TokenWish): Promise<AccessToken | undefined> {
    // Once signed in the tenant knows who it is, and the dialog is gone again at once.
    if (!mayAsk && this.#user === undefined) {
      return undefined;
    }
    const token = await this.#byDialog(claims);
    this.#user = token.user;
    return token;
  }

  forget(): Promise<void> {
    this.#user = undefined;
    return Promise.resolve();
  }

  async #byDialog(claims: string | undefined): Promise<DialogToken> {
    const address = new URL("/dialog.html", location.origin);
    const wishes = { claims, user: this.#user, choose: this.#user === undefined && sessionStorage.getItem(leftAs) !== null ? "1" : undefined };
    for (const [name, value] of Object.entries(wishes)) {
      if (value !== undefined) {
        address.searchParams.set(name, value);
      }
    }
    const dialog = await opened(address.href);
    try {
      return await answerOf(dialog);
    } finally {
      close(dialog);
    }
  }
}

/** Per cent of the screen. */
const [height, width] = [65, 35];

function opened(address: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    // Office writes into the options that it is given, so they serve once.
    Office.context.ui.displayDialogAsync(address, { height, width }, ({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new AccountError(`dialog-${error.code}`)));
  });
}

function answerOf(dialog: Office.Dialog): Promise<DialogToken> {
  return new Promise((resolve, reject) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      if ("error" in event) {
        reject(new AccountError(`dialog-${event.error}`));
        return;
      }
      try {
        resolve(readAnswer(event.message, event.origin, location.origin));
      } catch (error) {
        reject(error);
      }
    });
    // Closed by the person, or its page could not be had.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => reject(new AccountError("error" in event ? `dialog-${event.error}` : "unreadable-answer")));
  });
}

// Office throws at a dialog that is closed already.
function close(dialog: Office.Dialog): void {
  try {
    dialog.close();
  } catch {
    return;
  }
}
