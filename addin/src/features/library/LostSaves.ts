import type { LibraryDocument } from "../../api/contract";
import type { LibraryClient, SaveRequest } from "../../api/library";
import { Problem } from "../../api/problem";

/**
 * Saves whose answer may be lost on its way: the same file sent once more is no conflict to the library, while the draft read anew, which Word never
 * packs the same way twice, would be taken for another's.
 */
export class LostSaves {
  #replaced: { seen: LibraryDocument; file: File } | undefined;
  #made: { request: SaveRequest; sent: File[] } | undefined;

  constructor(private readonly client: LibraryClient) {}

  async replace(seen: LibraryDocument, file: File, signal: AbortSignal): Promise<LibraryDocument> {
    const lost = this.#replaced?.seen.id === seen.id && this.#replaced.seen.etag === seen.etag ? this.#replaced.file : undefined;
    const stands = lost === undefined || lost === file ? seen : await this.client.replace(seen, lost, signal);
    this.#replaced = { seen: stands, file };
    try {
      const done = await this.client.replace(stands, file, signal);
      this.#replaced = undefined;
      return done;
    } catch (error) {
      this.#replaced = isUnanswered(error) ? this.#replaced : undefined;
      throw error;
    }
  }

  async save(request: SaveRequest, signal: AbortSignal): Promise<LibraryDocument> {
    const lost = this.#made?.request.folder === request.folder && this.#made.request.name === request.name ? this.#made.sent : [];
    this.#made = { request, sent: [...lost, request.file] };
    try {
      const there = lost.length === 0 ? undefined : await this.#find(request, lost, signal);
      const made = there === undefined ? await this.client.save(request, signal) : await this.replace(there, request.file, signal);
      this.#made = undefined;
      return made;
    } catch (error) {
      this.#made = isUnanswered(error) ? this.#made : undefined;
      throw error;
    }
  }

  /** The document that a lost save made after all; of the same name with another content it is somebody else's. */
  async #find({ folder, name }: SaveRequest, sent: readonly File[], signal: AbortSignal): Promise<LibraryDocument | undefined> {
    const there = (await this.client.list(folder, signal)).find((one) => one.name === name.normalize("NFC"));
    const content = there === undefined ? undefined : await this.client.content(there, undefined, signal);
    const same = content === undefined ? [] : await Promise.all(sent.map((file) => isSame(content, file)));
    return same.includes(true) ? there : undefined;
  }
}

function isUnanswered(error: unknown): boolean {
  return error instanceof Problem && (error.kind === "unreachable" || error.kind === "failed" || error.kind === "cancelled");
}

async function isSame(one: File, other: File): Promise<boolean> {
  const [left, right] = [new Uint8Array(await one.arrayBuffer()), new Uint8Array(await other.arrayBuffer())];
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
