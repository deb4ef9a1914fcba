using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Dòng đơn vị bị ẩn hoặc bị lọc: counted in sums, unseen on paper.</summary>
internal sealed class HiddenUnit : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/hidden-unit", "Dòng đơn vị bị ẩn", Severity.Warning, "Trong cùng bảng: dòng ẩn vẫn được cộng mà không được in")
    {
        Examples =
        [
            new(true, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n(ẩn) |2|Thôn Bình|4|1|3|"),
            new(false, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|4|1|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection) =>
        inspection.Units.Where(unit => inspection.Allocation!.Grid.Row(unit.Row)?.IsHidden == true)
            .Select(unit => Found(inspection.Allocation!.Sheet.Name, unit.Row, inspection.UnitColumn, unit.Name, $"Dòng {unit.Row} (“{unit.Name}”) đang ẩn hoặc bị lọc."));
}
