import { EventType, createStandardPublicClientApplication, type AccountInfo, type IPublicClientApplication, type PopupEvent } from "@azure/msal-browser";
import { AccountError, leftAs, type AccessToken, type Account, type Registration, type TokenWish } from "./account";
import { answeredChannel } from "./answeredChannel";
import { needsThePerson, requestOf, settingsOf, tokenOf } from "./msalSettings";

const betweenLooks = 300;

/** The account that the browser signs in with, in a window of its own: authorization code and PKCE. Loaded only where it is needed. */
export class BrowserAccount implements Account {
  #window: Window | undefined;
  #needsWindow = false;

  private constructor(private readonly application: IPublicClientApplication, private readonly registration: Registration) {
    application.addEventCallback(({ payload }) => (this.#window = (payload as PopupEvent).popupWindow), [EventType.POPUP_OPENED]);
  }

  static async open(registration: Registration): Promise<BrowserAccount> {
    return new BrowserAccount(await createStandardPublicClientApplication(settingsOf(registration, "/signin.html")), registration);
  }

  async token({ mayAsk, claims }: TokenWish): Promise<AccessToken | undefined> {
    const request = requestOf(this.registration, claims);
    const [account] = this.application.getAllAccounts();
    // What was just refused silently is not tried again: the browser lets a window open only for moments after a press.
    if (account !== undefined && !(mayAsk && this.#needsWindow)) {
      try {
        return tokenOf(await this.application.acquireTokenSilent({ ...request, account }));
      } catch (error) {
        if (!needsThePerson(error)) {
          throw error;
        }
        this.#needsWindow = true;
      }
    }
    // Once signed in, what the person has just pressed may open the window again; browsers refuse it at any other time.
    const isActing = account !== undefined && navigator.userActivation.isActive;
    return mayAsk || isActing ? this.#byWindow(request, account) : undefined;
  }

  forget(): Promise<void> {
    return this.application.clearCache();
  }

  async #byWindow(request: ReturnType<typeof requestOf>, account: AccountInfo | undefined): Promise<AccessToken> {
    this.#window = undefined;
    const closed = new AbortController();
    try {
      const asked = this.application.acquireTokenPopup({
        ...request,
        ...(account === undefined ? {} : { account }),
        // Whoever signed out may leave the browser to somebody else.
        ...(account === undefined && sessionStorage.getItem(leftAs) !== null ? { prompt: "select_account" } : {}),
        // A window that was left open does not stand in the way of the next.
        overrideInteractionInProgress: true,
      });
      const token = tokenOf(await Promise.race([asked, this.#closing(closed.signal)]));
      this.#needsWindow = false;
      return token;
    } finally {
      closed.abort();
    }
  }

  // The library waits for an answer and not for the window, which looks closed too once a page inside it cuts itself off. So only this
  // attempt ends; where an answer does come later, the next one finds the account.
  #closing(signal: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      const channel = new BroadcastChannel(answeredChannel);
      const look = setInterval(() => {
        if (this.#window?.closed === true) {
          reject(new AccountError("window-closed"));
        }
      }, betweenLooks);
      channel.addEventListener("message", () => clearInterval(look));
      signal.addEventListener("abort", () => {
        clearInterval(look);
        channel.close();
      });
    });
  }
}
