import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository, lastBuilt } from "./repository.mjs";

const project = inRepository("service/Emulation.Service");

/** The service's assembly; undefined where none was built, which CI does not forgive. */
export function builtService() {
  const assembly = lastBuilt("Emulation.Service", "Emulation.Service.dll");
  if (assembly === undefined && process.env.CI === "true") {
    throw new Error("In CI the flows must run against the built service, and there is none.");
  }
  return assembly;
}

/**
 * Runs the built service at an address of its own, in a folder of its own that goes with it. `prepare(data)` gives its settings, as environment variables;
 * `first` is a verb of the service that must have been run before it starts; `isUp(url)` says whether the right one answers, undefined while nobody does;
 * `end` ends what was started beside it. Undefined where it did not come up; then nothing of it is left.
 */
export async function runBuilt(assembly, { name, origin, prepare, first = [], isUp, end }) {
  const data = mkdtempSync(join(tmpdir(), `emulation-${name}-`));
  const folder = join(data, "library");
  let kill;
  const stop = async () => {
    await kill?.();
    await end?.();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const url = `${origin}:${await freePort()}`;
    const env = { ...process.env, HOME: data, XDG_DATA_HOME: data, Storage__Folder: folder, ...(await prepare(data)) };
    const verb = (...words) => execFileSync("dotnet", [assembly, ...words], { cwd: project, env, encoding: "utf8" });
    if (first.length > 0) {
      verb(...first);
    }
    const child = spawn("dotnet", [assembly, "--urls", url], { cwd: project, env, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    kill = () => (child.kill(), ended);
    if (await comesUp(child, () => isUp(url))) {
      return { url, folder, verb, stop };
    }
  } catch (error) {
    await stop();
    throw error;
  }
  await stop();
  return undefined;
}

async function comesUp(child, isUp) {
  for (let attempt = 0; attempt < 120 && child.exitCode === null; attempt += 1) {
    const answer = await isUp();
    if (answer !== undefined) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
