using Emulation.Delegates.Solving;

namespace Emulation.Delegates.Conflicts;

/// <summary>
/// Rules that cannot hold together, and no fewer of them: what they demand of some seats is more than what they leave for these seats.
/// <paramref name="Code"/> is E03 (unit minima above the total), E04 (unit maxima below it), E05 (fixed seats), E06 (no unit can fill a
/// category), E09 (percentages), E10 (attributes), E14 (range of the total).
/// </summary>
public sealed record RuleConflict(string Code, IReadOnlyList<SeatRule> Rules, int Needed, int Available, string Message);

/// <summary>
/// One change that makes the whole problem feasible: a bound of <paramref name="From"/> seats becomes <paramref name="To"/>. The
/// smaller <paramref name="Cost"/>, the milder: δ for raising a maximum, δ (1 + 2 / minimum) for lowering a minimum. Several changes of one
/// <paramref name="Together"/> number are needed together.
/// </summary>
public sealed record RuleRepair(SeatRule Rule, int From, int To, decimal Cost, int? Together, string Message);
