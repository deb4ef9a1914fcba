using Emulation.Documents.Excel.Checking.Rules;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking;

/// <summary>The rules for workbooks, in the order in which they report.</summary>
public static class SheetRules
{
    internal static IReadOnlyList<SheetRule> All { get; } =
    [
        new DelegateCapExceeded(),
        new ShareOutside(),
        new PlanLineMismatch(),
        new MissingPlanLine(),
        new RowSumMismatch(),
        new ColumnSumMismatch(),
        new TotalNotCovering(),
        new UnitOutsideLimits(),
        new UnknownUnit(),
        new MissingUnit(),
        new RepeatedUnit(),
        new RepeatedPerson(),
        new ListCountMismatch(),
        new NumberAsText(),
        new HiddenUnit(),
    ];

    /// <summary>
    /// The rules as the catalogue publishes them. An example is a table, one row a line, its cells between bars: "'4" is a number written as text,
    /// "=F → 4" a formula with its value, "(ẩn) |…" a hidden row, "[Danh sách]" the beginning of another sheet; other lines are the plan's, and a
    /// line in braces is the problem.
    /// </summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } = [.. All.Select(static rule => rule.Descriptor)];
}
