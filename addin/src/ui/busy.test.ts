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

test("a second piece of work is not started while one runs", async () => {
  const busy = new BusyIndicator(catalogues.vi);
  void busy.run("một", never);
  const second = vi.fn(never);
  expect(await busy.run("hai", second)).toBeUndefined();
  expect(second).not.toHaveBeenCalled();
});

test("failures pass through and free the way", async () => {
  const busy = new BusyIndicator(catalogues.vi);
  await expect(busy.run("một", () => Promise.reject(new Error("hỏng")))).rejects.toThrow("hỏng");
  expect(await busy.run("hai", () => Promise.resolve(2))).toBe(2);
});

test("who waits for the way to be free comes after what follows from the work", async () => {
  const busy = new BusyIndicator(catalogues.vi);
  const order: string[] = [];
  const first = busy.run("một", () => Promise.resolve()).then(() => busy.run("tiếp", () => Promise.resolve(order.push("tiếp"))));
  const waiting = busy.whenIdle().then(() => order.push("đợi"));
  await vi.advanceTimersByTimeAsync(10);
  await Promise.all([first, waiting]);
  expect(order).toEqual(["tiếp", "đợi"]);
});
