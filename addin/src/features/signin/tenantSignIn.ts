import type { Me } from "../../api/contract";
import { Problem } from "../../api/problem";
import { bearBy, sendTo } from "../../api/transport";
import { catalogues, type Language } from "../../app/messages";
import type { AccessToken, NestedAccount, Registration, TokenWish } from "../../office/nestedAccount";
import { problemBanner } from "../../ui/banner";
import { accountForm, tenantNotice } from "./signInView";

// Of this tab alone: whoever signed out is not signed in again unasked.
const leftAs = "emulation-signed-out";

/** A token is renewed so long before it ends. */
const reserve = 60_000;

/** Signs in with the account of Office; settles once the service knows the person. */
export async function signInByTenant(root: HTMLElement, page: Document, language: Language): Promise<Me> {
  const text = catalogues[language];
  page.documentElement.lang = language;
  const registration = registrationOf(page);
  if (registration === undefined || !hostHasAccount()) {
    root.replaceChildren(tenantNotice(location.host, text));
    return new Promise(() => undefined);
  }
  const account = new Account(registration);
  bearBy((claims) => account.bearer({ mayAsk: claims !== undefined, claims }));
  const enter = async (mayAsk: boolean): Promise<Me | undefined> => ((await account.bearer({ mayAsk, claims: undefined })) === undefined ? undefined : sendTo<Me>("/api/me", undefined, {}));
  const known = sessionStorage.getItem(leftAs) === null ? await enter(false).catch(onlyProblems) : undefined;
  if (known !== undefined && !(known instanceof Problem)) {
    return known;
  }
  return new Promise((resolve) => {
    const form = accountForm(location.host, text, async () => {
      const answer = await enter(true).catch(onlyProblems);
      if (answer === undefined || answer instanceof Problem) {
        return problemBanner(answer ?? new Problem("signed-out", "sign-in-needed"), text);
      }
      sessionStorage.removeItem(leftAs);
      resolve(answer);
      return undefined;
    });
    root.replaceChildren(form.root);
    if (known instanceof Problem) {
      form.show(problemBanner(known, text));
    }
    form.focus();
  });
}

/** Office keeps its account; this pane forgets it until the person signs in here again. */
export function leaveTenant(): void {
  sessionStorage.setItem(leftAs, "1");
  location.reload();
}

class Account {
  #nested: Promise<NestedAccount> | undefined;
  #token: AccessToken | undefined;
  #asked: Promise<AccessToken | undefined> | undefined;

  constructor(private readonly registration: Registration) {}

  /** The token for the service; undefined where only the person can go on. Throws a {@link Problem}. */
  async bearer(wish: TokenWish): Promise<string | undefined> {
    if (wish.claims === undefined && this.#token !== undefined && this.#token.expires.getTime() - Date.now() > reserve) {
      return this.#token.text;
    }
    if (wish.claims !== undefined || wish.mayAsk) {
      this.#token = await this.#ask(wish);
      return this.#token?.text;
    }
    // Of several requests at once one asks, for all.
    this.#asked ??= this.#ask(wish).finally(() => (this.#asked = undefined));
    this.#token = await this.#asked;
    return this.#token?.text;
  }

  async #ask(wish: TokenWish): Promise<AccessToken | undefined> {
    try {
      this.#nested ??= import("../../office/nestedAccount").then(({ NestedAccount: opened }) => opened.open(this.registration));
      return await (await this.#nested).token(wish);
    } catch (error) {
      this.#nested = undefined;
      // What the library of Microsoft throws is in English; its code is what an administrator looks up.
      throw new Problem("account", error instanceof Error && "errorCode" in error ? String(error.errorCode) : "account-unavailable");
    }
  }
}

function hostHasAccount(): boolean {
  return "Office" in window && Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
}

function registrationOf(page: Document): Registration | undefined {
  const [client, authority, scope] = ["client-id", "authority", "scope"].map((name) => page.querySelector<HTMLMetaElement>(`meta[name="emulation-${name}"]`)?.content ?? "");
  return client && authority && scope ? { client, authority, scope } : undefined;
}

function onlyProblems(error: unknown): Problem {
  if (error instanceof Problem) {
    return error;
  }
  throw error;
}
