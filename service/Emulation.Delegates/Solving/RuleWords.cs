using Emulation.Delegates.Flow;
using Emulation.Delegates.Numbers;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Solving;

/// <summary>Turns limits into bounds in whole seats, each with the sentence that says where it comes from.</summary>
/// <param name="percentBase">The seats that percentages are of.</param>
internal sealed class RuleWords(int percentBase, bool official)
{
    public static Bounds Total(TotalSeats total, int least, int most)
    {
        var bounds = new Bounds();
        bounds.Hold(new SeatRule("total:min", RuleSense.AtLeast, least, $"tổng số đại biểu ít nhất {least}", "total", total.FromParent));
        bounds.Hold(new SeatRule("total:max", RuleSense.AtMost, most, $"tổng số đại biểu không quá {most}", "total", total.FromParent));
        return bounds;
    }

    /// <summary>The number of official delegates tried; not a rule of anyone's, so never proposed for breaking.</summary>
    public static Bounds Official(int seats)
    {
        var bounds = new Bounds();
        bounds.Hold(new SeatRule("total:official", RuleSense.AtLeast, seats, $"đại biểu chính thức: {seats}", "percentBase", FromParent: true));
        bounds.Hold(new SeatRule("total:official", RuleSense.AtMost, seats, $"đại biểu chính thức: {seats}", "percentBase", FromParent: true));
        return bounds;
    }

    public static Bounds Fixed(FixedSeats one, string name, string place)
    {
        var bounds = new Bounds();
        var id = $"fixed:{one.Unit}/{one.Category}";
        bounds.Hold(new SeatRule(id, RuleSense.AtLeast, one.Seats, $"{name}: ấn định {one.Seats}", place, one.FromParent));
        bounds.Hold(new SeatRule(id, RuleSense.AtMost, one.Seats, $"{name}: ấn định {one.Seats}", place, one.FromParent));
        return bounds;
    }

    public static Bounds Closed(ClosedCell one, string name, string place)
    {
        var bounds = new Bounds();
        bounds.Hold(new SeatRule($"closed:{one.Unit}/{one.Category}", RuleSense.AtMost, 0, $"{name}: không có đại biểu", place, one.FromParent));
        return bounds;
    }

    public Bounds Limits(string kind, string id, string name, SeatLimits limits, string place)
    {
        var bounds = new Bounds();
        if (limits.Min is { } min)
        {
            bounds.Hold(new SeatRule($"{kind}:{id}:min", RuleSense.AtLeast, min, $"{name}: ít nhất {min}", place + ".min", limits.FromParent));
        }

        if (limits.Max is { } max)
        {
            bounds.Hold(new SeatRule($"{kind}:{id}:max", RuleSense.AtMost, max, $"{name}: không quá {max}", place + ".max", limits.FromParent));
        }

        if (limits.MinPercent is { } least)
        {
            var seats = AtLeast(least);
            bounds.Hold(new SeatRule($"{kind}:{id}:minPercent", RuleSense.AtLeast, seats, $"{name}: ít nhất {Share(least)} = {seats}", place + ".minPercent", limits.FromParent));
        }

        if (limits.MaxPercent is { } most)
        {
            var seats = (int)decimal.Floor(most * percentBase / 100);
            bounds.Hold(new SeatRule($"{kind}:{id}:maxPercent", RuleSense.AtMost, seats, $"{name}: không quá {Share(most)} = {seats}", place + ".maxPercent", limits.FromParent));
        }

        return bounds;
    }

    public int AtLeast(decimal percent) => (int)decimal.Ceiling(percent * percentBase / 100);

    /// <summary>"Khoảng": to the nearest whole seat, a half up.</summary>
    public int About(decimal percent) => (int)decimal.Floor((percent * percentBase / 100) + 0.5m);

    public string Share(decimal percent) => $"{VietnameseNumber.Plain(percent)} % của {VietnameseNumber.Whole(percentBase)} đại biểu{(official ? " chính thức" : "")}";
}
