import type { Messages } from "../../app/messages";
import { button, element } from "../../ui/dom";
import { signOut, type SignedIn } from "./signIn";

/** Who is signed in, in which role, and at which server; undefined on one's own machine. */
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
    button("quiet", words.leave, signOut),
  );
}
