import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository, lastBuilt } from "./repository.mjs";
import { startStubService } from "./stubService.mjs";

const project = inRepository("service/Emulation.Service");

/**
 * The service that the flows run against: one that runs already (EMULATION_URL), else the built one, started here.
 * Without either the fixed answers stand in, but never in CI. With personas it is always one of its own.
 */
export async function startService({ personas } = {}) {
  if (process.env.EMULATION_URL && personas === undefined) {
    return { url: process.env.EMULATION_URL.replace(/\/$/, ""), isStub: false, stop: async () => {} };
  }
  const built = lastBuilt("Emulation.Service", "Emulation.Service.dll");
  const service = built === undefined || process.env.EMULATION_STUB ? undefined : await startBuilt(built, personas);
  if (service !== undefined) {
    return service;
  }
  if (process.env.CI === "true") {
    throw new Error("The built service does not run, and in CI the flows must run against it.");
  }
  process.stderr.write("browser tests: no service found, using fixed answers\n");
  return startStubService();
}

async function startBuilt(assembly, personas) {
  const data = mkdtempSync(join(tmpdir(), "emulation-browser-"));
  const chosen = personas === undefined ? {} : { Identity__Personas: join(data, "personas.json") };
  if (personas !== undefined) {
    writeFileSync(chosen.Identity__Personas, JSON.stringify(personas));
  }
  const url = `http://127.0.0.1:${await freePort()}`;
  const child = spawn("dotnet", [assembly, "--urls", url], { cwd: project, env: { ...process.env, ...chosen, Storage__Folder: join(data, "library"), XDG_DATA_HOME: data, HOME: data }, stdio: "ignore" });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    }
    rmSync(data, { recursive: true, force: true });
  };
  if (await servesThePane(url, child)) {
    return { url, isStub: false, folder: join(data, "library"), stop };
  }
  await stop();
  return undefined;
}

async function servesThePane(url, child) {
  for (let attempt = 0; attempt < 120 && child.exitCode === null; attempt += 1) {
    const response = await fetch(`${url}/`).catch(() => undefined);
    if (response !== undefined) {
      return response.ok && (await response.text()).includes("emulation-key");
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
