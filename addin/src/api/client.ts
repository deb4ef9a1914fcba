import type {
  AllocationAnswer, AllocationForm, CellsForm, CheckForm, CheckReport, ComposedSection, ComposeForm, Decision, DecisionForm, DocumentText, DraftLevel, EditForm, InsertForm, Location,
  ProposalForm, ProposedProblem, RemoveForm, RequirementSet, RequirementsForm, Rule, Sample, ShownSheet, SurveyedSection, SurveyForm, TextForm, WorkbookForm, WorkbookPatch,
} from "./contract";
import { formOf, pageKey, sendTo, type Parts } from "./transport";
import { today } from "./today";

export { pageKey };

/** What the checker is asked; parents are the files themselves or requirements that an officer edited. */
export interface CheckRequest {
  draft: File;
  parents: readonly File[];
  level: DraftLevel | undefined;
  staff: number | undefined;
  facts?: File | undefined;
}

/** A check written as a Word file: comments in the draft, sure fixes as tracked changes in it, a report to print. */
export type CheckPaper = "comments" | "fixes" | "report";

/** What is said about a finding that is let stand. */
export interface DecisionRequest {
  finding: string;
  reason: string;
  by: string;
}

/** What a section is filled with. */
export interface SectionSources {
  facts: File | undefined;
  parent: File | undefined;
}

/** The one door to the service; every failure leaves it as a {@link Problem}. */
export class ServiceClient {
  readonly #key: string | undefined;

  constructor(key: string | undefined) {
    this.#key = key;
  }

  requirements(parent: File, signal: AbortSignal): Promise<RequirementSet> {
    return this.#ask<RequirementsForm, RequirementSet>("/api/requirements", { parent: [parent] }, signal);
  }

  text(document: File, signal: AbortSignal): Promise<DocumentText> {
    return this.#ask<TextForm, DocumentText>("/api/text", { document: [document] }, signal);
  }

  check(request: CheckRequest, signal: AbortSignal): Promise<CheckReport> {
    return this.#ask<CheckForm, CheckReport>("/api/check", checkParts(request), signal);
  }

  /** The same check again, as a file that is called `name`. */
  checkPaper(paper: CheckPaper, name: string, request: CheckRequest, signal: AbortSignal): Promise<File> {
    return this.#fetch<CheckForm>(`/api/check/${paper}`, checkParts(request), name, signal);
  }

  /** The record of a decision, for the open document to keep. */
  decide(request: CheckRequest, decision: DecisionRequest, signal: AbortSignal): Promise<Decision> {
    return this.#ask<DecisionForm, Decision>("/api/decisions", decisionParts(request, decision), signal);
  }

  /** The draft with the decision kept in it. */
  decideIn(request: CheckRequest, decision: DecisionRequest, signal: AbortSignal): Promise<File> {
    return this.#fetch<DecisionForm>("/api/decisions/document", decisionParts(request, decision), request.draft.name, signal);
  }

  /** The draft with other words at one place, as a tracked change. */
  edit(draft: File, { paragraph, start }: Pick<Location, "paragraph" | "start">, quote: string, replacement: string): Promise<File> {
    const parts: Parts<EditForm> = { draft: [draft], paragraph: [String(paragraph)], start: [String(start)], quote: [quote], replacement: [replacement], date: [today()] };
    return this.#fetch<EditForm>("/api/edits", parts, draft.name, new AbortController().signal);
  }

  survey(draft: File, sources: SectionSources, signal: AbortSignal): Promise<SurveyedSection[]> {
    return this.#ask<SurveyForm, SurveyedSection[]>("/api/sections", { draft: [draft], ...sourceParts(sources) }, signal);
  }

  /** One section for Word's insertOoxml; its heading takes the label. */
  composeSection(section: SurveyedSection, beside: readonly SurveyedSection[], sources: SectionSources, signal: AbortSignal): Promise<ComposedSection> {
    const label = section.spot?.label;
    const inserted = beside.filter(({ state }) => state === "inserted" || state === "edited").map(({ key }) => key);
    return this.#ask<ComposeForm, ComposedSection>(`/api/sections/${encodeURIComponent(section.key)}/ooxml`, { ...sourceParts(sources), inserted, ...(label === undefined ? {} : { label: [label] }) }, signal);
  }

