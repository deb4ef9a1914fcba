import { expect, test } from "vitest";
import type { LibraryClient } from "../../api/library";
import type { LibraryDocument } from "../../api/contract";
import { ServiceClient } from "../../api/client";
import { Problem } from "../../api/problem";
import { WorkbenchDocument } from "../../office/WorkbenchDocument";
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
