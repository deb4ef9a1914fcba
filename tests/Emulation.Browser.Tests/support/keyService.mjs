import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository, lastBuilt } from "./repository.mjs";
import { freePort } from "./service.mjs";

const project = inRepository("service/Emulation.Service");

/** The service as an office's own network runs it: https, and a personal key for everybody. Undefined where none was built. */
export async function startKeyService() {
  const assembly = lastBuilt("Emulation.Service", "Emulation.Service.dll");
  if (assembly === undefined) {
    if (process.env.CI === "true") {
      throw new Error("In CI the flows must run against the built service, and there is none.");
    }
    return undefined;
  }
  const data = mkdtempSync(join(tmpdir(), "emulation-key-"));
  const url = `https://localhost:${await freePort()}`;
  const env = {
    ...process.env, HOME: data, XDG_DATA_HOME: data, Data__Path: data, Storage__Folder: join(data, "library"), Identity__Mode: "Key", Identity__Hosts: "localhost",
    Kestrel__Certificates__Default__Path: certificate(data), Kestrel__Certificates__Default__Password: "x",
  };
  const keys = (...words) => execFileSync("dotnet", [assembly, "keys", ...words], { cwd: project, env, encoding: "utf8" });
  // Without a first key it does not start.
  keys("add", "Lê Văn Châu", "--role", "administrator");
  const child = spawn("dotnet", [assembly, "--urls", url], { cwd: project, env, stdio: "ignore" });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    }
    rmSync(data, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 120 && child.exitCode === null; attempt += 1) {
    if (await answers(url)) {
      return { url, stop, addKey: (name, role) => keys("add", name, "--role", role).match(/emk_\S+/)[0], revoke: (key) => keys("revoke", key.slice(4, 12)) };
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stop();
  throw new Error("The service did not start in the key mode.");
}

function certificate(folder) {
  const [key, cert, pfx] = ["key.pem", "cert.pem", "https.pfx"].map((name) => join(folder, name));
  const quiet = { stdio: "ignore" };
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert], quiet);
  execFileSync("openssl", ["pkcs12", "-export", "-inkey", key, "-in", cert, "-out", pfx, "-passout", "pass:x"], quiet);
  return pfx;
}

// The certificate is the test's own and nobody else's.
function answers(url) {
  return new Promise((resolve) => {
    get(`${url}/health`, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on("error", () => resolve(false));
  });
}
