using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Số người trong danh sách khác số được phân bổ, of a unit or in all.</summary>
internal sealed class ListCountMismatch : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/list-count", "Danh sách đại biểu khác bảng phân bổ", Severity.Error, "Trong cùng bảng")
    {
        Examples =
        [
            new(true, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|2|1|1|\n|2|Thôn Bình|1|0|1|\n[Danh sách]\n|TT|Họ và tên|Đơn vị|\n|1|Lê Văn Mẫu|Thôn An|\n|2|Trần Thị Mẫu|Thôn Bình|"),
            new(false, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|1|0|1|\n|2|Thôn Bình|1|0|1|\n[Danh sách]\n|TT|Họ và tên|Đơn vị|\n|1|Lê Văn Mẫu|Thôn An|\n|2|Trần Thị Mẫu|Thôn Bình|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        // A list not yet begun is no fault.
        if (inspection is not { People: { People.Count: > 0 } list, Allocation: { } table } || inspection.TotalColumn == 0)
        {
            yield break;
        }

        if (inspection.Total() is var (total, row) && total != list.People.Count)
        {
            yield return Found(table.Sheet.Name, row, inspection.TotalColumn, SheetInspection.Shown(total), $"Bảng phân bổ {SheetInspection.Shown(total)} đại biểu, danh sách ở trang \"{list.Sheet}\" có {list.People.Count} người.");
        }

        var counts = inspection.Units.Select(unit => (unit.Row, unit.Name, Count: list.People.Count(person => Belongs(person, unit.Name, inspection)))).ToList();
        foreach (var (unitRow, name, count) in counts.Where(static unit => unit.Count > 0))
        {
            if (inspection.Number(unitRow, inspection.TotalColumn) is { } seats && seats != count)
            {
                yield return Found(table.Sheet.Name, unitRow, inspection.TotalColumn, SheetInspection.Shown(seats), $"“{name}” được phân bổ {SheetInspection.Shown(seats)} đại biểu, danh sách có {count} người.");
            }
        }
    }

    // "Bí thư chi bộ, thôn Hà" belongs to "Thôn Hà"; where a longer name fits too ("Thôn Hà Đông"), to that.
    private static bool Belongs(ListedPerson person, string unit, SheetInspection inspection)
    {
        var own = " " + FoldedText.Phrase(person.Unit) + " ";
        bool Names(string name) => own.Contains(" " + FoldedText.Phrase(name) + " ", StringComparison.Ordinal);
        return Names(unit) && !inspection.Units.Any(other => other.Name.Length > unit.Length && FoldedText.Phrase(other.Name).Contains(FoldedText.Phrase(unit), StringComparison.Ordinal) && Names(other.Name));
    }
}
