using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules;

/// <summary>Tổng số đại biểu của chính hội nghị, wherever the plan states it; a plan for several levels has one for each.</summary>
internal static class EventTotals
{
    public static IReadOnlyList<DelegateLine> Of(Inspection inspection) => inspection.Plan.BindsSubordinates ? []
        : [.. inspection.Reading.DelegateLines.Where(line => line.IsTotal && (line.Item.Level == AdministrativeLevel.Any || line.Item.Level == inspection.Draft.Level)
            && !line.Item.Block.Key.Contains("cấp trên", StringComparison.Ordinal) && line.Quantity.Op != Comparison.About)];

    public static bool Same(DelegateLine a, DelegateLine b) => (a.Quantity.Min, a.Quantity.Max) == (b.Quantity.Min, b.Quantity.Max);

    /// <summary>Whether no number satisfies both.</summary>
    public static bool Exclude(DelegateLine a, DelegateLine b) =>
        (a.Quantity.Min ?? 0) > (b.Quantity.Max ?? decimal.MaxValue) || (b.Quantity.Min ?? 0) > (a.Quantity.Max ?? decimal.MaxValue)
        || !Same(a, b) && a.Quantity is { Min: not null, Max: not null } && b.Quantity is { Min: not null, Max: not null };
}
