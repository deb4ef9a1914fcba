import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { allocation } from "./tables.mjs";
import { composedSection, documentText, report, requirementSet, rules, samples, sections } from "./plans.mjs";
import { inRepository } from "./repository.mjs";

// What the pages need and nothing more: a page that needed more would fail here.
const policies = {
  "/taskpane.html": "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  "/": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'none'",
  "/document.html": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
};

const pages = inRepository("service/Emulation.Service/wwwroot");
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };
export const ownerKey = "test-owner-key";

/**
 * A service that answers the contract from fixed data, for what a real one does not do on demand:
 * fail, be slow, refuse. `faults` maps a path to a handler that answers instead.
 */
export async function startStubService() {
  const faults = new Map();
  const requests = [];
  const server = createServer((request, response) => void answer(request, response, faults, requests).catch((error) => response.destroy(error)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, isStub: true, faults, requests, stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
}

export const problem = (status, body) => (_, response) => response.writeHead(status, { "Content-Type": "application/problem+json" }).end(JSON.stringify(body));

async function answer(request, response, faults, requests) {
  const path = new URL(request.url, "http://stub").pathname;
  const body = await readBody(request);
  if (!path.startsWith("/api/")) {
    return sendPage(path, response);
  }
  requests.push({ path, method: request.method, headers: request.headers, body });
  if (faults.has(path)) {
    return faults.get(path)(request, response);
  }
  const answers = {
    "/api/requirements": () => requirementSet,
    "/api/check": () => report,
    "/api/text": () => documentText(body),
    "/api/rules": () => rules,
    "/api/decisions": () => ({ finding: field(body, "finding"), rule: "sum-mismatch", waiver: { reason: field(body, "reason"), by: field(body, "by"), at: "2025-08-01" }, textHash: "0123456789abcdef0123456789abcdef" }),
    "/api/sections": () => sections(body),
    "/api/sections/budget/ooxml": () => composedSection(field(body, "label") ?? ""),
    "/api/problems": () => ({ problem: allocation.problem, units: 2, remarks: ["Kế hoạch nêu 30 đại biểu."] }),
    "/api/allocations": () => allocation.answer,
    "/api/workbooks/changes": () => allocation.patch,
    "/api/samples": () => samples.map(({ lines, ...sample }) => sample),
  };
  if (path.startsWith("/api/samples/")) {
    const sample = samples.find(({ name }) => path.endsWith(`/${name}`));
    return response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(sample.lines.join("\n"));
  }
  return response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answers[path]()));
}

/** A text field of a multipart form. */
function field(body, name) {
  return new RegExp(`name="${name}"\\r\\n\\r\\n([^]*?)\\r\\n--`).exec(body)?.[1];
}

async function sendPage(path, response) {
  const file = join(pages, normalize(path === "/" ? "index.html" : path));
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) {
    return response.writeHead(404).end();
  }
  const type = types[extname(file)] ?? "application/octet-stream";
  return response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": policies[path] ?? policies["/"] }).end(type.startsWith("text/html") && path !== "/document.html" ? content.toString().replace("<head>", `<head><meta name="emulation-key" content="${ownerKey}">`) : content);
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
