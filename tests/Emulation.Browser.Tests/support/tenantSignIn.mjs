import { test } from "node:test";

/** The page as it asks who is there. */
export const signInHeading = (page) => page.getByRole("heading", { name: "Đăng nhập bằng tài khoản cơ quan" });

export const pressSignIn = (page) => page.getByRole("button", { name: "Đăng nhập", exact: true }).click();

/** The place that names whoever is signed in. */
export const personOf = (page) => page.getByRole("region", { name: "Người đăng nhập" });

export const signedInAs = (who) => who.getByText("Nguyễn Văn An (soạn thảo)").waitFor();

export const openLibrary = (page) => page.getByRole("button", { name: "Kho văn bản", exact: true }).click();

export const libraryStands = (page) => page.getByText("Kho chưa có văn bản nào.").waitFor();

/** Tests that need the built service of a stage; without one they are skipped. */
export const testsOn = (stage) => (name, run) => test(name, (t) => (stage.service === undefined ? t.skip("no built service") : run(t)));

/** What the service can demand beyond a token. */
export const demanded = { acrs: { essential: true, value: "c1" } };

/** The library's first requests are refused with that demand; `requests` counts all of them. */
export async function demandMore(page, times = 1) {
  const claims = Buffer.from(JSON.stringify({ access_token: demanded })).toString("base64");
  const seen = { requests: 0 };
  await page.route(/\/api\/documents$/, (route) => {
    seen.requests += 1;
    return seen.requests > times ? route.fallback() : route.fulfill({
      status: 401, contentType: "application/problem+json", body: '{"code":"sign-in-needed","detail":"Cần đăng nhập lại."}',
      headers: { "WWW-Authenticate": `Bearer error="insufficient_claims", claims="${claims}"` },
    });
  });
  return seen;
}
