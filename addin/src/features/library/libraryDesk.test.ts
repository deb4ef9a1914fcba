import { expect, test } from "vitest";
import type { LibraryClient } from "../../api/library";
import type { LibraryDocument } from "../../api/contract";
import { ServiceClient } from "../../api/client";
import { Problem } from "../../api/problem";
import { WorkbenchDocument } from "../../office/WorkbenchDocument";
import type { KeptDraft, Origin } from "./KeptDraft";
import { LibraryDesk } from "./libraryDesk";

const signal = new AbortController().signal;
const kept = (etag: string): LibraryDocument => ({ id: "d1", folder: "f1", name: "a.docx", etag, contentTag: `c${etag}`, size: 3, changedAt: "2026-11-21T09:00:00Z" });
const file = (words: string): File => new File([words], "a.docx");

/** A library of one document whose parents are d2, which is there, and d3, which is gone. */
class OneDocument {
  etag = "1";
  readonly sent: string[] = [];

  details(id: string): Promise<unknown> {
    return id === "d3"
      ? Promise.reject(new Problem("refused", "not-found"))
      : Promise.resolve({ document: { ...kept(this.etag), id }, metadata: { parents: id === "d1" ? ["d2", "d3"] : [], status: "draft" } });
  }

  content({ id }: LibraryDocument, version?: string): Promise<File> {
    return Promise.resolve(file(`${id} ${version ?? "now"}`));
  }

  replace(seen: LibraryDocument): Promise<LibraryDocument> {
    this.sent.push(seen.etag);
    this.etag += "1";
    return Promise.resolve(kept(this.etag));
  }

  save(request: { parents: readonly string[] }): Promise<LibraryDocument> {
    this.sent.push(...request.parents);
    return Promise.resolve(kept("new"));
  }
}

function setUp() {
  const library = new OneDocument();
  const host = new WorkbenchDocument(new ServiceClient(undefined));
  return { library, host, desk: new LibraryDesk(library as unknown as LibraryClient, host, new ServiceClient(undefined)) };
}

test("a draft from elsewhere is not in the library until it is saved there", async () => {
  const { desk, host } = setUp();
  expect(desk.state).toBe("none");
  host.file = file("x");
  expect(desk.state).toBe("apart");
  await desk.saveAs("f1", "a.docx", false, [], signal);
  expect(desk.state).toBe("saved");
  host.file = file("y");
  expect(desk.state).toBe("apart");
});

test("each save names the state that the one before left", async () => {
  const { desk, library } = setUp();
  await desk.open(kept("1"), undefined, signal);
  await desk.save(signal);
  await desk.save(signal);
  expect(library.sent).toEqual(["1", "11"]);
});

test("an older version that was opened is a change until it is saved", async () => {
  const { desk } = setUp();
  await desk.open(kept("1"), "1", signal);
  expect(desk.state).toBe("changed");
  await desk.save(signal);
  expect(desk.state).toBe("saved");
});

test("the parents that are still there come with the plan, and go with a copy of it", async () => {
  const { desk, library } = setUp();
  const parents = await desk.open(kept("1"), undefined, signal);
  expect(await Promise.all(parents.map((parent) => parent.text()))).toEqual(["d2 now"]);
  await desk.saveAs("f1", "b.docx", false, [...parents, file("from elsewhere")], signal);
  expect(library.sent).toEqual(["d2"]);
});

test("what is taken up or put away in the library shows in the state of the draft", async () => {
  const { desk } = setUp();
  await desk.open(kept("1"), undefined, signal);
  desk.standsNow({ ...kept("2"), id: "d9" });
  expect(desk.state).toBe("saved");
  desk.standsNow(kept("2"));
  expect(desk.state).toBe("changed");
  desk.isGone(kept("2"));
  expect(desk.state).toBe("apart");
});

/** A draft in Word that says which document of the library it is. */
class KnownDraft implements KeptDraft {
  readonly draftName = "a.docx";
  readonly takesFiles = false;
  words = "một";

  constructor(public origin: Origin | undefined) {}

  print(): Promise<string> {
    return Promise.resolve(this.words);
  }

  readDraftFile(): Promise<File> {
    return Promise.resolve(file(this.words));
  }

  put(): void {
    throw new Error("not here");
  }

  readOrigin(): Promise<Origin | undefined> {
    return Promise.resolve(this.origin);
  }

  keepOrigin(origin: Origin): Promise<void> {
    this.origin = origin;
    return Promise.resolve();
  }

  whenTouched(): void {
    // Nothing is done to it here.
  }
}

function setUpKnown(origin: Origin | undefined) {
  const library = new OneDocument();
  const host = new KnownDraft(origin);
  // The service reads a file as one block of its words.
  const service = { text: async (read: File) => ({ blocks: [{ region: "body", text: (await read.text()).replace("d1 now", "hai") }] }) } as unknown as ServiceClient;
  return { library, host, desk: new LibraryDesk(library as unknown as LibraryClient, host, service) };
}

const origin = { id: "d1", etag: "1", content: "c1" };

test("a draft that says where it is from is saved, changed, or not yet known here", async () => {
  for (const [print, state] of [["một", "saved"], ["không", "changed"], [undefined, "kept"]] as const) {
    const { desk } = setUpKnown({ ...origin, ...(print === undefined ? {} : { print }) });
    await desk.recall(signal);
    expect(desk.state).toBe(state);
  }
  const { desk } = setUpKnown(undefined);
  await desk.recall(signal);
  expect(desk.state).toBe("apart");
});

test("what somebody saved since is newer, unless it reads the same", async () => {
  const { desk, library, host } = setUpKnown({ ...origin, print: "một" });
  library.etag = "2";
  await desk.recall(signal);
  expect(desk.state).toBe("newer");
  host.words = "hai";
  await desk.recall(signal);
  expect(desk.state).toBe("saved");
  await desk.save(signal);
  expect(library.sent).toEqual(["1"]);
});

test("a save is noted in the draft", async () => {
  const { desk, host } = setUpKnown({ ...origin, print: "không" });
  await desk.recall(signal);
  await desk.save(signal);
  expect(desk.state).toBe("saved");
  expect(host.origin).toEqual({ id: "d1", etag: "11", content: "c11", print: "một" });
});

test("a document that is gone from the library, or a library that does not answer, says nothing", async () => {
  const { desk } = setUpKnown({ ...origin, id: "d3" });
  await desk.recall(signal);
  expect(desk.state).toBe("apart");
});
