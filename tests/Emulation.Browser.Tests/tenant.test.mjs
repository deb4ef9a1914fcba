import assert from "node:assert/strict";
import { fitsTheWidth, openPage, screenshot, violations } from "./support/browser.mjs";
import { profiles } from "./support/pane.mjs";
import { setStage } from "./support/stage.mjs";
import { paneId, serviceId, startTenantService } from "./support/tenantService.mjs";
import { demanded, demandMore, libraryStands, openLibrary, personOf, pressSignIn, signInHeading, signedInAs, testsOn } from "./support/tenantSignIn.mjs";
import { startWordSite } from "./support/wordSite.mjs";

const interaction = { status: "USER_INTERACTION_REQUIRED", code: "interaction_required", subError: "", description: "" };
const requirements = { ...profiles["Word 1.8"], NestedAppAuth: 1.1 };

const stage = setStage(startTenantService, async (set) => (set.site = set.service && (await startWordSite(set.service.url))));
const stored = testsOn(stage);

/** The pane in a Word whose account answers as `office` says, under the real msal-browser; `asked` keeps what it was asked. */
async function openPane(office, word = {}) {
  const opened = await openPage(stage.browser, stage.site.url, { width: 340 });
  const { context, page } = opened;
  const asked = [];
  await context.exposeFunction("askOffice", (text) => {
    const { method, requestId, tokenParams } = JSON.parse(text);
    const base = { messageType: "NestedAppAuthResponse", requestId };
    if (method === "GetInitContext") {
      return JSON.stringify({ ...base, success: true, initContext: { sdkName: "test", sdkVersion: "1", accountContext: undefined, capabilities: {} } });
    }
    asked.push({ method, ...tokenParams });
    const answer = office(asked.at(-1), asked.length);
    return JSON.stringify("status" in answer ? { ...base, success: false, error: answer } : { ...base, success: true, ...answer });
  });
  await context.addInitScript(() => {
    const listeners = [];
    window.nestedAppAuthBridge = {
      addEventListener: (_, listener) => listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage: (text) => void window.askOffice(text).then((answer) => listeners.forEach((listener) => listener({ data: answer }))),
    };
  });
  await page.goto(`${stage.site.url}/word-host/host.html`);
  await page.waitForFunction(() => "openWord" in window);
  await page.evaluate((settings) => window.openWord(settings), { document: { paragraphs: ["Một"] }, requirements, ...word });
  const pane = page.frameLocator("iframe");
  return { ...opened, asked, pane, who: personOf(pane) };
}

stored("whoever is signed in to Office is signed in here, unasked, and the library is theirs", async () => {
  const { context, pane, who, asked, errors, strangers } = await openPane(() => stage.service.tokenOf());
  await signedInAs(who);
  assert.deepEqual(asked.map(({ method, clientId, scope }) => [method, clientId, scope]), [["GetToken", paneId, `api://${serviceId}/access_as_user`]]);
  await openLibrary(pane);
  await libraryStands(pane);
  assert.equal(asked.length, 1, "the token is used until it ends");
  // The token is nowhere that another page or the next visitor finds it.
  const frame = pane.locator("html");
  assert.ok(!JSON.stringify(await frame.evaluate(() => [document.cookie, { ...localStorage }, { ...sessionStorage }])).includes("eyJ"));
  assert.deepEqual([errors, strangers], [[], []]);
  await context.close();
});

stored("where Office must ask first the pane says so, and asks when its button is pressed", async () => {
  const { page, context, pane, who, asked } = await openPane(({ method }) => (method === "GetToken" ? interaction : stage.service.tokenOf()));
  await signInHeading(pane).waitFor();
  await screenshot(page, "tenant-1-ask");
  assert.deepEqual([await violations(page), await fitsTheWidth(page)], [[], true]);
  assert.deepEqual(asked.map(({ method }) => method), ["GetToken"]);
  await pressSignIn(pane);
  await signedInAs(who);
  assert.equal(asked.at(-1).method, "GetTokenPopup");
  await context.close();
});

stored("a window that is closed is told with its code, and the button is there again", async () => {
  let isClosed = true;
  const { page, context, pane, who } = await openPane(({ method }) => (method === "GetToken" ? interaction : isClosed ? { status: "USER_CANCEL", code: "user_cancelled", subError: "", description: "" } : stage.service.tokenOf()));
  await pressSignIn(pane);
  await pane.getByRole("alert").getByText("Chưa đăng nhập được").waitFor();
  await screenshot(page, "tenant-2-refused");
  assert.deepEqual(await violations(page), []);
  isClosed = false;
  await pressSignIn(pane);
  await signedInAs(who);
  await context.close();
});

stored("what the service demands beyond the token is asked of Office, and the request goes out once more", async () => {
  const { page, context, pane, who, asked } = await openPane(() => stage.service.tokenOf());
  await signedInAs(who);
  await demandMore(page);
  await openLibrary(pane);
  await libraryStands(pane);
  assert.deepEqual(JSON.parse(asked.at(-1).claims).access_token, { ...demanded, xms_cc: { values: ["CP1"] } });
  assert.equal(asked.length, 2);
  await context.close();
});

stored("a token that is about to end is renewed before the next request", async () => {
  const { context, pane, who, asked } = await openPane((_, nth) => stage.service.tokenOf(nth === 1 ? 30 : 3600));
  await signedInAs(who);
  await openLibrary(pane);
  await libraryStands(pane);
  assert.ok(asked.length >= 2 && asked.every(({ method }) => method === "GetToken"));
  await context.close();
});

stored("whoever signs out is not signed in again unasked", async () => {
  const { context, pane, who, asked } = await openPane(() => stage.service.tokenOf());
  await signedInAs(who);
  await who.getByRole("button", { name: "Đăng xuất" }).click();
  await signInHeading(pane).waitFor();
  const before = asked.length;
  await pressSignIn(pane);
  await signedInAs(who);
  assert.equal(asked.length, before + 1);
  await context.close();
});

stored("a host without an account for add-ins asks nobody unasked, and says that a window of its own opens", async () => {
  const { page, context, pane, asked } = await openPane(() => stage.service.tokenOf(), { requirements: profiles["Word 2019, 2021 (1.3)"] });
  await pane.getByText("Trang đăng nhập của Microsoft mở trong cửa sổ riêng").waitFor();
  assert.deepEqual([asked, await violations(page)], [[], []]);
  await context.close();
});
