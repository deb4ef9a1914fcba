import { createHash, randomUUID } from "node:crypto";

/** A tenant that nobody bends. */
const plain = { lifetime: 3600, refresh: true, refuse: undefined, isCutOff: false };

/**
 * The code flow of a tenant: a page that asks for a password, and tokens for the codes and refresh tokens it hands out.
 * `tokens(nonce, lifetime)` signs; what was asked is kept in `asked`, and `rules` bend the tenant for a test.
 */
export class CodeFlow {
  asked = [];
  rules = { ...plain };
  #codes = new Map();
  #refreshTokens = new Map();

  constructor({ tenant, client, scope, tokens }) {
    Object.assign(this, { tenant, client, scope, tokens });
  }

  /** Forgets what was asked and bends the tenant for one test. */
  bend(rules) {
    this.asked.length = 0;
    Object.assign(this.rules, plain, rules);
  }

  /** Answers a request of the flow; false where it is none. */
  async answer(request, url, response) {
    const path = url.pathname.replace(`/${this.tenant}/oauth2/v2.0/`, "");
    if (path === "authorize" && request.method === "GET") {
      this.#authorize(request, url.searchParams, response);
    } else if (path === "login" && request.method === "POST") {
      // The session of the tenant itself, as people have it in their browser.
      response.setHeader("Set-Cookie", "tenant-session=an; Path=/; Secure; HttpOnly; SameSite=None");
      await bodyOf(request);
      this.#back(url.searchParams, response);
    } else if (path === "token" && request.method === "POST") {
      this.#token(request, new URLSearchParams(await bodyOf(request)), response);
    } else {
      return false;
    }
    return true;
  }

  #authorize(request, query, response) {
    this.asked.push({ at: "authorize", ...Object.fromEntries(query) });
    const redirect = new URL(query.get("redirect_uri") ?? "about:blank");
    const isRight = query.get("client_id") === this.client && query.get("response_type") === "code" && query.get("code_challenge_method") === "S256" && redirect.hostname === "localhost" && ["/signin.html", "/dialog.html"].includes(redirect.pathname);
    const isKnown = request.headers.cookie?.includes("tenant-session=an") === true;
    if (!isRight) {
      // Never sent back to an address that is not registered.
      response.writeHead(400, { "Content-Type": "text/plain" }).end("redirect_uri or client is not registered");
    } else if (this.rules.refuse !== undefined) {
      this.#leave(query, { error: this.rules.refuse, error_description: "AADSTS65004" }, response);
    } else if (isKnown && query.get("prompt") !== "select_account") {
      this.#back(query, response);
    } else if (query.get("prompt") === "none") {
      this.#leave(query, { error: "login_required", error_description: "AADSTS50058" }, response);
    } else {
      const form = `<form method="post" action="login?${query.toString().replaceAll("&", "&amp;")}"><label>Tài khoản <input name="login"></label><label>Mật khẩu <input name="password" type="password"></label><button>Tiếp tục</button></form>`;
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...(this.rules.isCutOff ? { "Cross-Origin-Opener-Policy": "same-origin" } : {}) }).end(`<!doctype html><html lang="vi"><title>Đăng nhập</title><main><h1>Đăng nhập</h1>${form}</main></html>`);
    }
  }

  #back(query, response) {
    const code = randomUUID();
    this.#codes.set(code, { challenge: query.get("code_challenge"), redirect: query.get("redirect_uri"), nonce: query.get("nonce") });
    this.#leave(query, { code, client_info: this.#clientInfo() }, response);
  }

  #leave(query, answer, response) {
    response.writeHead(302, { Location: `${query.get("redirect_uri")}#${new URLSearchParams({ ...answer, state: query.get("state") })}` }).end();
  }

  #token(request, form, response) {
    this.asked.push({ at: "token", origin: request.headers.origin, ...Object.fromEntries(form) });
    const grant = form.get("grant_type") === "authorization_code" ? this.#ofCode(form) : this.rules.refresh ? this.#refreshTokens.get(form.get("refresh_token")) : undefined;
    const answer = grant === undefined ? { error: "invalid_grant", error_description: "AADSTS70043", suberror: "bad_token" } : this.#grant(grant);
    // A single-page application is answered across origins: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow.
    response.writeHead(grant === undefined ? 400 : 200, { "Content-Type": "application/json", "Access-Control-Allow-Origin": request.headers.origin ?? "null" }).end(JSON.stringify(answer));
  }

  #ofCode(form) {
    const known = this.#codes.get(form.get("code"));
    this.#codes.delete(form.get("code"));
    const challenge = createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url");
    return known?.challenge === challenge && known.redirect === form.get("redirect_uri") ? known : undefined;
  }

  #grant({ nonce }) {
    const refresh = randomUUID();
    this.#refreshTokens.set(refresh, { nonce });
    return { token_type: "Bearer", scope: `${this.scope} openid profile offline_access`, expires_in: this.rules.lifetime, ext_expires_in: this.rules.lifetime, refresh_token: refresh, client_info: this.#clientInfo(), ...this.tokens(nonce, this.rules.lifetime) };
  }

  #clientInfo() {
    return Buffer.from(JSON.stringify({ uid: "99999999-8888-7777-6666-555555555555", utid: this.tenant })).toString("base64url");
  }
}

async function bodyOf(request) {
  let text = "";
  for await (const part of request) {
    text += part;
  }
  return text;
}
