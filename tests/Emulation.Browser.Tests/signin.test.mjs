import assert from "node:assert/strict";
import { test } from "node:test";
import { fitsTheWidth, openPage, screenshot, violations } from "./support/browser.mjs";
import { startKeyService } from "./support/keyService.mjs";
import { setStage } from "./support/stage.mjs";

const stage = setStage(startKeyService);

const who = (page) => page.getByRole("region", { name: "Người đăng nhập" });
const enter = async (page, key) => {
  await page.getByLabel("Khóa cá nhân").fill(key);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
};

for (const width of [320, 1280]) {
  test(`a wrong key is refused, a right one opens the page under its person's name, and signing out closes it, at ${width}`, async (t) => {
    if (stage.service === undefined) {
      return t.skip("no built service");
    }
    const key = stage.service.addKey("Nguyễn Văn An", "drafter");
    const { page, context, errors, strangers } = await openPage(stage.browser, stage.service.url, { width });
    await page.goto(`${stage.service.url}/`);
    await enter(page, "emk_00000000_khong-phai-khoa");
    await page.getByText("Khóa không được nhận").waitFor();
    await screenshot(page, `signin-${width}-refused`);
    assert.ok(await fitsTheWidth(page));
    assert.deepEqual(await violations(page), []);

    await enter(page, key);
    await who(page).getByText("Nguyễn Văn An (soạn thảo)").waitFor();
    await screenshot(page, `signin-${width}-in`);
    assert.ok(await fitsTheWidth(page));
    assert.deepEqual([strangers, await violations(page)], [[], []]);
    // The key is of this tab, and nowhere that another page or the next visitor finds it.
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ["", 0]);
    assert.ok(!(await page.content()).includes(key));

    await page.reload();
    await who(page).getByText("Nguyễn Văn An").waitFor();
    await page.getByRole("button", { name: "Kho văn bản", exact: true }).click();
    await page.getByText("Kho chưa có văn bản nào.").waitFor();

    await who(page).getByRole("button", { name: "Đăng xuất" }).click();
    await page.getByLabel("Khóa cá nhân").waitFor();
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    // The browser itself notes every refused request.
    assert.deepEqual(errors.filter((error) => !/401/.test(error)), []);
    await context.close();
  });
}

test("a key that is taken back while the page is open opens nothing more", async (t) => {
  if (stage.service === undefined) {
    return t.skip("no built service");
  }
  const key = stage.service.addKey("Trần Thị Bình", "reviewer");
  const { page, context } = await openPage(stage.browser, stage.service.url);
  await page.goto(`${stage.service.url}/`);
  await enter(page, key);
  await who(page).getByText("Trần Thị Bình (thẩm định)").waitFor();
  stage.service.revoke(key);

  await page.waitForFunction(async (used) => (await fetch("/api/me", { headers: { "X-Emulation-Key": used } })).status === 401, key);
  await page.reload();
  await page.getByText("Khóa không được nhận").waitFor();
  await page.getByLabel("Khóa cá nhân").waitFor();
  await context.close();
});
