import type { Me } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { button, element, newId } from "../../ui/dom";
import { become, signOut, type SignedIn } from "./signIn";

/** Who is signed in, in which role, and at which server; undefined on one's own machine without personas. */
export function whoBar({ me }: SignedIn, text: Messages): HTMLElement | undefined {
  if (me === undefined) {
    return undefined;
  }
  const words = text.signIn;
  const roles = me.roles.length === 0 ? words.noRole : me.roles.map((role) => words.roles[role] ?? role).join(", ");
  return element(
    "section",
    { class: "who-bar", "aria-label": words.who },
    element("p", {}, element("strong", {}, me.name), ` (${roles}) ${words.at(me.server)}`),
    me.personas.length > 1 ? personaChoice(me, text) : button("quiet", words.leave, () => signOut(me)),
  );
}

function personaChoice(me: Me, { signIn: words }: Messages): HTMLElement {
  const id = newId("persona");
  const select = element("select", { id, change: () => become(select.value) }, ...me.personas.map((one) => element("option", { value: one.id, selected: one.id === me.id }, one.name)));
  return element("div", { class: "persona" }, element("label", { for: id }, words.persona), select);
}
