import type { Me } from "../../api/contract";
import { asProblem, Problem } from "../../api/problem";
import { actAs, pageKey, sendTo } from "../../api/transport";
import { catalogues, type Language, type Messages } from "../../app/messages";
import { problemBanner } from "../../ui/banner";
import { keyForm, refusedBanner } from "./signInView";
import { leaveTenant, signInByTenant } from "./tenantSignIn";

/** Who uses the page: with the owner key that the page itself brought there is nobody to name. */
export interface SignedIn {
  key: string | undefined;
  me: Me | undefined;
}

// Of this tab alone, and gone when it is closed.
const keptAs = "emulation-key";
const keptPersona = "emulation-persona";

/** Settles once the page may ask the service; until then it shows how one signs in. */
export async function signIn(root: HTMLElement, page: Document, language: Language): Promise<SignedIn> {
  const way = page.querySelector<HTMLMetaElement>('meta[name="emulation-sign-in"]')?.content;
  if (way === "entra") {
    return { key: undefined, me: await signInByTenant(root, page, language) };
  }
  return way === "key" ? byKey(root, page, language) : byOwnerKey(page);
}

/** Goes on as another of the personas of one's own machine. */
export function become(persona: string): void {
  sessionStorage.setItem(keptPersona, persona);
  location.reload();
}

async function byOwnerKey(page: Document): Promise<SignedIn> {
  const key = pageKey(page);
  if (page.querySelector('meta[name="emulation-personas"]') === null) {
    return { key, me: undefined };
  }
  actAs(sessionStorage.getItem(keptPersona) ?? undefined);
  let me = await ask(key);
  if (me instanceof Problem && me.code === "no-such-persona") {
    // The file of personas has changed since.
    sessionStorage.removeItem(keptPersona);
    actAs(undefined);
    me = await ask(key);
  }
  // Whatever else is wrong the first act will say.
  return { key, me: me instanceof Problem ? undefined : me };
}

export function signOut({ mode }: Me): void {
  if (mode === "entra") {
    void leaveTenant();
    return;
  }
  sessionStorage.removeItem(keptAs);
  location.reload();
}

async function byKey(root: HTMLElement, page: Document, language: Language): Promise<SignedIn> {
  const kept = sessionStorage.getItem(keptAs);
  const text = catalogues[language];
  let problem: Problem | undefined;
  if (kept !== null) {
    const answer = await ask(kept);
    if (!(answer instanceof Problem)) {
      return { key: kept, me: answer };
    }
    problem = answer;
  }
  page.documentElement.lang = language;
  return new Promise((resolve) => {
    const form = keyForm(location.host, text, async (key) => {
      const answer = await ask(key);
      if (answer instanceof Problem) {
        return bannerOf(answer, text);
      }
      sessionStorage.setItem(keptAs, key);
      resolve({ key, me: answer });
      return undefined;
    });
    root.replaceChildren(form.root);
    if (problem !== undefined) {
      form.show(bannerOf(problem, text));
    }
    form.focus();
  });
}

// Elsewhere a refused key means that the page has been open too long; here it is the one just typed.
function bannerOf(problem: Problem, text: Messages): HTMLElement {
  return problem.kind === "signed-out" ? refusedBanner(problem.message, text) : problemBanner(problem, text);
}

function ask(key: string | undefined): Promise<Me | Problem> {
  return sendTo<Me>("/api/me", key, {}).catch(asProblem);
}
