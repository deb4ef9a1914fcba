import type { components } from "./schema";
import type { CheckReport, DocumentText, ReviewStatus, ReviewTable } from "./contract";
import { eventsOf, formOf, sendTo } from "./transport";

type ReviewForm = components["schemas"]["ReviewForm"];

const root = "/api/reviews";

/** What is reviewed: drafts sent now, documents of the library's folders, or both. */
export interface ReviewRequest {
  parents: readonly File[];
  drafts: readonly File[];
  /** Ids. */
  folders: readonly string[];
  units: File | undefined;
}

/** What can be kept of a finished review. */
export type ReviewFile = "workbook" | "letters" | "copies" | "lines";

/** What goes back to the office of one draft. */
export type AnswerFile = "letter" | "commented";

const fileNames: Record<ReviewFile, string> = { workbook: "tong-hop.xlsx", letters: "thu.zip", copies: "nhan-xet.zip", lines: "tong-hop.jsonl" };

/** The reviews' part of the door to the service. */
export class ReviewClient {
  readonly #key: string | undefined;

  constructor(key: string | undefined) {
    this.#key = key;
  }

  /** The newest first. */
  list(signal: AbortSignal): Promise<ReviewStatus[]> {
    return sendTo(root, this.#key, { signal });
  }

  start({ parents, drafts, folders, units }: ReviewRequest, signal: AbortSignal): Promise<ReviewStatus> {
    const body = formOf<ReviewForm>({ parent: parents, folder: folders, ...(units === undefined ? {} : { units: [units] }) });
    // A file of a chosen folder keeps its way below it, so that two of one name can be told apart.
    drafts.forEach((draft) => body.append("draft", draft, draft.webkitRelativePath === "" ? draft.name : draft.webkitRelativePath));
    return sendTo(root, this.#key, { method: "POST", body, signal });
  }

  /** Tells each new state until the review is over or the signal says that nobody looks any more. */
  async follow(id: string, told: (status: ReviewStatus) => void, signal: AbortSignal): Promise<void> {
    for await (const data of eventsOf(`${addressOf(id)}/events`, this.#key, signal)) {
      told(JSON.parse(data) as ReviewStatus);
    }
  }

  table(id: string, signal: AbortSignal): Promise<ReviewTable> {
    return sendTo(`${addressOf(id)}/table`, this.#key, { signal });
  }

  check(id: string, file: string, signal: AbortSignal): Promise<CheckReport> {
    return sendTo(`${addressOf(id)}/check?file=${encodeURIComponent(file)}`, this.#key, { signal });
  }

  text(id: string, file: string, signal: AbortSignal): Promise<DocumentText> {
    return sendTo(`${addressOf(id)}/text?file=${encodeURIComponent(file)}`, this.#key, { signal });
  }

  draft(id: string, file: string, signal: AbortSignal): Promise<File> {
    return sendTo(`${addressOf(id)}/draft?file=${encodeURIComponent(file)}`, this.#key, { signal }, file.split("/").at(-1) ?? file);
  }

  /** @param name Under which it is kept. */
  answer(id: string, file: string, what: AnswerFile, name: string, signal: AbortSignal): Promise<File> {
    return sendTo(`${addressOf(id)}/${what}?file=${encodeURIComponent(file)}`, this.#key, { signal }, name);
  }

  file(id: string, what: ReviewFile, signal: AbortSignal): Promise<File> {
    return sendTo(`${addressOf(id)}/${what}`, this.#key, { signal }, fileNames[what]);
  }

  /** Stops one that goes on, deletes one that is over. */
  stop(id: string, signal: AbortSignal): Promise<void> {
    return sendTo(addressOf(id), this.#key, { method: "DELETE", signal });
  }
}

function addressOf(id: string): string {
  return `${root}/${encodeURIComponent(id)}`;
}
