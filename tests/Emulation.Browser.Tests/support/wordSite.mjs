import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { request as overHttp } from "node:http";
import { createServer, request as overHttps } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTests } from "./repository.mjs";

/**
 * One https origin for the host page and the pane, as the office.js client demands: the host page from this
 * project, everything else passed on to the service.
 */
export async function startWordSite(serviceUrl) {
  const server = createServer(certificate(), (request, response) => {
    const path = new URL(request.url, "https://localhost").pathname;
    return path.startsWith("/word-host/") ? void sendHostFile(path, response) : passOn(request, response, new URL(serviceUrl));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `https://localhost:${server.address().port}`, stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
}

// Made anew for each run: a key in the repository would be a key that everyone has.
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "emulation-certificate-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1", "-subj", "/CN=localhost", "-keyout", key, "-out", cert], { stdio: "ignore" });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

async function sendHostFile(path, response) {
  const content = await readFile(inTests(path.slice(1))).catch(() => undefined);
  const type = path.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript";
  response.writeHead(content === undefined ? 404 : 200, { "Content-Type": type }).end(content);
}

// As a reverse proxy of an office does: the service sees its own address as Host and Origin.
function passOn(request, response, service) {
  const headers = { ...request.headers, host: service.host };
  if (headers.origin !== undefined) {
    headers.origin = service.origin;
  }
  const forward = service.protocol === "https:" ? overHttps : overHttp;
  // The certificate of such a service is the test's own.
  const onward = forward({ host: service.hostname, port: service.port, path: request.url, method: request.method, headers, rejectUnauthorized: false }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.writeHead(502).end());
  request.pipe(onward);
}
