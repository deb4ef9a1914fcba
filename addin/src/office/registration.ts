import type { Registration } from "./account";

/** What the service wrote into its page; undefined where something is missing. */
export function registrationOf(page: Document): Registration | undefined {
  const [client, authority, scope] = ["client-id", "authority", "scope"].map((name) => page.querySelector<HTMLMetaElement>(`meta[name="emulation-${name}"]`)?.content ?? "");
  return client && authority && scope ? { client, authority, scope } : undefined;
}
