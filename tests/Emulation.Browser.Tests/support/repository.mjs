import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An absolute path below the top folder of the repository. */
export const inRepository = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** An absolute path below this test project. */
export const inTests = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The assembly of a service project that was built last, whatever its configuration; undefined where none was. */
export const lastBuilt = (project, assembly) =>
  ["Debug", "Release"]
    .map((configuration) => inRepository(`service/${project}/bin/${configuration}/net10.0/${assembly}`))
    .filter(existsSync)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
