import assert from "node:assert/strict";
import { fitsTheWidth, openPage, screenshot, violations } from "./support/browser.mjs";
import { setStage } from "./support/stage.mjs";
import { startTenantService } from "./support/tenantService.mjs";
import { demanded, demandMore, libraryStands, openLibrary, personOf, pressSignIn, signInHeading, signedInAs, testsOn } from "./support/tenantSignIn.mjs";

const stage = setStage(startTenantService);
const stored = testsOn(stage);

/** The workbench of a service for a tenant, under the real msal-browser; `rules` bend the tenant. */
async function openWorkbench(rules = {}) {
  stage.service.flow.bend(rules);
  const opened = await openPage(stage.browser, stage.service.url, { friend: stage.service.authority });
  await opened.page.goto(`${stage.service.url}/`);
  await signInHeading(opened.page).waitFor();
  return { ...opened, asked: stage.service.flow.asked, who: personOf(opened.page) };
}

async function windowOf(page) {
  const [opened] = await Promise.all([page.waitForEvent("popup"), pressSignIn(page)]);
  await opened.getByRole("button", { name: "Tiếp tục" }).waitFor();
  return opened;
}

async function enterIn(opened) {
  await opened.getByLabel("Tài khoản").fill("an@coquan.example");
  await opened.getByLabel("Mật khẩu").fill("của các phép thử");
  await Promise.all([opened.waitForEvent("close"), opened.getByRole("button", { name: "Tiếp tục" }).click()]);
}

async function signIn({ page, who }) {
  await enterIn(await windowOf(page));
  await signedInAs(who);
}

stored("the workbench asks first, signs in by a window with a code and its proof, and the library is theirs", async () => {
  const opened = await openWorkbench();
  const { page, context, asked, errors, strangers } = opened;
  assert.deepEqual([asked, await violations(page), await fitsTheWidth(page)], [[], [], true]);
  await screenshot(page, "tenant-browser-1-ask");
  await signIn(opened);
  await screenshot(page, "tenant-browser-2-signed-in");
  assert.deepEqual(asked.map(({ at, redirect_uri: back, code_challenge_method: method, grant_type: grant }) => [at, new URL(back).href, method ?? grant]), [
    ["authorize", `${stage.service.url}/signin.html`, "S256"], ["token", `${stage.service.url}/signin.html`, "authorization_code"],
  ]);
  await openLibrary(page);
  await libraryStands(page);
  assert.equal(asked.length, 2, "the token is used until it ends");
  // Of this tab alone: the next visitor of the machine finds nothing.
  assert.deepEqual(await page.evaluate(() => [document.cookie, Object.keys(localStorage).filter((key) => /msal|token/i.test(key) || localStorage[key].includes("eyJ"))]), ["", []]);
  assert.ok(!page.url().includes("code"));
  assert.deepEqual([errors, strangers], [[], []]);
  await page.reload();
  await signedInAs(opened.who);
  assert.equal(asked.length, 2, "whoever loads the page again is still signed in");
  await context.close();
});

stored("a window that the browser blocks is told with the way out, and the button is there again", async () => {
  const opened = await openWorkbench();
  const { page, context } = opened;
  await page.evaluate(() => {
    window.reallyOpen = window.open;
    window.open = () => null;
  });
  await pressSignIn(page);
  await page.getByRole("alert").getByText("Trình duyệt đã chặn cửa sổ đăng nhập.").waitFor();
  await screenshot(page, "tenant-browser-3-blocked");
  assert.deepEqual(await violations(page), []);
  await page.evaluate(() => (window.open = window.reallyOpen));
  await signIn(opened);
  await context.close();
});

stored("a window that is closed is told, and the next one signs in", async () => {
  const opened = await openWorkbench();
  const { page, context } = opened;
  await (await windowOf(page)).close();
  await page.getByRole("alert").getByText("Cửa sổ đăng nhập đã đóng trước khi đăng nhập xong.").waitFor();
  await screenshot(page, "tenant-browser-4-closed");
  await signIn(opened);
  await context.close();
});

