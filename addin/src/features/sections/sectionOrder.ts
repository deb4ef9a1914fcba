import type { SectionState, SurveyedSection } from "../../api/contract";

/** What a draft lacks and needs, then what was inserted into it, then the rest, each in the order of the catalogue. */
export function byNeed(sections: readonly SurveyedSection[]): SurveyedSection[] {
  return [...sections].sort((one, other) => rank(one) - rank(other));
}

function rank({ state, needed, insertable }: SurveyedSection): number {
  const ranks: Record<SectionState, number> = { lacking: needed && insertable ? 0 : insertable ? 2 : 4, inserted: 1, edited: 1, present: 3, unjudged: 4 };
  return ranks[state];
}
