/** Whether `tests/run --long` asked for everything that takes minutes. */
export const isLong = process.env.EMULATION_LONG === "1";

/** All cases in a long run; else the first of them and every one marked `always`. */
export const sampled = (cases) => cases.filter(({ always = false }, index) => isLong || always || index === 0);
