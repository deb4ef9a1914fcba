import type { components } from "./schema";
import type { LibraryAccess, LibraryBinned, LibraryDetails, LibraryDocument, LibraryFolder, LibraryLink, LibraryMetadata, LibraryOverview, LibraryRole, LibraryVersion } from "./contract";
import { formOf, sendTo } from "./transport";

type MetadataForm = components["schemas"]["MetadataUpload"];
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

  /** What stands now, to be worked on elsewhere: a Word file that knows which document it is. */
  workingCopy({ id, name }: LibraryDocument, signal: AbortSignal): Promise<File> {
    return sendTo(`${addressOf(id)}/content?working=true`, this.#key, { signal }, name);
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

  describe(seen: LibraryDocument, { unit, parents, status, period, kind }: LibraryMetadata, signal: AbortSignal): Promise<LibraryDocument> {
    const body = formOf<MetadataForm>({ unit: given(unit), parent: parents, status: [status], period: given(period), kind: given(kind) });
    return sendTo(`${addressOf(seen.id)}/metadata`, this.#key, { method: "PUT", body, headers: unchanged(seen), signal });
  }

  /** Another name, another folder, or both. */
  move(seen: LibraryDocument, to: { name: string; folder: string }, signal: AbortSignal): Promise<LibraryDocument> {
    return sendTo(`${addressOf(seen.id)}/move`, this.#key, { method: "POST", body: formOf({ name: [to.name], folder: [to.folder] }), headers: unchanged(seen), signal });
  }

  access(id: string, signal: AbortSignal): Promise<LibraryAccess[]> {
    return this.#get(`${addressOf(id)}/access`, signal);
  }

  share(id: string, people: readonly string[], role: LibraryRole, signal: AbortSignal): Promise<LibraryAccess[]> {
    return sendTo(`${addressOf(id)}/access`, this.#key, { method: "POST", body: formOf({ person: people, role: [role] }), signal });
  }

  revoke(id: string, access: string, signal: AbortSignal): Promise<void> {
    return sendTo(`${addressOf(id)}/access/${encodeURIComponent(access)}`, this.#key, { method: "DELETE", signal });
  }

  link(id: string, signal: AbortSignal): Promise<LibraryLink> {
    return this.#get(`${addressOf(id)}/link`, signal);
  }

  #get<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
    return sendTo<Answer>(path, this.#key, { signal });
  }
}

function addressOf(id: string): string {
  return `${root}/${encodeURIComponent(id)}`;
}

function given(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : [text];
}

// The service changes a document only for somebody who has seen what it now is.
function unchanged({ etag }: LibraryDocument): HeadersInit {
  return { "If-Match": `"${etag}"` };
}
