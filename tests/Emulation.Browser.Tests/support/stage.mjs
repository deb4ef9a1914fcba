import { after, before } from "node:test";
import { launchBrowser } from "./browser.mjs";
import { startService } from "./service.mjs";

/**
 * A browser and a service for the tests of a file: the built one, unless another is started.
 * What `furnish` adds once both stand has a `stop` and is stopped with them (hooks of one file do not wait for each other).
 */
export function setStage(start = startService, furnish = undefined) {
  const stage = {};
  let furniture;
  before(async () => {
    [stage.browser, stage.service] = await Promise.all([launchBrowser(), start()]);
    furniture = await furnish?.(stage);
  });
  after(async () => {
    await stage.browser?.close();
    await furniture?.stop();
    await stage.service?.stop();
  });
  return stage;
}
