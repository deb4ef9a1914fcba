import { fileURLToPath } from "node:url";

/** An absolute path below the top folder of the repository. */
export const inRepository = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** An absolute path below this test project. */
export const inTests = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
