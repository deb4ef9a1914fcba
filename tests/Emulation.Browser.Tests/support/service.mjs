import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtService, runBuilt } from "./builtService.mjs";
import { startStubService } from "./stubService.mjs";

/**
 * The service that the flows run against: one that runs already (EMULATION_URL), else the built one, started here.
 * Without either the fixed answers stand in, but never in CI. With personas it is always one of its own.
 */
export async function startService({ personas } = {}) {
  if (process.env.EMULATION_URL && personas === undefined) {
    return { url: process.env.EMULATION_URL.replace(/\/$/, ""), isStub: false, stop: async () => {} };
  }
  const assembly = builtService();
  const service = assembly === undefined || process.env.EMULATION_STUB ? undefined : await startBuilt(assembly, personas);
  if (service !== undefined) {
    return { ...service, isStub: false };
  }
  if (process.env.CI === "true") {
    throw new Error("The built service does not run, and in CI the flows must run against it.");
  }
  process.stderr.write("browser tests: no service found, using fixed answers\n");
  return startStubService();
}

const startBuilt = (assembly, personas) =>
  runBuilt(assembly, { name: "browser", origin: "http://127.0.0.1", prepare: (data) => (personas === undefined ? {} : personaSettings(data, personas)), isUp: servesThePane });

function personaSettings(data, personas) {
  const path = join(data, "personas.json");
  writeFileSync(path, JSON.stringify(personas));
  return { Identity__Personas: path };
}

async function servesThePane(url) {
  const response = await fetch(`${url}/`).catch(() => undefined);
  return response && response.ok && (await response.text()).includes("emulation-key");
}
