import type { components } from "./schema";
import type { LibraryBinned, LibraryDetails, LibraryDocument, LibraryFolder, LibraryOverview, LibraryVersion } from "./contract";
import { formOf, sendTo } from "./transport";

type SaveForm = components["schemas"]["SaveUpload"];

const root = "/api/documents";

/** What is saved as a document of its own. */
export interface SaveRequest {
  file: File;
  folder: string;
  name: string;
  keepBoth: boolean;
  /** Ids of parents in the library. */
  parents: readonly string[];
}

/** The library's part of the door to the service. */
export class LibraryClient {
  readonly #key: string | undefined;

  constructor(key: string | undefined) {
    this.#key = key;
  }

  overview(signal: AbortSignal): Promise<LibraryOverview> {
    return this.#get(root, signal);
  }

  /** The folder of a unit, made where there is none. */
  folderOf(unit: string, signal: AbortSignal): Promise<LibraryFolder> {
    return sendTo(`${root}/folders`, this.#key, { method: "POST", body: formOf({ unit: [unit] }), signal });
  }

  list(folder: string, signal: AbortSignal): Promise<LibraryDocument[]> {
    return this.#get(`${root}/folders/${encodeURIComponent(folder)}`, signal);
  }

  details(id: string, signal: AbortSignal): Promise<LibraryDetails> {
    return this.#get(addressOf(id), signal);
  }

  content({ id, name }: LibraryDocument, version: string | undefined, signal: AbortSignal): Promise<File> {
    return sendTo(`${addressOf(id)}/content${version === undefined ? "" : `?version=${encodeURIComponent(version)}`}`, this.#key, { signal }, name);
  }

  save({ file, folder, name, keepBoth, parents }: SaveRequest, signal: AbortSignal): Promise<LibraryDocument> {
    const body = formOf<SaveForm>({ document: [file], folder: [folder], name: [name], keepBoth: [String(keepBoth)], parent: parents });
    return sendTo(root, this.#key, { method: "POST", body, signal });
  }

  replace(seen: LibraryDocument, file: File, signal: AbortSignal): Promise<LibraryDocument> {
    return sendTo(`${addressOf(seen.id)}/content`, this.#key, { method: "PUT", body: formOf({ document: [file] }), headers: unchanged(seen), signal });
  }

  versions(id: string, signal: AbortSignal): Promise<LibraryVersion[]> {
    return this.#get(`${addressOf(id)}/versions`, signal);
  }

  restore(seen: LibraryDocument, version: string, signal: AbortSignal): Promise<LibraryDocument> {
    return sendTo(`${addressOf(seen.id)}/versions/${encodeURIComponent(version)}/restoration`, this.#key, { method: "POST", headers: unchanged(seen), signal });
  }

  remove(seen: LibraryDocument, signal: AbortSignal): Promise<void> {
    return sendTo(addressOf(seen.id), this.#key, { method: "DELETE", headers: unchanged(seen), signal });
  }

  bin(signal: AbortSignal): Promise<LibraryBinned[]> {
    return this.#get(`${root}/bin`, signal);
  }

  takeBack(id: string, signal: AbortSignal): Promise<LibraryDocument> {
    return sendTo(`${root}/bin/${encodeURIComponent(id)}/return`, this.#key, { method: "POST", signal });
  }

  #get<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
    return sendTo<Answer>(path, this.#key, { signal });
  }
}

function addressOf(id: string): string {
  return `${root}/${encodeURIComponent(id)}`;
}

// The service changes a document only for somebody who has seen what it now is.
function unchanged({ etag }: LibraryDocument): HeadersInit {
  return { "If-Match": `"${etag}"` };
}
