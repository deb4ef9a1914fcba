import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogues } from "../app/messages";
import { BusyIndicator } from "./busy";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

test("short work shows nothing, long work shows progress, and very long work can be stopped", async () => {
  const busy = new BusyIndicator(catalogues.vi);
  const outcome = busy.run("Đang đọc", never).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(400);
  expect(busy.region.childElementCount).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(busy.region.textContent).toContain("Đang đọc");
  expect(busy.region.querySelector("button")).toBeNull();
  await vi.advanceTimersByTimeAsync(5_000);
  busy.region.querySelector("button")?.click();
  expect(await outcome).toMatchObject({ kind: "cancelled" });
  expect(busy.region.childElementCount).toBe(0);
});

test("a second piece of work waits for the first", async () => {
  const busy = new BusyIndicator(catalogues.vi);
  let end = (): void => undefined;
  const first = busy.run("một", () => new Promise<void>((resolve) => (end = resolve)));
  const second = vi.fn(() => Promise.resolve(2));
  const outcome = busy.run("hai", second);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(second).not.toHaveBeenCalled();
  end();
  await vi.advanceTimersByTimeAsync(10);
  expect(await outcome).toBe(2);
  await first;
});

test("failures pass through and free the way", async () => {
  const busy = new BusyIndicator(catalogues.vi);
  await expect(busy.run("một", () => Promise.reject(new Error("hỏng")))).rejects.toThrow("hỏng");
  expect(await busy.run("hai", () => Promise.resolve(2))).toBe(2);
});

test("what follows from a piece of work comes before what was asked for meanwhile, and that in its order", async () => {
  const busy = new BusyIndicator(catalogues.vi);
  const order: string[] = [];
  const note = (name: string) => (): Promise<number> => Promise.resolve(order.push(name));
  const first = busy.run("một", note("một")).then(() => busy.run("tiếp", note("tiếp")));
  const waiting = [busy.run("hai", note("hai")), busy.run("ba", note("ba"))];
  await vi.advanceTimersByTimeAsync(50);
  await Promise.all([first, ...waiting]);
  expect(order).toEqual(["một", "tiếp", "hai", "ba"]);
});
