/** Names of the units in a problem by their id, as far as it is one; what is wrong with it is for the service to say. */
export function unitNames(problem: unknown): Map<string, string> {
  const units = typeof problem === "object" && problem !== null && "units" in problem ? problem.units : undefined;
  const rows = Array.isArray(units) ? (units as unknown[]) : [];
  return new Map(
    rows.flatMap((unit): [string, string][] =>
      typeof unit === "object" && unit !== null && "id" in unit && "name" in unit && typeof unit.id === "string" && typeof unit.name === "string" ? [[unit.id, unit.name]] : [],
    ),
  );
}

/** A problem file's JSON; undefined where it is none. */
export async function readProblem(file: File): Promise<unknown> {
  const content = await file.text();
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
