import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogues } from "../../app/messages";
import { signIn } from "./signIn";
import { whoBar } from "./whoBar";

const me = { mode: "key", server: "thidua.example", tenant: "key", id: "0a1b2c3d", name: "Nguyễn Văn An", roles: ["drafter", "reviewer"], personas: [] };
const right = "emk_right";
let root: HTMLElement;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.head.innerHTML = '<meta name="emulation-sign-in" content="key">';
  document.body.innerHTML = '<div id="app"></div>';
  root = document.querySelector<HTMLElement>("#app")!;
  vi.stubGlobal("fetch", vi.fn((_path: string, init: RequestInit) => Promise.resolve(new Headers(init.headers).get("X-Emulation-Key") === right
    ? new Response(JSON.stringify(me), { status: 200, headers: { "Content-Type": "application/json" } })
    : new Response(JSON.stringify({ code: "key-required", detail: "Khóa sai." }), { status: 401, headers: { "Content-Type": "application/problem+json" } }))));
});

afterEach(() => vi.unstubAllGlobals());

async function enter(key: string): Promise<void> {
  await vi.waitFor(() => expect(root.querySelector("input")).not.toBeNull());
  root.querySelector("input")!.value = key;
  root.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
}

test("on one's own machine the page brings its key and nothing is asked", async () => {
  document.head.innerHTML = '<meta name="emulation-key" content="owner"><meta name="emulation-sign-in" content="local">';
  expect(await signIn(root, document, "vi")).toEqual({ key: "owner", me: undefined });
  expect(fetch).not.toHaveBeenCalled();
  expect(root.children).toHaveLength(0);
});

test("of several personas the chosen one makes every request, and one that is gone gives way to the first", async () => {
  document.head.innerHTML = '<meta name="emulation-key" content="owner"><meta name="emulation-sign-in" content="local"><meta name="emulation-personas" content="2">';
  const local = { ...me, mode: "local", id: "binh", name: "Trần Thị Bình", personas: [{ id: "an", name: "An", roles: [] }, { id: "binh", name: "Trần Thị Bình", roles: [] }] };
  const asked: (string | null)[] = [];
  vi.stubGlobal("fetch", vi.fn((_path: string, init: RequestInit) => {
    const persona = new Headers(init.headers).get("X-Emulation-Persona");
    asked.push(persona);
    return Promise.resolve(persona === "gone"
      ? new Response(JSON.stringify({ code: "no-such-persona", detail: "Không có vai này." }), { status: 400, headers: { "Content-Type": "application/problem+json" } })
      : new Response(JSON.stringify(local), { status: 200, headers: { "Content-Type": "application/json" } }));
  }));
  sessionStorage.setItem("emulation-persona", "binh");
  const signed = await signIn(root, document, "vi");
  expect(signed).toEqual({ key: "owner", me: local });
  sessionStorage.setItem("emulation-persona", "gone");
  await signIn(root, document, "vi");
  expect(asked).toEqual(["binh", "gone", null]);
  const bar = whoBar(signed as Awaited<ReturnType<typeof signIn>>, catalogues.vi)!;
  expect([...bar.querySelectorAll("option")].map(({ textContent, selected }) => [textContent, selected])).toEqual([["An", false], ["Trần Thị Bình", true]]);
  expect(bar.querySelector("button")).toBeNull();
});

test("a right key is kept for the session and nowhere else", async () => {
  const signed = signIn(root, document, "vi");
  await enter(` ${right}\n`);
  expect(await signed).toEqual({ key: right, me });
  expect(sessionStorage.getItem("emulation-key")).toBe(right);
  expect(localStorage).toHaveLength(0);
  expect(document.cookie).toBe("");
  expect(await signIn(root, document, "vi")).toEqual({ key: right, me });
});

test("a wrong key is told, kept nowhere, and may be followed by the right one", async () => {
  const signed = signIn(root, document, "vi");
  await enter("emk_wrong");
  await vi.waitFor(() => expect(root.querySelector("[role=alert]")?.textContent).toContain("Khóa sai."));
  expect(sessionStorage).toHaveLength(0);
  await enter(right);
  expect((await signed).me).toEqual(me);
});

test("an empty field is answered without asking the service", async () => {
  void signIn(root, document, "vi");
  await enter("  ");
  expect(root.querySelector(".field-problem")?.textContent).toBe(catalogues.vi.signIn.needKey);
  expect(fetch).not.toHaveBeenCalled();
});

test("a kept key that was taken back is asked for anew", async () => {
  sessionStorage.setItem("emulation-key", "emk_revoked");
  const signed = signIn(root, document, "vi");
  await vi.waitFor(() => expect(root.querySelector("[role=alert]")).not.toBeNull());
  await enter(right);
  expect((await signed).key).toBe(right);
});

test("an Office with neither an account for add-ins nor dialogs says so and asks nobody", async () => {
  document.head.innerHTML = ["sign-in:entra", "client-id:a", "authority:https://login.example/b", "scope:api://c/access_as_user"].map((pair) => `<meta name="emulation-${pair.slice(0, pair.indexOf(":"))}" content="${pair.slice(pair.indexOf(":") + 1)}">`).join("");
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => false } } });
  void signIn(root, document, "vi");
  await vi.waitFor(() => expect(root.querySelector("h1")?.textContent).toBe(catalogues.vi.signIn.tenantTitle));
  expect(fetch).not.toHaveBeenCalled();
});

test("the bar names the person, the roles and the server, and its words are only text", () => {
  const bar = whoBar({ key: right, me: { ...me, mode: "key", name: "<b>An</b>" } }, catalogues.vi)!;
  expect(bar.textContent).toContain("<b>An</b> (soạn thảo, thẩm định) tại thidua.example");
  expect(bar.querySelector("button")?.textContent).toBe("Đăng xuất");
  expect(whoBar({ key: "owner", me: undefined }, catalogues.vi)).toBeUndefined();
});