  /** The draft with the section in it. */
  insertSection(draft: File, key: string, sources: SectionSources, signal: AbortSignal): Promise<File> {
    return this.#fetch<InsertForm>(`/api/sections/${encodeURIComponent(key)}`, { draft: [draft], ...sourceParts(sources) }, draft.name, signal);
  }

  /** The draft without the section. */
  removeSection(draft: File, key: string, evenEdited: boolean): Promise<File> {
    return this.#fetch<RemoveForm>(`/api/sections/${encodeURIComponent(key)}/removal`, { draft: [draft], replace: [String(evenEdited)] }, draft.name, new AbortController().signal);
  }

  /** The problem that a plan, a table of units or both lay down. */
  propose(sources: { plan: File | undefined; units: File; min: number | undefined; max: number | undefined }, signal: AbortSignal): Promise<ProposedProblem> {
    const { plan, units, min, max } = sources;
    const parts = { units: [units], ...(plan === undefined ? {} : { plan: [plan] }), ...(min === undefined ? {} : { min: [String(min)] }), ...(max === undefined ? {} : { max: [String(max)] }) };
    return this.#ask<ProposalForm, ProposedProblem>("/api/problems", parts, signal);
  }

  allocate(problem: File, signal: AbortSignal): Promise<AllocationAnswer> {
    return this.#ask<AllocationForm, AllocationAnswer>("/api/allocations", { problem: [problem] }, signal);
  }

  /** What filling would change in the workbook. */
  changes(book: File, problem: File, signal: AbortSignal): Promise<WorkbookPatch> {
    return this.#ask<WorkbookForm, WorkbookPatch>("/api/workbooks/changes", { template: [book], problem: [problem] }, signal);
  }

  fill(book: File, problem: File, signal: AbortSignal): Promise<File> {
    return this.#fetch<WorkbookForm>("/api/workbooks", { template: [book], problem: [problem] }, book.name, signal);
  }

  /** The cells of a workbook as a reader sees them. */
  cells(book: File, signal: AbortSignal): Promise<ShownSheet[]> {
    return this.#ask<CellsForm, ShownSheet[]>("/api/workbooks/cells", { book: [book] }, signal);
  }

  rules(signal: AbortSignal): Promise<Rule[]> {
    return sendTo<Rule[]>("/api/rules", this.#key, { signal });
  }

  samples(signal: AbortSignal): Promise<Sample[]> {
    return sendTo<Sample[]>("/api/samples", this.#key, { signal });
  }

  sampleFile(sample: Sample, signal: AbortSignal): Promise<File> {
    return sendTo(`/api/samples/${encodeURIComponent(sample.name)}`, this.#key, { signal }, sample.name);
  }

  #ask<Form, Answer>(path: string, parts: Parts<Form>, signal: AbortSignal): Promise<Answer> {
    return sendTo<Answer>(path, this.#key, { method: "POST", body: formOf(parts), signal });
  }

  #fetch<Form>(path: string, parts: Parts<Form>, name: string, signal: AbortSignal): Promise<File> {
    return sendTo(path, this.#key, { method: "POST", body: formOf(parts), signal }, name);
  }
}

function checkParts({ draft, parents, level, staff, facts }: CheckRequest): Parts<CheckForm> {
  const told = { ...(level === undefined ? {} : { level: [level] }), ...(staff === undefined ? {} : { staff: [String(staff)] }), ...(facts === undefined ? {} : { facts: [facts] }) };
  return { draft: [draft], parent: parents, ...told };
}

function decisionParts(request: CheckRequest, { finding, reason, by }: DecisionRequest): Parts<DecisionForm> {
  return { ...checkParts(request), finding: [finding], reason: [reason], by: [by], at: [today()] };
}

function sourceParts({ facts, parent }: SectionSources): { facts?: File[]; parent?: File[] } {
  return { ...(facts === undefined ? {} : { facts: [facts] }), ...(parent === undefined ? {} : { parent: [parent] }) };
}
