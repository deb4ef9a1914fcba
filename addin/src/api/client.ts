import type { CheckForm, CheckReport, DocumentText, DraftLevel, ProblemBody, RequirementSet, RequirementsForm, Rule, Sample, TextForm } from "./contract";
import { Problem } from "./problem";

/** What the checker is asked; parents are the files themselves or requirements that an officer edited. */
export interface CheckRequest {
  draft: File;
  parents: readonly File[];
  level: DraftLevel | undefined;
  staff: number | undefined;
}

/** A check written as a Word file: comments in the draft, sure fixes as tracked changes in it, a report to print. */
export type CheckPaper = "comments" | "fixes" | "report";

/** The parts of a multipart form, under the names that the service reads. */
type Parts<Form> = { [Name in keyof Form]?: readonly (File | string)[] };

/** The one door to the service; every failure leaves it as a {@link Problem}. */
export class ServiceClient {
  readonly #key: string | undefined;

  constructor(key: string | undefined) {
    this.#key = key;
  }

  requirements(parent: File, signal: AbortSignal): Promise<RequirementSet> {
    return this.#post<RequirementsForm, RequirementSet>("/api/requirements", { parent: [parent] }, signal);
  }

  text(document: File, signal: AbortSignal): Promise<DocumentText> {
    return this.#post<TextForm, DocumentText>("/api/text", { document: [document] }, signal);
  }

  check(request: CheckRequest, signal: AbortSignal): Promise<CheckReport> {
    return this.#post<CheckForm, CheckReport>("/api/check", checkParts(request), signal);
  }

  /** The same check again, as a file that is called `name`. */
  async checkPaper(paper: CheckPaper, name: string, request: CheckRequest, signal: AbortSignal): Promise<File> {
    const response = await this.#send(`/api/check/${paper}`, { method: "POST", body: formOf<CheckForm>(checkParts(request)), signal });
    const content = await response.blob();
    return new File([content], name, { type: content.type });
  }

  rules(signal: AbortSignal): Promise<Rule[]> {
    return this.#send("/api/rules", { signal }).then(readJson<Rule[]>);
  }

  samples(signal: AbortSignal): Promise<Sample[]> {
    return this.#send("/api/samples", { signal }).then(readJson<Sample[]>);
  }

  async sampleFile(sample: Sample, signal: AbortSignal): Promise<File> {
    const response = await this.#send(`/api/samples/${encodeURIComponent(sample.name)}`, { signal });
    const content = await response.blob();
    return new File([content], sample.name, { type: content.type });
  }

  #post<Form, T>(path: string, parts: Parts<Form>, signal: AbortSignal): Promise<T> {
    return this.#send(path, { method: "POST", body: formOf(parts), signal }).then(readJson<T>);
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers({ Accept: "application/json, application/problem+json" });
    if (this.#key !== undefined) {
      headers.set("X-Emulation-Key", this.#key);
    }
    let response: Response;
    try {
      response = await fetch(path, { ...init, headers, credentials: "same-origin" });
    } catch (error) {
      throw unanswered(error);
    }
    if (!response.ok) {
      throw await refused(response);
    }
    return response;
  }
}

/** The owner key that the service writes into its own pages; undefined on a page it did not serve, as in development. */
export function pageKey(page: Document): string | undefined {
  const content = page.querySelector<HTMLMetaElement>('meta[name="emulation-key"]')?.content ?? "";
  return content === "" ? undefined : content;
}

function checkParts({ draft, parents, level, staff }: CheckRequest): Parts<CheckForm> {
  const told = { ...(level === undefined ? {} : { level: [level] }), ...(staff === undefined ? {} : { staff: [String(staff)] }) };
  return { draft: [draft], parent: parents, ...told };
}

function formOf<Form>(parts: Parts<Form>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries<readonly (File | string)[]>(parts as Record<string, readonly (File | string)[]>)) {
    for (const value of values) {
      form.append(name, value);
    }
  }
  return form;
}

async function readJson<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (error) {
    if (isAbort(error)) {
      throw unanswered(error);
    }
    throw new Problem("failed", "unreadable-answer");
  }
}

async function refused(response: Response): Promise<Problem> {
  const isProblem = (response.headers.get("Content-Type") ?? "").includes("problem+json");
  if (!isProblem) {
    return new Problem("failed", `http-${response.status}`);
  }
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  const kind = response.status >= 500 && response.status !== 503 ? "failed" : "refused";
  return new Problem(kind, body.code ?? `http-${response.status}`, body.detail, body);
}

function unanswered(error: unknown): unknown {
  if (isAbort(error)) {
    return new Problem("cancelled", "cancelled");
  }
  // fetch answers every failure of the network with one TypeError.
  return error instanceof TypeError ? new Problem("unreachable", "service-unreachable") : error;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
