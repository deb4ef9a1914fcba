import { execFileSync } from "node:child_process";
import { get } from "node:https";
import { join } from "node:path";

/** What a service with people to sign in is run with: https under a certificate of the run's own, which lies in the folder as "cert.pem" and "key.pem". */
export function httpsSettings(data) {
  return { Data__Path: data, Identity__Hosts: "localhost", Kestrel__Certificates__Default__Path: certificate(data), Kestrel__Certificates__Default__Password: "x" };
}

function certificate(folder) {
  const [key, cert, pfx] = ["key.pem", "cert.pem", "https.pfx"].map((name) => join(folder, name));
  const quiet = { stdio: "ignore" };
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert], quiet);
  execFileSync("openssl", ["pkcs12", "-export", "-inkey", key, "-in", cert, "-out", pfx, "-passout", "pass:x"], quiet);
  return pfx;
}

/** Undefined until it says that it is well. The certificate is the test's own and nobody else's. */
export function isWell(url) {
  return new Promise((resolve) => {
    get(`${url}/health`, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200 ? true : undefined);
    }).on("error", () => resolve(undefined));
  });
}
