import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inRepository, inTests, lastBuilt } from "./support/repository.mjs";

// The vendor's validator holds the published schema; what it calls a note or a missing region is advice to tools that read source lines.
const judge = inTests("node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
const program = lastBuilt("Emulation.Cli", "emulation.dll");
const expected = new Set(["SARIF2005", "SARIF2017"]);
const folder = mkdtempSync(join(tmpdir(), "emulation-sarif-"));

after(() => rmSync(folder, { recursive: true, force: true }));

function complaints(log) {
  const file = join(folder, "log.sarif");
  writeFileSync(file, log);
  chmodSync(judge, 0o755);
  const printed = run(judge, "validate", file, "--level", "Error;Warning");
  return [...printed.matchAll(/: (?:error|warning) (\w+): (.*)/g)].filter(([, rule]) => !expected.has(rule)).map(([, rule, text]) => `${rule} ${text}`);
}

function run(command, ...parameters) {
  try {
    return execFileSync(command, parameters, { encoding: "utf8", env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: command === judge ? "1" : "0" } });
  } catch (failure) {
    // Findings and complaints have exit codes of their own.
    return failure.stdout;
  }
}

test("the log of a check is valid SARIF 2.1.0 to the vendor's validator", { skip: process.platform !== "linux" }, () => {
  const sample = (name) => inRepository(`templates/samples/${name}.docx`);
  const log = run("dotnet", program, "check", sample("du-thao-xa-tan-phu"), "--parent", sample("ke-hoach-tinh-binh-minh"), "--format", "sarif");

  assert.ok(JSON.parse(log).runs[0].results.length > 10);
  assert.deepEqual(complaints(log), []);
  assert.match(complaints(log.replace('"columnKind"', '"columnType"')).join("\n"), /JSON1005/);
});
