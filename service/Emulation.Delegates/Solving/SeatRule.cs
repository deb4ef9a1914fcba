namespace Emulation.Delegates.Solving;

/// <summary>Which side of a count a rule holds.</summary>
public enum RuleSense
{
    AtLeast,
    AtMost,
}

/// <summary>
/// One bound as it stands in the problem. <paramref name="Id"/> is stable: "unit:u1:min", "categoryGroup:g30:maxPercent", "total:max",
/// "fixed:u9/leader", "closed:u1/guest". <paramref name="Seats"/> is the bound in whole seats; <paramref name="Text"/> says it in Vietnamese.
/// </summary>
public sealed record SeatRule(string Id, RuleSense Sense, int Seats, string Text, string Place, bool FromParent);
