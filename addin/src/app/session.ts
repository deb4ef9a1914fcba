import type { CheckRequest, ServiceClient } from "../api/client";
import type { CheckReport, DocumentText, DraftLevel, Rule } from "../api/contract";
import { isRequirementFile, readRequirementFile, toFile, type ParentRequirements } from "../features/requirements/requirementEdits";
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

/** How a verdict names the parent it comes from. */
export interface ParentSummary {
  number: string | undefined;
  file: File;
}

/** What the officer has chosen and corrected so far; kept while moving between steps and through failures. */
export class Session {
  parents: File[] = [];
  level: DraftLevel | undefined;
  staff: number | undefined;
  lastCheck: CheckedDraft | undefined;
  readonly #reviewed = new Map<File, ParentRequirements>();
  readonly #parentTexts = new Map<File, DocumentText>();
  #rules: Promise<Rule[]> | undefined;

  constructor(readonly host: DocumentHost, readonly client: ServiceClient) {}

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
    const draft = await this.host.readDraft();
    if (draft === undefined) {
      return undefined;
    }
    const parents = this.parents.map((file) => this.#asChecked(file));
    const request = { draft: draft.file, parents: parents.map(({ file }) => file), level: this.level, staff: this.staff };
    const [report, text] = await Promise.all([this.client.check(request, signal), this.client.text(draft.file, signal)]);
    this.host.checked(text);
    this.lastCheck = { request, report, text, textOnly: draft.textOnly, parents: parents.map(({ summary }) => summary), at: new Date() };
    return this.lastCheck;
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
