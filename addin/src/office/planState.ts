import type { Decision, SectionStamp } from "../api/contract";
import type { Origin } from "../features/library/KeptDraft";

/** The custom XML part in which a document keeps what has to travel with it. */
export const stateNamespace = "urn:emulation-office:plan:1";

const groups = ["facts", "sections", "decisions", "library"] as const;

export type StateGroup = (typeof groups)[number];

/** Facts that an officer typed stand beside those that a drafted plan shows, under names of their own. */
const typed = "input.";

/** The state of a document, read from its part: what is not understood is kept as it is. */
export class PlanState {
  readonly #document: XMLDocument;

  private constructor(document: XMLDocument) {
    this.#document = document;
  }

  /** A part's XML; a part that is broken or another's is undefined. */
  static parse(xml: string): PlanState | undefined {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    const root = document.documentElement;
    return root.namespaceURI === stateNamespace && root.localName === "plan" ? new PlanState(document) : undefined;
  }

  static create(id: string): PlanState {
    const document = window.document.implementation.createDocument(stateNamespace, "plan");
    document.documentElement.setAttribute("id", id);
    document.documentElement.setAttribute("version", "1");
    const state = new PlanState(document);
    groups.forEach((name) => state.group(name));
    return state;
  }

  get xml(): string {
    return new XMLSerializer().serializeToString(this.#document);
  }

  groupXml(name: StateGroup): string {
    return new XMLSerializer().serializeToString(this.group(name));
  }

  /** The part's element for one kind of entry, made where there is none. */
  group(name: StateGroup): Element {
    return this.#children(this.#document.documentElement, name)[0] ?? this.#append(this.#document.documentElement, name, {});
  }

  /** In the place of an earlier decision about the same finding, in the form in which the service reads it. */
  putDecision({ finding, rule, waiver, textHash, parentHash }: Decision): void {
    this.dropDecision(finding, rule);
    this.#append(this.group("decisions"), "decision", { finding, rule, state: "waived", reason: waiver.reason, by: waiver.by, at: waiver.at, textHash, parentHash });
  }

  dropDecision(finding: string, rule: string): void {
    this.#children(this.group("decisions"), "decision")
      .filter((one) => one.getAttribute("finding") === finding && one.getAttribute("rule") === rule)
      .forEach((one) => one.remove());
  }

  putSection({ key, template, hash, controlId, quote, blocks }: SectionStamp): void {
    this.dropSection(key);
    this.#append(this.group("sections"), "section", { key, template, hash, controlId, quote, blocks: String(blocks) });
  }

  dropSection(key: string): void {
    this.#children(this.group("sections"), "section")
      .filter((one) => one.getAttribute("key") === key)
      .forEach((one) => one.remove());
  }

  get facts(): Record<string, string> {
    const all = this.#children(this.group("facts"), "fact").map((fact): [string, string] => [fact.getAttribute("name") ?? "", fact.getAttribute("value") ?? ""]);
    return Object.fromEntries(all.flatMap(([name, value]) => (name.startsWith(typed) ? [[name.slice(typed.length), value]] : [])));
  }

  /** In the place of all facts that were typed before. */
  putFacts(facts: Readonly<Record<string, string>>): void {
    const group = this.group("facts");
    this.#children(group, "fact").filter((fact) => fact.getAttribute("name")?.startsWith(typed)).forEach((fact) => fact.remove());
    Object.entries(facts).forEach(([name, value]) => this.#append(group, "fact", { name: typed + name, value }));
  }

  /** Which document of the library this is, and how it read when it was saved there. */
  get origin(): Origin | undefined {
    const [id, etag, content, print] = ["id", "etag", "content", "text"].map((name) => this.group("library").getAttribute(name) ?? "");
    return id && etag && content ? { id, etag, content, ...(print ? { print } : {}) } : undefined;
  }

  putOrigin({ id, etag, content, print }: Origin): void {
    this.group("library").remove();
    this.#append(this.#document.documentElement, "library", { id, etag, content, text: print });
  }

  /** What officers have put into the document beside its words, in one form however the part is written. */
  get contents(): string[][] {
    const entries = groups.filter((name) => name !== "library").flatMap((name) => this.#children(this.#document.documentElement, name)).flatMap((group) => [...group.children]);
    return entries.map((entry) => [entry.localName, ...[...entry.attributes].map(({ name, value }) => `${name}=${value}`).sort()]);
  }

  #children(parent: Element, name: string): Element[] {
    return [...parent.children].filter((child) => child.namespaceURI === stateNamespace && child.localName === name);
  }

  #append(parent: Element, name: string, attributes: Record<string, string | undefined>): Element {
    const child = this.#document.createElementNS(stateNamespace, name);
    Object.entries(attributes).forEach(([attribute, value]) => {
      if (value !== undefined) {
        child.setAttribute(attribute, printable(value));
      }
    });
    return parent.appendChild(child);
  }
}

// XML 1.0 has no place for most control characters, and a part that holds one cannot be opened again.
function printable(value: string): string {
  return value.normalize("NFC").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
