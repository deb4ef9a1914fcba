import { expect, test } from "vitest";
import type { LibraryDocument } from "../../api/contract";
import type { LibraryClient } from "../../api/library";
import { Problem } from "../../api/problem";
import { LostSaves } from "./LostSaves";

const signal = new AbortController().signal;
const file = (words: string): File => new File([words], "a.docx");

/** A library of one document that may lose its answers. */
class Forgetful {
  words: string | undefined;
  revision = 0;
  loses = 0;

  get document(): LibraryDocument {
    return { id: "d1", folder: "f1", name: "a.docx", etag: String(this.revision), contentTag: String(this.revision), size: 1, changedAt: "" };
  }

  list(): Promise<LibraryDocument[]> {
    return Promise.resolve(this.words === undefined ? [] : [this.document]);
  }

  content(): Promise<File> {
    return Promise.resolve(file(this.words ?? ""));
  }

  async save({ file: sent }: { file: File }): Promise<LibraryDocument> {
    return this.words === undefined ? this.#take(await sent.text()) : Promise.reject(new Problem("conflict", "name-taken"));
  }

  async replace(seen: LibraryDocument, sent: File): Promise<LibraryDocument> {
    const words = await sent.text();
    // The very content that stands is no conflict.
    return words === this.words ? this.document : seen.etag === String(this.revision) ? this.#take(words) : Promise.reject(new Problem("conflict", "changed"));
  }

  #take(words: string): Promise<LibraryDocument> {
    this.words = words;
    this.revision += 1;
    this.loses -= 1;
    return this.loses >= 0 ? Promise.reject(new Problem("unreachable", "service-unreachable")) : Promise.resolve(this.document);
  }
}

function setUp(loses: number) {
  const library = new Forgetful();
  library.loses = loses;
  return { library, saves: new LostSaves(library as unknown as LibraryClient) };
}

const request = (words: string) => ({ file: file(words), folder: "f1", name: "a.docx", keepBoth: false, parents: [] });

test("a lost save over a document is none of somebody else's", async () => {
  const { library, saves } = setUp(1);
  library.words = "không";
  const seen = library.document;
  await expect(saves.replace(seen, file("một"), signal)).rejects.toMatchObject({ kind: "unreachable" });
  expect((await saves.replace(seen, file("một, gói lại"), signal)).etag).toBe("2");
});

test("a lost new document is found again, also after a second loss", async () => {
  const { saves, library } = setUp(2);
  await expect(saves.save(request("một"), signal)).rejects.toMatchObject({ kind: "unreachable" });
  await expect(saves.save(request("hai"), signal)).rejects.toMatchObject({ kind: "unreachable" });
  expect((await saves.save(request("ba"), signal)).etag).toBe("3");
  expect(library.words).toBe("ba");
});

test("a document of the same name with other words is somebody else's", async () => {
  const { saves, library } = setUp(1);
  await expect(saves.save(request("một"), signal)).rejects.toMatchObject({ kind: "unreachable" });
  library.words = "của người khác";
  await expect(saves.save(request("một"), signal)).rejects.toMatchObject({ code: "name-taken" });
});

test("somebody else's save after a lost one is a conflict", async () => {
  const { saves, library } = setUp(1);
  library.words = "không";
  const seen = library.document;
  await expect(saves.replace(seen, file("một"), signal)).rejects.toMatchObject({ kind: "unreachable" });
  library.words = "của người khác";
  library.revision += 1;
  await expect(saves.replace(seen, file("một"), signal)).rejects.toMatchObject({ code: "changed" });
});
