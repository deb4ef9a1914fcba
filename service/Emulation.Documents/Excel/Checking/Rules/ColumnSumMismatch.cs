using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Dòng tổng cộng ghi số khác tổng các dòng.</summary>
internal sealed class ColumnSumMismatch : SheetRule
{
    public override string Id => "sheet/column-sum";

    public override string Title => "Dòng tổng cộng khác tổng các dòng";

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { Rows.Total: { } total } table)
        {
            yield break;
        }

        foreach (var column in table.Columns.Where(static column => column.Value.IsCount || column.Value.Kind == Tables.TableFieldKind.Weight).Select(static column => column.Key).Union(inspection.Parts).Order())
        {
            var sum = inspection.Units.Sum(unit => inspection.Number(unit.Row, column) ?? 0);
            if (inspection.Number(total, column) is { } written && Math.Abs(written - sum) > 1e-6)
            {
                yield return Found(table.Sheet.Name, total, column, SheetInspection.Shown(written), $"Cột “{inspection.Heading(column)}”: dòng tổng cộng ghi {SheetInspection.Shown(written)}, cộng các dòng được {SheetInspection.Shown(sum)}.");
            }
        }
    }
}
