import type { Messages } from "../../app/messages";
import { button, element, newId } from "../../ui/dom";
import { icon } from "../../ui/icons";

interface SignInForm {
  root: HTMLElement;
  show: (banner: HTMLElement) => void;
  focus: () => void;
}

/** Asks for a personal key; `enter` answers with what to show where the key is not taken. */
export function keyForm(server: string, text: Messages, enter: (key: string) => Promise<HTMLElement | undefined>): SignInForm {
  const words = text.signIn;
  const [id, hintId, problemId] = [newId("key"), newId("hint"), newId("problem")];
  // A key is as secret as a password, but no browser should offer to keep it.
  const input = element("input", { id, type: "password", autocomplete: "off", spellcheck: "false", "aria-describedby": `${hintId} ${problemId}` });
  const problem = element("p", { class: "field-problem", id: problemId });
  const problems = element("div", { class: "problems" });
  const press = element("button", { type: "submit", class: "button primary" }, words.enter);
  const submit = async (): Promise<void> => {
    const key = input.value.trim();
    problems.replaceChildren();
    problem.textContent = key === "" ? words.needKey : "";
    input.setAttribute("aria-invalid", String(key === ""));
    if (key === "" || press.disabled) {
      input.focus();
      return;
    }
    press.disabled = true;
    press.textContent = words.working;
    const refused = await enter(key);
    press.disabled = false;
    press.textContent = words.enter;
    if (refused !== undefined) {
      problems.replaceChildren(refused);
      input.select();
    }
  };
  const form = element(
    "form",
    { class: "sign-in-form", novalidate: true, submit: (event) => { event.preventDefault(); void submit(); } },
    element("div", { class: "field" }, element("label", { for: id }, words.key), element("p", { class: "hint", id: hintId }, words.keyHint), input, problem),
    press,
  );
  return {
    root: element("main", { class: "view sign-in" }, problems, element("h1", {}, words.title), element("p", {}, words.intro(server)), form),
    show: (banner) => problems.replaceChildren(banner),
    focus: () => input.focus(),
  };
}

/** Asks to sign in with an account of the tenant, `intro` says which way; `enter` answers with what to show where that did not work. */
export function accountForm(intro: string, text: Messages, enter: () => Promise<HTMLElement | undefined>): SignInForm {
  const words = text.signIn;
  const problems = element("div", { class: "problems" });
  const press = button("primary", words.enter, () => submit());
  const submit = async (): Promise<void> => {
    problems.replaceChildren();
    press.disabled = true;
    press.textContent = words.working;
    const refused = await enter();
    press.disabled = false;
    press.textContent = words.enter;
    if (refused !== undefined) {
      problems.replaceChildren(refused);
    }
  };
  return {
    root: element("main", { class: "view sign-in" }, problems, element("h1", {}, words.accountTitle), element("p", {}, intro), element("p", {}, press)),
    show: (banner) => problems.replaceChildren(banner),
    focus: () => press.focus(),
  };
}

/** Says that a key was not taken, in the service's own words. */
export function refusedBanner(why: string, text: Messages): HTMLElement {
  return element("div", { class: "banner error", role: "alert" }, icon("cross"), element("div", {}, element("p", { class: "banner-title" }, text.signIn.refused), element("p", {}, why)));
}

/** Says plainly that this page cannot sign in with an account of a tenant. */
export function tenantNotice(server: string, text: Messages): HTMLElement {
  return element(
    "main",
    { class: "view notice-view" },
    element("img", { src: "/icons/icon-64.png", alt: "", width: 64, height: 64 }),
    element("h1", {}, text.signIn.tenantTitle),
    element("p", {}, text.signIn.tenant(server)),
    element("p", {}, button("secondary", text.library.again, () => location.reload())),
  );
}
