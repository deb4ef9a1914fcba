// @vitest-environment node
import { readFile } from "node:fs/promises";
import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";
import { expect, test } from "vitest";

const description = new URL("../../../tests/Emulation.Service.Tests/openapi.json", import.meta.url);

test("the types are those of the service's OpenAPI document; `npm run api` writes them anew", async () => {
  const generated = COMMENT_HEADER + astToString(await openapiTS(description));
  expect(await readFile(new URL("schema.d.ts", import.meta.url), "utf8")).toBe(generated);
});
