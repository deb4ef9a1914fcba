import type { CheckRequest, SectionSources, ServiceClient } from "../api/client";
import type { CheckReport, DocumentText, DraftLevel, Rule, SurveyedSection } from "../api/contract";
import type { LibraryDesk } from "../features/library/libraryDesk";
import type { ReviewDesk } from "../features/reviews/reviewDesk";
import { factsFile, knownFacts, type Facts } from "../features/sections/factFields";
import { isRequirementFile, readRequirementFile, toFile, type ParentRequirements } from "../features/requirements/requirementEdits";
import type { BookHost } from "../office/BookHost";
import type { DocumentHost } from "../office/DocumentHost";
import { WorkbenchDocument } from "../office/WorkbenchDocument";

/** A finished check, as it was at that time. */
export interface CheckedDraft {
  request: CheckRequest;
  report: CheckReport;
  text: DocumentText;
  textOnly: boolean;
  parents: readonly ParentSummary[];
  at: Date;
}

/** The catalogue of sections beside the draft, as it was at that time. */
export interface SurveyedDraft {
  sections: readonly SurveyedSection[];
  text: DocumentText;
}

/** How a verdict names the parent it comes from. */
export interface ParentSummary {
  number: string | undefined;
  file: File;
}

/** What the officer has chosen and corrected so far; kept while moving between steps and through failures. */
export class Session {
  parents: File[] = [];
  level: DraftLevel | undefined;
  facts: Facts = {};
  /** Who decided last, so that the name is typed once. */
  decidedBy = "";
  lastCheck: CheckedDraft | undefined;
  lastSurvey: SurveyedDraft | undefined;
  /** When a section was last put in or taken out here: what was checked before is of another draft. */
  sectionsChangedAt: Date | undefined;
  #hasAskedFacts = false;
  readonly #reviewed = new Map<File, ParentRequirements>();
  readonly #parentTexts = new Map<File, DocumentText>();
  #rules: Promise<Rule[]> | undefined;

  /**
   * @param library Only where the draft is a file that can be opened from the library and saved into it.
   * @param reviews Only where there is room for the table of a province.
   */
  constructor(readonly host: DocumentHost, readonly client: ServiceClient, readonly book: BookHost, readonly library?: LibraryDesk, readonly reviews?: ReviewDesk) {}

  get staff(): number | undefined {
    return this.facts["staff"] === undefined || this.facts["staff"] === "" ? undefined : Number(this.facts["staff"]);
  }

  set staff(count: number | undefined) {
    this.facts = { ...this.facts, staff: count === undefined ? "" : String(count) };
  }

  /** Facts that the document keeps, unless the officer has typed others here; asked of it once. */
  async recallFacts(): Promise<void> {
    if (!this.#hasAskedFacts) {
      this.#hasAskedFacts = true;
      this.facts = { ...knownFacts((await this.host.readFacts()) ?? {}), ...knownFacts(this.facts) };
    }
  }

  /** Answers whether the document keeps them too. */
  async keepFacts(facts: Facts): Promise<boolean> {
    this.#hasAskedFacts = true;
    this.facts = facts;
    return this.host.keepFacts(knownFacts(facts));
  }

  get hasDraft(): boolean {
    return !(this.host instanceof WorkbenchDocument) || this.host.file !== undefined;
  }

  /** The chosen parents that have been read, with the officer's edits. */
  get reviewed(): ParentRequirements[] {
    return this.parents.flatMap((file) => this.#reviewed.get(file) ?? []);
  }

  get isReviewed(): boolean {
    return this.parents.length > 0 && this.reviewed.length === this.parents.length;
  }

  keep(parent: ParentRequirements): void {
    this.#reviewed.set(parent.file, parent);
  }

  /** Reads the parents that have not been read yet. */
  async review(signal: AbortSignal): Promise<void> {
    for (const file of this.parents) {
      if (!this.#reviewed.has(file)) {
        this.keep(await this.#read(file, signal));
      }
    }
  }

  /** Checks the draft as it is now; undefined where the host has no draft. */
  async check(signal: AbortSignal): Promise<CheckedDraft | undefined> {
    await this.recallFacts();
    const draft = await this.host.readDraft();
    if (draft === undefined) {
      return undefined;
    }
    const parents = this.parents.map((file) => this.#asChecked(file));
    const request = { draft: draft.file, parents: parents.map(({ file }) => file), level: this.level, staff: this.staff, facts: factsFile(this.facts) };
    const [report, text] = await Promise.all([this.client.check(request, signal), this.client.text(draft.file, signal)]);
    this.host.checked(text);
    this.lastCheck = { request, report, text, textOnly: draft.textOnly, parents: parents.map(({ summary }) => summary), at: new Date() };
    return this.lastCheck;
  }

  /** Compares the draft as it is now with the catalogue of sections; undefined where the host has no draft. */
  async survey(signal: AbortSignal): Promise<SurveyedDraft | undefined> {
    const draft = await this.host.readDraft();
    if (draft === undefined) {
      return undefined;
    }
    const [sections, text] = await Promise.all([this.client.survey(draft.file, this.sources, signal), this.client.text(draft.file, signal)]);
    this.lastSurvey = { sections, text };
    return this.lastSurvey;
  }

  /** What sections are filled with: the facts, and the first parent as it was corrected. */
  get sources(): SectionSources {
    const [parent] = this.parents;
    return { facts: factsFile(this.facts), parent: parent === undefined ? undefined : this.#asChecked(parent).file };
  }

  /** The rule catalogue, asked for once; titles only explain findings, so a check does without when it cannot be had. */
  rules(): Promise<Rule[]> {
    this.#rules ??= this.client.rules(new AbortController().signal).catch(() => {
      this.#rules = undefined;
      return [];
    });
    return this.#rules;
  }

  /** The parent's own text; undefined where it was given as a list of requirements. */
  async parentText(file: File, signal: AbortSignal): Promise<DocumentText | undefined> {
    const text = this.#parentTexts.get(file) ?? this.#reviewed.get(file)?.text ?? (isRequirementFile(file) ? undefined : await this.client.text(file, signal));
    if (text !== undefined) {
      this.#parentTexts.set(file, text);
    }
    return text;
  }

  async #read(file: File, signal: AbortSignal): Promise<ParentRequirements> {
    if (isRequirementFile(file)) {
      return { file, set: await readRequirementFile(file), text: undefined };
    }
    const [set, text] = await Promise.all([this.client.requirements(file, signal), this.client.text(file, signal)]);
    return { file, set, text };
  }

  // What the officer has seen and corrected is what must be checked; a parent nobody has looked at goes as it is.
  #asChecked(file: File): { file: File; summary: ParentSummary } {
    const reviewed = this.#reviewed.get(file);
    return reviewed === undefined
      ? { file, summary: { number: undefined, file } }
      : { file: toFile(reviewed), summary: { number: reviewed.set.document.number, file } };
  }
}
