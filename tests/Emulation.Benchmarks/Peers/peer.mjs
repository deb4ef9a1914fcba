// A job of the benchmarks by a library of npm: says who it is, then does the job for every line it is sent and answers with a size.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const jobs = {
  "read-docx": (path) => {
    const mammoth = require("mammoth");
    const buffer = readFileSync(path);
    return [`mammoth ${require("mammoth/package.json").version}`, async () => (await mammoth.extractRawText({ buffer })).value.length];
  },
};

const [, , job, path] = process.argv;
const [name, once] = jobs[job](path);
console.log(name);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(await once(line));
}
