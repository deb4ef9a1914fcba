using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Dòng đơn vị bị ẩn hoặc bị lọc: counted in sums, unseen on paper.</summary>
internal sealed class HiddenUnit : SheetRule
{
    public override string Id => "sheet/hidden-unit";

    public override string Title => "Dòng đơn vị bị ẩn";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Check(SheetInspection inspection) =>
        inspection.Units.Where(unit => inspection.Allocation!.Grid.Row(unit.Row)?.IsHidden == true)
            .Select(unit => Found(inspection.Allocation!.Sheet.Name, unit.Row, inspection.UnitColumn, unit.Name, $"Dòng {unit.Row} (“{unit.Name}”) đang ẩn hoặc bị lọc."));
}
