import { afterEach, expect, test, vi } from "vitest";
import { pageKey, ServiceClient } from "./client";

afterEach(() => vi.unstubAllGlobals());

const signal = new AbortController().signal;
const file = (name: string) => new File(["x"], name);

function answer(response: Response | Error): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const json = (status: number, type: string, body: unknown) => new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });

test("a check sends the draft, every parent in order, and what the officer told", async () => {
  const fetched = answer(json(200, "application/json", { verdicts: [], findings: [] }));
  await new ServiceClient("key").check({ draft: file("d.docx"), parents: [file("p1.docx"), file("p2.json")], level: "commune", staff: 0 }, signal);
  const [path, init] = fetched.mock.calls[0] as unknown as [string, RequestInit];
  const body = init.body as FormData;
  expect(path).toBe("/api/check");
  expect(new Headers(init.headers).get("X-Emulation-Key")).toBe("key");
  expect(body.getAll("parent").map((part) => (part as File).name)).toEqual(["p1.docx", "p2.json"]);
  expect([(body.get("draft") as File).name, body.get("level"), body.get("staff")]).toEqual(["d.docx", "commune", "0"]);
});

test("what the officer did not tell is not sent", async () => {
  const fetched = answer(json(200, "application/json", { verdicts: [], findings: [] }));
  await new ServiceClient(undefined).check({ draft: file("d.docx"), parents: [], level: undefined, staff: undefined }, signal);
  const [, init] = fetched.mock.calls[0] as unknown as [string, RequestInit];
  expect([...(init.body as FormData).keys()]).toEqual(["draft"]);
  expect(new Headers(init.headers).has("X-Emulation-Key")).toBe(false);
});

test.each([
  { name: "problem+json keeps the service's words", response: json(415, "application/problem+json", { code: "not-a-document", detail: "Tệp hỏng.", file: "a.docx" }), expected: { kind: "refused", code: "not-a-document", message: "Tệp hỏng.", file: "a.docx" } },
  { name: "a busy service is told apart", response: json(503, "application/problem+json", { code: "busy", detail: "Đang bận." }), expected: { kind: "busy", code: "busy", message: "Đang bận." } },
  { name: "a key that is no longer the service's is told apart", response: json(401, "application/problem+json", { code: "key-required" }), expected: { kind: "signed-out", code: "key-required" } },
  { name: "a change since is told apart", response: json(409, "application/problem+json", { code: "edit-not-made" }), expected: { kind: "conflict" } },
  { name: "a file that is too large is told apart", response: new Response("", { status: 413 }), expected: { kind: "too-large", code: "http-413" } },
  { name: "a locked file is told apart", response: json(423, "application/problem+json", { code: "locked" }), expected: { kind: "locked" } },
  { name: "a service that wants a pause says how long", response: new Response("", { status: 429, headers: { "Retry-After": "7" } }), expected: { kind: "busy", after: 7 } },
  { name: "an internal error is a failure", response: json(500, "application/problem+json", { code: "internal-error", detail: "Lỗi." }), expected: { kind: "failed", code: "internal-error" } },
  { name: "an answer from something else is a failure", response: new Response("<h1>", { status: 502 }), expected: { kind: "failed", code: "http-502" } },
  { name: "an answer that is not JSON is a failure", response: new Response("{", { status: 200 }), expected: { kind: "failed", code: "unreadable-answer" } },
  { name: "no network is unreachable", response: new TypeError("failed to fetch"), expected: { kind: "unreachable", code: "service-unreachable" } },
  { name: "an abort is a cancellation", response: new DOMException("", "AbortError") as unknown as Error, expected: { kind: "cancelled" } },
])("$name", async ({ response, expected }) => {
  answer(response);
  await expect(new ServiceClient(undefined).rules(signal)).rejects.toMatchObject(expected);
});

test.each([
  ['<meta name="emulation-key" content="abc123">', "abc123"],
  ['<meta name="emulation-key" content="">', undefined],
  ["", undefined],
])("the key of a page with %j is %j", (head, key) => {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = head;
  expect(pageKey(page)).toBe(key);
});
