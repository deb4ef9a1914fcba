import type { SurveyedSection } from "../../api/contract";
import type { SurveyedDraft } from "../../app/session";
import type { Frame } from "../../app/view";
import type { InsertOutcome, RemoveOutcome } from "../../office/DocumentHost";
import { WorkbenchDocument } from "../../office/WorkbenchDocument";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";
import { mendedCopy } from "../checking/checkPapers";
import { sectionCard } from "./sectionCard";
import { byNeed } from "./sectionOrder";

/** The catalogue of sections beside the open draft: what it lacks comes first, and can be put in and taken out again. */
export function sectionsView(frame: Frame): HTMLElement {
  const { session, text } = frame;
  const { host } = session;
  const words = text.sections;
  const counts = element("p", { class: "counts", role: "status" });
  const list = element("ul", { class: "plain-list" });
  const compare = button("primary", words.read, () => survey());
  const mended = button("primary", text.acts.mended, () => host instanceof WorkbenchDocument && host.mended !== undefined && download(mendedCopy(host.mended)));

  const show = ({ sections, text: draft }: SurveyedDraft, said?: { key: string; words: string; look: string }): void => {
    counts.textContent = words.lacking(sections.filter(({ state, needed }) => state === "lacking" && needed).length);
    mended.hidden = !(host instanceof WorkbenchDocument) || host.mended === undefined;
    compare.textContent = words.refresh;
    compare.className = "button secondary";
    list.replaceChildren(
      ...byNeed(sections).map((section) => {
        const card = sectionCard(section, text, {
          atCursor: !(host instanceof WorkbenchDocument),
          insert: () => insert(section, { sections, text: draft }),
          remove: (evenEdited) => remove(section, evenEdited, { sections, text: draft }),
          compose: () => frame.run(text.acts.working, (signal) => session.client.composeSection(section, sections, session.sources, signal)),
        });
        if (said?.key === section.key) {
          card.append(element("p", { class: `outcome ${said.look}`, role: "status" }, said.words));
        }
        return element("li", {}, card);
      }),
    );
    if (said !== undefined) {
      frame.announce(said.words);
      list.querySelector<HTMLElement>(`[data-section="${said.key}"]`)?.focus();
    }
  };
  const survey = async (said?: { key: string; words: string; look: string }): Promise<void> => {
    const read = await frame.run(words.read, async (signal) => {
      await session.recallFacts();
      return (await session.survey(signal)) ?? "no-draft";
    });
    if (read === "no-draft") {
      frame.show({ name: "choose", missing: "draft" });
    } else if (read !== undefined) {
      show(read, said);
    }
  };
  const insert = async (section: SurveyedSection, known: SurveyedDraft): Promise<void> => {
    const outcome = await frame.run(text.acts.working, (signal) => {
      // A press that waited for another one knows the draft as that one left it.
      const { sections, text: draft } = session.lastSurvey ?? known;
      const now = sections.find(({ key }) => key === section.key) ?? section;
      return host.insertSection({ section: now, sections, sources: session.sources, text: draft }, session.client, signal);
    });
    await after(section, outcome, outcome === "inserted" || outcome === "already-there", known);
  };
  const remove = async (section: SurveyedSection, evenEdited: boolean, known: SurveyedDraft): Promise<void> => {
    const outcome = await frame.run(text.acts.working, () => host.removeSection(section, evenEdited));
    await after(section, outcome, outcome === "removed" || outcome === "absent", known);
  };
  const after = async ({ key }: SurveyedSection, outcome: InsertOutcome | RemoveOutcome | undefined, isNews: boolean, known: SurveyedDraft): Promise<void> => {
    if (outcome === undefined) {
      return;
    }
    if (outcome === "inserted" || outcome === "removed") {
      session.sectionsChangedAt = new Date();
    }
    const said = { key, words: words.outcome[outcome], look: outcome === "inserted" || outcome === "removed" ? "found" : "refused" };
    await (isNews ? survey(said) : show(known, said));
  };

  // Nothing leaves the machine before a button is pressed; what was read before is shown at once.
  if (session.lastSurvey !== undefined) {
    show(session.lastSurvey);
  } else {
    mended.hidden = true;
  }
  return element(
    "div",
    { class: "sections-view" },
    element("h1", { tabindex: -1 }, words.title),
    element("p", { class: "intro" }, words.intro),
    element(
      "div",
      { class: "toolbar" },
      counts,
      element(
        "div",
        { class: "actions" },
        compare,
        button("secondary", words.editFacts, () => editFacts(frame)),
        mended,
      ),
      element("p", { class: "hint wide" }, words.factsHint),
    ),
    list,
  );
}

async function editFacts(frame: Frame): Promise<void> {
  const isReady = await frame.run(frame.text.acts.working, async () => {
    await frame.session.recallFacts();
    return true;
  });
  if (isReady === true) {
    frame.show({ name: "facts" });
  }
}
