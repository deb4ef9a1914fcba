import type { Me } from "../../api/contract";
import { asProblem, Problem } from "../../api/problem";
import { bearBy, sendTo } from "../../api/transport";
import { catalogues, type Language } from "../../app/messages";
import { codeOf, leftAs, unavailable, type AccessToken, type Account, type Registration, type TokenWish } from "../../office/account";
import { DialogAccount } from "../../office/dialogAccount";
import { registrationOf } from "../../office/registration";
import { problemBanner } from "../../ui/banner";
import { accountForm, tenantNotice } from "./signInView";

/** A token is renewed so long before it ends. */
const reserve = 60_000;

/** Signs in with an account of the tenant; settles once the service knows the person. */
export async function signInByTenant(root: HTMLElement, page: Document, language: Language): Promise<Me> {
  const text = catalogues[language];
  page.documentElement.lang = language;
  const registration = registrationOf(page);
  const way = wayHere();
  if (registration === undefined || way === undefined) {
    root.replaceChildren(tenantNotice(location.host, text));
    return new Promise(() => undefined);
  }
  const account = new Tokens(registration, way);
  current = account;
  bearBy((claims) => account.bearer({ mayAsk: claims !== undefined, claims }));
  const enter = async (mayAsk: boolean): Promise<Me | undefined> => ((await account.bearer({ mayAsk, claims: undefined })) === undefined ? undefined : sendTo<Me>("/api/me", undefined, {}));
  const known = await (sessionStorage.getItem(leftAs) === null ? enter(false) : account.ready()).catch(asProblem);
  if (known !== undefined && !(known instanceof Problem)) {
    return known;
  }
  return new Promise((resolve) => {
    const form = accountForm(way === "nested" ? text.signIn.account(location.host) : text.signIn.accountByWindow(location.host), text, async () => {
      const answer = await enter(true).catch(asProblem);
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

let current: Tokens | undefined;

/** The tenant keeps its session; this page forgets the account until the person signs in here again. */
export async function leaveTenant(): Promise<void> {
  sessionStorage.setItem(leftAs, "1");
  await current?.forget();
  location.reload();
}

class Tokens {
  #account: Promise<Account> | undefined;
  #token: AccessToken | undefined;
  #asked: Promise<AccessToken | undefined> | undefined;

  constructor(private readonly registration: Registration, private readonly way: Way) {}

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

  /** So that a window opens at the press of the button, and not after a download: browsers refuse it then. */
  async ready(): Promise<undefined> {
    await this.#opened();
  }

  async forget(): Promise<void> {
    this.#token = undefined;
    await (await this.#opened()).forget();
  }

  async #ask(wish: TokenWish): Promise<AccessToken | undefined> {
    try {
      return await (await this.#opened()).token(wish);
    } catch (error) {
      if (error instanceof Problem) {
        throw error;
      }
      // What the library of Microsoft throws is in English; its code is what an administrator looks up.
      throw new Problem("account", codeOf(error));
    }
  }

  async #opened(): Promise<Account> {
    this.#account ??= open(this.way, this.registration);
    try {
      return await this.#account;
    } catch {
      this.#account = undefined;
      throw new Problem("account", unavailable);
    }
  }
}

type Way = "nested" | "dialog" | "browser";

/** How this page comes by an account; undefined in an Office that can open no dialog. */
function wayHere(): Way | undefined {
  if (!("Office" in window)) {
    return "browser";
  }
  const { requirements } = Office.context;
  return requirements.isSetSupported("NestedAppAuth", "1.1") ? "nested" : requirements.isSetSupported("DialogApi", "1.1") ? "dialog" : undefined;
}

async function open(way: Way, registration: Registration): Promise<Account> {
  switch (way) {
    case "nested":
      return (await import("../../office/nestedAccount")).NestedAccount.open(registration);
    case "browser":
      return (await import("../../office/browserAccount")).BrowserAccount.open(registration);
    case "dialog":
      return new DialogAccount();
  }
}
