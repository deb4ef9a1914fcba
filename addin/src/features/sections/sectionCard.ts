import type { ComposedSection, SectionState, SurveyedSection } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { button, element } from "../../ui/dom";
import { icon, type IconName } from "../../ui/icons";
import { linesOf } from "./sectionText";

interface CardDeeds {
  /** Whether a section whose place is not known goes where the cursor is. */
  atCursor: boolean;
  insert: () => unknown;
  remove: (evenEdited: boolean) => unknown;
  compose: () => Promise<ComposedSection | undefined>;
}

const icons: Record<SectionState, IconName> = { lacking: "gap", present: "tick", inserted: "tick", edited: "pencil" };
const looks: Record<SectionState, string> = { lacking: "needs_input", present: "met", inserted: "confirmed", edited: "needs_review" };

/** One section of the catalogue: how it stands in the draft, its words, and the way in or out. */
export function sectionCard(section: SurveyedSection, text: Messages, deeds: CardDeeds): HTMLElement {
  const { state, heading, spot, note, title } = section;
  const words = text.sections;
  const isOurs = state === "inserted" || state === "edited";
  const preview = element("div", { class: "preview page", hidden: true, tabindex: 0, role: "document", "aria-label": words.previewFor(title) });
  const show = button("quiet", words.preview, () => toggle(), { "aria-expanded": "false", "aria-label": words.previewFor(title) });
  const toggle = async (): Promise<void> => {
    if (preview.hidden && preview.childElementCount === 0) {
      const composed = await deeds.compose();
      if (composed === undefined) {
        return;
      }
      preview.replaceChildren(...linesOf(composed.package).map((line) => element("p", {}, line)));
    }
    preview.hidden = !preview.hidden;
    show.setAttribute("aria-expanded", String(!preview.hidden));
  };
  // What the office wrote itself is not written a second time.
  const canInsert = state === "lacking" && note === undefined;
  return element(
    "article",
    { class: `card section ${looks[state]}`, "data-section": section.key, tabindex: -1 },
    element("header", {}, element("h2", {}, title), element("span", { class: `badge ${looks[state]}` }, icon(icons[state]), words.state[state])),
    heading === undefined ? undefined : element("p", { class: "hint" }, words.under(heading)),
    state === "lacking" && spot?.label !== undefined ? element("p", { class: "hint" }, words.place(spot.label)) : undefined,
    canInsert && spot === undefined && deeds.atCursor ? element("p", { class: "hint" }, words.noPlace) : undefined,
    note === undefined ? undefined : element("p", { class: "hint" }, note),
    element(
      "div",
      { class: "actions" },
      canInsert ? button("primary", words.insert, deeds.insert, { "aria-label": words.insertFor(title) }) : undefined,
      isOurs ? button("secondary", words.remove, () => deeds.remove(false), { "aria-label": words.removeFor(title) }) : undefined,
      state === "edited" ? button("quiet", words.removeAnyway, () => deeds.remove(true)) : undefined,
      show,
    ),
    preview,
  );
}
