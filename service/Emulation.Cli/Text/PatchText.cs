using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Cli.Text;

/// <summary>The printed list of what filling a workbook changes.</summary>
internal static class PatchText
{
    public static void Write(WorkbookPatch patch, TextWriter output)
    {
        foreach (var line in Lines(patch))
        {
            output.WriteLine(PlainLine.Of(line));
        }
    }

    private static IEnumerable<string> Lines(WorkbookPatch patch)
    {
        var (mapping, summary) = (patch.Mapping, patch.Summary);
        yield return $"Bảng ở trang \"{mapping.Sheet}\", dòng {mapping.FirstRow} đến {mapping.LastRow}{(mapping.TotalRow is { } total ? $", dòng tổng cộng {total}" : "")}.";
        foreach (var column in mapping.Columns)
        {
            yield return $"- cột {column.Column}{(column.Heading is { } heading ? $" \"{heading}\"" : "")}: {Name(column)}";
        }

        foreach (var own in mapping.Own)
        {
            yield return $"- cột {own.Column} \"{own.Heading}\": của cơ quan, giữ nguyên";
        }

        if (mapping.Missing.Count > 0)
        {
            yield return $"Không có cột cho: {string.Join("; ", mapping.Missing)}.";
        }

        yield return $"{summary.Units} đơn vị, {summary.Cells} ô thay đổi; thêm {summary.Added.Count}, bỏ {summary.Removed.Count}, đổi tên {summary.Renamed.Count}.";
        foreach (var renamed in summary.Renamed)
        {
            yield return $"- đổi tên: {renamed.From} thành {renamed.To}";
        }

        foreach (var removed in summary.Removed.Where(static removed => removed.Unit.Length > 0))
        {
            yield return $"- bỏ dòng {removed.Row}: {removed.Unit}{(removed.Own.Count > 0 ? $" ({string.Join("; ", removed.Own)})" : "")}";
        }

        foreach (var remark in patch.Remarks)
        {
            yield return remark;
        }
    }

    private static string Name(ColumnMapping column) => column.Field switch
    {
        TableFieldKind.Order => "số thứ tự",
        TableFieldKind.UnitId => "mã đơn vị",
        TableFieldKind.Unit => "đơn vị",
        TableFieldKind.Weight => "trọng số",
        TableFieldKind.Total => "tổng số",
        TableFieldKind.Category => $"thành phần {column.Id}",
        TableFieldKind.CategoryGroup => $"cộng nhóm {column.Id}",
        TableFieldKind.Attribute => $"cơ cấu {column.Id}",
        _ => "ghi chú, giữ nguyên",
    };
}
