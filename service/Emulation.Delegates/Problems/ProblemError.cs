namespace Emulation.Delegates.Problems;

/// <summary>
/// One fault of a problem. <paramref name="Code"/> E01 to E18, or E00 where the JSON has another shape than a problem's;
/// <paramref name="Place"/> is the member's path, as "units[3].weight".
/// </summary>
public sealed record ProblemError(string Code, string Place, string Message);

/// <summary>A problem, or what keeps it from being one.</summary>
public sealed record ProblemReading(AllocationProblem? Problem, IReadOnlyList<ProblemError> Errors);
