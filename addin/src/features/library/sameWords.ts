import type { ServiceClient } from "../../api/client";

/** Whether two files read the same, word for word, however they are packed. */
export async function sameWords(service: ServiceClient, one: File, other: File, signal: AbortSignal): Promise<boolean> {
  const [left, right] = await Promise.all([one, other].map(async (file) => (await service.text(file, signal)).blocks.map(({ region, label, text }) => [region, label, text])));
  return JSON.stringify(left) === JSON.stringify(right);
}
