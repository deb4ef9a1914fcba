using Emulation.Documents.Excel.Checking.Rules;

namespace Emulation.Documents.Excel.Checking;

/// <summary>The rules for workbooks, in the order in which they report.</summary>
internal static class SheetRules
{
    public static IReadOnlyList<SheetRule> All { get; } =
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
}
