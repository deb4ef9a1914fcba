import type { SectionState, SurveyedSection } from "../../api/contract";

/** What a draft lacks and needs, then what was inserted into it, then the rest, each in the order of the catalogue. */
export function byNeed(sections: readonly SurveyedSection[]): SurveyedSection[] {
  return [...sections].sort((one, other) => rank(one) - rank(other));
}

function rank({ state, needed }: SurveyedSection): number {
  const ranks: Record<SectionState, number> = { lacking: needed ? 0 : 2, inserted: 1, edited: 1, present: 3 };
  return ranks[state];
}
