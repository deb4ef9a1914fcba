import { createSign, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { builtService, runBuilt } from "./builtService.mjs";
import { CodeFlow } from "./codeFlow.mjs";
import { httpsSettings, isWell } from "./httpsService.mjs";

const tenant = "11111111-2222-3333-4444-555555555555";
export const paneId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
export const serviceId = "cccccccc-bbbb-cccc-dddd-eeeeeeeeeeee";

/** The service for the people of a tenant, and the provider of its tokens. Undefined where none was built. */
export async function startTenantService() {
  const assembly = builtService();
  if (assembly === undefined) {
    return undefined;
  }
  let provider;
  const service = await runBuilt(assembly, {
    name: "tenant", origin: "https://localhost", isUp: isWell, end: () => provider?.stop(),
    prepare: async (data) => {
      const settings = httpsSettings(data);
      const cert = join(data, "cert.pem");
      provider = await startProvider({ key: readFileSync(join(data, "key.pem")), cert: readFileSync(cert) });
      return {
        ...settings, SSL_CERT_FILE: cert, Identity__Mode: "Entra", Identity__Entra__Authority: provider.authority, Identity__Entra__Tenants: tenant,
        Identity__Entra__Clients: paneId, Identity__Entra__ClientId: serviceId, Identity__Entra__Secret: "of-the-tests",
      };
    },
  });
  if (service === undefined) {
    throw new Error("The service did not start in the Entra mode.");
  }
  return { ...provider, url: service.url, stop: service.stop };
}

async function startProvider(pair) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const server = createServer(pair, async (request, response) => {
    const url = new URL(request.url, authority);
    if (await flow.answer(request, url, response)) {
      return;
    }
    const issuer = `${authority}/${tenant}/v2.0`;
    const documents = {
      [`/${tenant}/v2.0/.well-known/openid-configuration`]: {
        issuer, jwks_uri: `${authority}/keys`, authorization_endpoint: `${authority}/${tenant}/oauth2/v2.0/authorize`, token_endpoint: `${authority}/${tenant}/oauth2/v2.0/token`,
        end_session_endpoint: `${authority}/${tenant}/oauth2/v2.0/logout`,
      },
      "/keys": { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", use: "sig" }] },
    };
    const document = documents[url.pathname];
    response.writeHead(document === undefined ? 404 : 200, { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" }).end(JSON.stringify(document ?? {}));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const authority = `https://localhost:${server.address().port}`;
  const sign = (claims) => {
    const text = [{ typ: "JWT", alg: "RS256", kid: "k1" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`;
  };
  const common = (lifetime) => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: `${authority}/${tenant}/v2.0`, iat: now, nbf: now, exp: now + lifetime, oid: "99999999-8888-7777-6666-555555555555", tid: tenant, name: "Nguyễn Văn An", preferred_username: "an@coquan.example", sub: "pairwise", ver: "2.0" };
  };
  const accessToken = (lifetime) => sign({ ...common(lifetime), aud: serviceId, azp: paneId, azpacr: "0", roles: ["drafter"], scp: "access_as_user" });
  const flow = new CodeFlow({
    tenant, client: paneId, scope: `api://${serviceId}/access_as_user`,
    tokens: (nonce, lifetime) => ({ access_token: accessToken(lifetime), id_token: sign({ ...common(3600), aud: paneId, nonce }) }),
  });
  /** What Office answers when it has a token for the pane. */
  const tokenOf = (lifetime = 3600) => ({
    token: {
      access_token: accessToken(lifetime), id_token: sign({ ...common(lifetime), aud: paneId }),
      expires_in: lifetime, scope: `api://${serviceId}/access_as_user`, authority: `${authority}/${tenant}`,
    },
    account: { homeAccountId: `99999999-8888-7777-6666-555555555555.${tenant}`, environment: "localhost", tenantId: tenant, username: "an@coquan.example", localAccountId: "99999999-8888-7777-6666-555555555555", name: "Nguyễn Văn An" },
  });
  return { authority, flow, tokenOf, stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
}
