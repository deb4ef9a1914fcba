import type { ProblemBody } from "./contract";
import { Problem } from "./problem";

/** The parts of a multipart form, under the names that the service reads. */
export type Parts<Form> = { [Name in keyof Form]?: readonly (File | string)[] };

let persona: string | undefined;

/** On one's own machine: as whom every request from now on is made; undefined is the first of those there are. */
export function actAs(id: string | undefined): void {
  persona = id;
}

/** Answers with the token for the service, where people sign in with an account; with what a refusal demands beyond it, as JSON. */
export type Bearer = (claims: string | undefined) => Promise<string | undefined>;

let bearer: Bearer | undefined;

/** Every request from now on carries the token of an account. */
export function bearBy(source: Bearer): void {
  bearer = source;
}

/** Sends one request with the owner key; its answer is read as JSON, or as a file where it gets a name. */
export function sendTo<Answer>(path: string, key: string | undefined, init: RequestInit): Promise<Answer>;
export function sendTo(path: string, key: string | undefined, init: RequestInit, name: string): Promise<File>;
export async function sendTo(path: string, key: string | undefined, init: RequestInit, name?: string): Promise<unknown> {
  const response = await answered(path, key, init, "application/json, application/problem+json");
  if (response.status === 204) {
    return undefined;
  }
  return name === undefined ? readJson(response) : readFile(response, name);
}

/** The data of each event the service sends, until it has no more to say. The browser's own EventSource cannot carry the key. */
export async function* eventsOf(path: string, key: string | undefined, signal: AbortSignal): AsyncGenerator<string> {
  const response = await answered(path, key, { signal }, "text/event-stream");
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  // A letter may be cut between two reads.
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const events = (rest + decoder.decode(read.value, { stream: true })).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        const data = event.split("\n").flatMap((line) => (line.startsWith("data: ") ? [line.slice("data: ".length)] : []));
        if (data.length > 0) {
          yield data.join("\n");
        }
      }
    }
  } catch (error) {
    throw unanswered(error);
  }
}

async function answered(path: string, key: string | undefined, init: RequestInit, accept: string): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Accept", accept);
  if (key !== undefined) {
    headers.set("X-Emulation-Key", key);
  }
  if (persona !== undefined) {
    headers.set("X-Emulation-Persona", persona);
  }
  const send = async (token: string | undefined): Promise<Response> => {
    if (token !== undefined) {
      headers.set("Authorization", `Bearer ${token}`);
    }
    try {
      return await fetch(path, { ...init, headers, credentials: "same-origin" });
    } catch (error) {
      throw unanswered(error);
    }
  };
  let response = await send(await bearer?.(undefined));
  const claims = bearer === undefined ? undefined : claimsOf(response);
  if (claims !== undefined) {
    // Once: who is refused again has to be told.
    response = await send(await bearer?.(claims));
  }
  if (!response.ok) {
    throw await refused(response);
  }
  return response;
}

/** What more a refusal wants of the token: learn.microsoft.com/entra/identity-platform/claims-challenge. */
function claimsOf({ status, headers }: Response): string | undefined {
  const claims = status === 401 ? /\bclaims="([A-Za-z0-9+/=]+)"/.exec(headers.get("WWW-Authenticate") ?? "")?.[1] : undefined;
  return claims === undefined ? undefined : new TextDecoder().decode(Uint8Array.from(atob(claims), (letter) => letter.charCodeAt(0)));
}

/** The owner key that the service writes into its own pages; undefined on a page it did not serve, as in development. */
export function pageKey(page: Document): string | undefined {
  const content = page.querySelector<HTMLMetaElement>('meta[name="emulation-key"]')?.content ?? "";
  return content === "" ? undefined : content;
}

export function formOf<Form>(parts: Parts<Form>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries<readonly (File | string)[]>(parts as Record<string, readonly (File | string)[]>)) {
    for (const value of values) {
      form.append(name, value);
    }
  }
  return form;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (isAbort(error)) {
      throw unanswered(error);
    }
    throw new Problem("failed", "unreadable-answer");
  }
}

async function readFile(response: Response, name: string): Promise<File> {
  try {
    const content = await response.blob();
    return new File([content], name, { type: content.type });
  } catch (error) {
    throw unanswered(error);
  }
}

async function refused(response: Response): Promise<Problem> {
  const isProblem = (response.headers.get("Content-Type") ?? "").includes("problem+json");
  const wait = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const after = Number.isFinite(wait) && wait > 0 ? wait : undefined;
  const body = isProblem ? ((await response.json().catch(() => ({}))) as Partial<ProblemBody>) : {};
  return new Problem(kindOf(response.status, isProblem), body.code ?? `http-${response.status}`, body.detail, { ...body, after });
}

function kindOf(status: number, isProblem: boolean): Problem["kind"] {
  switch (status) {
    case 401:
      return "signed-out";
    case 409:
      return "conflict";
    case 413:
      return "too-large";
    case 423:
      return "locked";
    case 429:
    case 503:
      return "busy";
    default:
      return isProblem && status < 500 ? "refused" : "failed";
  }
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