stored("a window that cuts itself off looks closed; who signs in there all the same is in at the next press", async () => {
  const { page, context, who, asked } = await openWorkbench({ isCutOff: true });
  const window = await windowOf(page);
  await page.getByRole("alert").getByText("Cửa sổ đăng nhập đã đóng trước khi đăng nhập xong.").waitFor();
  await window.getByLabel("Tài khoản").fill("an@coquan.example");
  await window.getByRole("button", { name: "Tiếp tục" }).click();
  await page.waitForFunction(() => Object.values(sessionStorage).some((value) => value.includes("eyJ")));
  const before = asked.length;
  await pressSignIn(page);
  await signedInAs(who);
  assert.equal(asked.length, before);
  await context.close();
});

stored("what the tenant refuses is told with its code", async () => {
  const { page, context } = await openWorkbench({ refuse: "access_denied" });
  await Promise.all([page.waitForEvent("popup"), pressSignIn(page)]);
  await page.getByRole("alert").getByText("access_denied").waitFor();
  await page.getByRole("alert").getByText("Chưa đăng nhập được").waitFor();
  await context.close();
});

stored("what the service demands beyond the token is asked of the tenant, and the request goes out once more", async () => {
  const opened = await openWorkbench();
  const { page, context, asked } = opened;
  await signIn(opened);
  const demand = await demandMore(page);
  await openLibrary(page);
  await libraryStands(page);
  assert.equal(demand.requests, 2);
  assert.deepEqual(JSON.parse(asked.at(-1).claims).access_token, { ...demanded, xms_cc: { values: ["CP1"] } });
  await context.close();
});

stored("a demand that only the person can meet opens the window; blocked, it is told and what was entered stays", async () => {
  const opened = await openWorkbench();
  const { page, context } = opened;
  await signIn(opened);
  stage.service.flow.rules.refresh = false;
  await context.clearCookies();
  await demandMore(page, 2);
  await page.evaluate(() => {
    window.reallyOpen = window.open;
    window.open = () => null;
  });
  await openLibrary(page);
  await page.getByRole("alert").getByText("Trình duyệt đã chặn cửa sổ đăng nhập.").waitFor();
  await signedInAs(opened.who);
  await page.evaluate(() => (window.open = window.reallyOpen));
  const [window] = await Promise.all([page.waitForEvent("popup"), openLibrary(page)]);
  await enterIn(window);
  await libraryStands(page);
  await context.close();
});

stored("a token that is about to end is renewed unseen, by its refresh token or in a frame of the tenant", async () => {
  const opened = await openWorkbench({ lifetime: 30 });
  const { page, context, asked, errors } = opened;
  await signIn(opened);
  await openLibrary(page);
  await libraryStands(page);
  assert.equal(asked.at(-1).grant_type, "refresh_token");
  stage.service.flow.rules.refresh = false;
  const before = asked.length;
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await openLibrary(page);
  await libraryStands(page);
  assert.ok(asked.slice(before).some(({ prompt }) => prompt === "none"));
  // A browser says of each refused refresh that it was refused.
  assert.deepEqual(errors.filter((error) => !/status of 400/.test(error)), []);
  assert.equal(context.pages().length, 1);
  await context.close();
});

stored("whoever signs out leaves nothing of theirs in the page, and the next says who it is", async () => {
  const opened = await openWorkbench();
  const { page, context, who, asked } = opened;
  const keepsOfTheirs = () => page.evaluate(() => Object.values(sessionStorage).some((value) => /eyJ|an@coquan/.test(value)));
  await signIn(opened);
  assert.equal(await keepsOfTheirs(), true);
  await who.getByRole("button", { name: "Đăng xuất" }).click();
  await signInHeading(page).waitFor();
  assert.equal(await keepsOfTheirs(), false);
  await page.reload();
  await signInHeading(page).waitFor();
  // The tenant still knows the browser, but asks all the same.
  await signIn(opened);
  assert.equal(asked.findLast(({ at }) => at === "authorize").prompt, "select_account");
  await context.close();
});

stored("the page for answers says what it is for where it brings none", async () => {
  const { page, context, strangers } = await openPage(stage.browser, stage.service.url);
  const answer = await page.goto(`${stage.service.url}/signin.html`);
  await page.getByText("Trang này chỉ nhận câu trả lời đăng nhập.").waitFor();
  assert.match(answer.headers()["content-security-policy"], /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'/);
  assert.deepEqual([strangers, await violations(page)], [[], []]);
  await context.close();
});
