import { builtService, runBuilt } from "./builtService.mjs";
import { httpsSettings, isWell } from "./httpsService.mjs";

/** The service as an office's own network runs it: https, and a personal key for everybody. Undefined where none was built. */
export async function startKeyService() {
  const assembly = builtService();
  if (assembly === undefined) {
    return undefined;
  }
  const service = await runBuilt(assembly, {
    name: "key", origin: "https://localhost", isUp: isWell,
    prepare: (data) => ({ ...httpsSettings(data), Identity__Mode: "Key" }),
    // Without a first key it does not start.
    first: ["keys", "add", "Lê Văn Châu", "--role", "administrator"],
  });
  if (service === undefined) {
    throw new Error("The service did not start in the key mode.");
  }
  const { url, stop, verb } = service;
  return { url, stop, addKey: (name, role) => verb("keys", "add", name, "--role", role).match(/emk_\S+/)[0], revoke: (key) => verb("keys", "revoke", key.slice(4, 12)) };
}
