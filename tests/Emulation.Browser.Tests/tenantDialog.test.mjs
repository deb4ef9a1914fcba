import assert from "node:assert/strict";
import { openPage, screenshot, violations } from "./support/browser.mjs";
import { profiles } from "./support/pane.mjs";
import { setStage } from "./support/stage.mjs";
import { startTenantService } from "./support/tenantService.mjs";
import { demanded, demandMore, libraryStands, openLibrary, personOf, pressSignIn, signInHeading, signedInAs, testsOn } from "./support/tenantSignIn.mjs";
import { startWordSite } from "./support/wordSite.mjs";

// Office.js itself opens and watches the dialog, as Word on the web has it do.
const requirements = { ...profiles["Word 2019, 2021 (1.3)"], DialogApi: 1.1 };
const stage = setStage(startTenantService, async (set) => (set.site = set.service && (await startWordSite(set.service.url))));
const stored = testsOn(stage);

/** The pane in a Word that lends no account but opens dialogs. */
async function openPane(rules = {}) {
  stage.service.flow.bend(rules);
  const opened = await openPage(stage.browser, stage.site.url, { width: 340, friend: stage.service.authority });
  const { page } = opened;
  await page.goto(`${stage.site.url}/word-host/host.html`);
  await page.waitForFunction(() => "openWord" in window);
  await page.evaluate((settings) => window.openWord(settings), { document: { paragraphs: ["Một"] }, requirements });
  const pane = page.frameLocator("iframe");
  await signInHeading(pane).waitFor();
  return { ...opened, pane, asked: stage.service.flow.asked, who: personOf(pane) };
}

/** Office asks whether the pane may open its window; in the words of its language. */
const allow = (pane) => pane.getByRole("button", { name: /^(Allow|Cho phép)$/ }).click();
const ignore = (pane) => pane.getByRole("button", { name: /^(Ignore|Bỏ qua)$/ }).click();

async function dialogOf({ page, pane }) {
  await pressSignIn(pane);
  const [dialog] = await Promise.all([page.waitForEvent("popup"), allow(pane)]);
  await dialog.getByRole("button", { name: "Tiếp tục" }).waitFor();
  return dialog;
}

async function signIn(opened) {
  const dialog = await dialogOf(opened);
  await dialog.getByLabel("Tài khoản").fill("an@coquan.example");
  await Promise.all([dialog.waitForEvent("close"), dialog.getByRole("button", { name: "Tiếp tục" }).click()]);
  await signedInAs(opened.who);
}

stored("an Office without an account of its own signs in by its dialog, and the pane keeps only the token", async () => {
  const opened = await openPane();
  const { page, context, pane, asked, errors, strangers } = opened;
  await screenshot(page, "tenant-dialog-1-ask");
  assert.deepEqual(await violations(page), []);
  await signIn(opened);
  await screenshot(page, "tenant-dialog-2-signed-in");
  assert.deepEqual(asked.map(({ at, redirect_uri: back }) => [at, back]), [["authorize", `${stage.site.url}/dialog.html`], ["token", `${stage.site.url}/dialog.html`]]);
  await openLibrary(pane);
  await libraryStands(pane);
  assert.equal(asked.length, 2);
  assert.ok(!JSON.stringify(await pane.locator("html").evaluate(() => [document.cookie, { ...localStorage }, { ...sessionStorage }])).includes("eyJ"));
  assert.deepEqual([errors, strangers], [[], []]);
  await context.close();
});

stored("a dialog that is closed is told, and the next one signs in", async () => {
  const opened = await openPane();
  const { page, context, pane } = opened;
  await (await dialogOf(opened)).close();
  await pane.getByRole("alert").getByText("Cửa sổ đăng nhập đã đóng trước khi đăng nhập xong.").waitFor();
  await pane.getByRole("alert").getByText("dialog-12006").waitFor();
  await screenshot(page, "tenant-dialog-3-closed");
  assert.deepEqual(await violations(page), []);
  await signIn(opened);
  await context.close();
});

stored("a dialog that Office was not allowed to open is told with the way out", async () => {
  const { context, pane, asked } = await openPane();
  await pressSignIn(pane);
  await ignore(pane);
  await pane.getByRole("alert").getByText("Office không mở cửa sổ đăng nhập.").waitFor();
  await pane.getByRole("alert").getByText("dialog-12009").waitFor();
  assert.deepEqual(asked, []);
  await context.close();
});

stored("what the tenant refuses is told in the pane with its code", async () => {
  const { page, context, pane } = await openPane({ refuse: "access_denied" });
  await pressSignIn(pane);
  await Promise.all([page.waitForEvent("popup"), allow(pane)]);
  await pane.getByRole("alert").getByText("access_denied").waitFor();
  await context.close();
});

stored("what the service demands beyond the token is asked in the dialog, which knows who it is", async () => {
  const opened = await openPane();
  const { page, context, pane, asked } = opened;
  await signIn(opened);
  await demandMore(page);
  await openLibrary(pane);
  const [dialog] = await Promise.all([page.waitForEvent("popup"), allow(pane)]);
  await dialog.waitForEvent("close");
  await libraryStands(pane);
  const again = asked.findLast(({ at }) => at === "authorize");
  assert.equal(again.login_hint, "an@coquan.example");
  assert.deepEqual(JSON.parse(again.claims).access_token.acrs, demanded.acrs);
  await context.close();
});

stored("whoever signs out is asked in the dialog who it is", async () => {
  const opened = await openPane();
  const { context, pane, who, asked } = opened;
  await signIn(opened);
  await who.getByRole("button", { name: "Đăng xuất" }).click();
  await signInHeading(pane).waitFor();
  await signIn(opened);
  assert.equal(asked.findLast(({ at }) => at === "authorize").prompt, "select_account");
  await context.close();
});

stored("a dialog that the pane did not open signs nobody in", async () => {
  const { page, context, strangers } = await openPage(stage.browser, stage.site.url, { friend: stage.service.authority });
  stage.service.flow.asked.length = 0;
  await page.goto(`${stage.site.url}/dialog.html`);
  await page.getByText("Trang này chỉ mở từ ngăn tác vụ trong Word hoặc Excel.").waitFor();
  assert.deepEqual([stage.service.flow.asked, strangers], [[], []]);
  await context.close();
});
