import { expect, test } from "vitest";
import { readAnswer } from "./dialogMessage";

const own = "https://thidua.coquan.example";
const message = JSON.stringify({ token: "abc", expires: 1_800_000_000_000, user: "an@coquan.example" });
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { errorCode?: string }).errorCode;
  }
};

test("the token, its end and whose it is are read from a message of our own page", () => {
  const token = { text: "abc", expires: new Date(1_800_000_000_000), user: "an@coquan.example" };
  expect(readAnswer(message, own, own)).toEqual(token);
  // Office before DialogOrigin 1.1 names no sender.
  expect(readAnswer(message, undefined, own)).toEqual(token);
});

test.each(["https://evil.example", "https://thidua.coquan.example.evil.example", "http://thidua.coquan.example", "https://thidua.coquan.example:8443", "null", ""])("a message of %s is not read, whatever it says", (origin) => {
  expect(codeOf(() => readAnswer(message, origin, own))).toBe("wrong-origin");
  expect(codeOf(() => readAnswer('{"error":"access_denied"}', origin, own))).toBe("wrong-origin");
});

test("why there is no token is the tenant's own code", () => {
  expect(codeOf(() => readAnswer('{"error":"access_denied"}', own, own))).toBe("access_denied");
});

test.each(["", "null", "[]", "{}", '"abc"', "{", '{"token":"","expires":1,"user":"an"}', '{"token":"abc","expires":"soon","user":"an"}', '{"token":"abc","expires":1e999,"user":"an"}', '{"token":"abc","expires":1}', '{"token":{},"expires":1,"user":"an"}'])(
  "%s is no answer",
  (text) => expect(codeOf(() => readAnswer(text, own, own))).toBe("unreadable-answer"),
);
