using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Checking;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Excel.Checking;

/// <summary>Checks the text of an example: the workbook, the plan and the problem it is made of (<see cref="SheetRules.Descriptors"/>).</summary>
internal static partial class SheetCheck
{
    private static readonly string[] PlanHead =
    [
        "ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ", "Số:     /KH-UBND", "Tân Phú, ngày     tháng 6 năm 2025", "KẾ HOẠCH",
        "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)", "I. TỔ CHỨC HỘI NGHỊ",
    ];

    private static readonly string[] PlanFoot = ["Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Mẫu"];

    /// <summary>The cells that a rule names, with the rule: "sheet/row-sum C3".</summary>
    public static IEnumerable<string> Cells(string text) => Of(text).Select(static one => $"{one.Rule} {one.Location.Cell}");

    public static IReadOnlyList<Finding> Of(string text)
    {
        var lines = text.Split('\n');
        var problem = lines.SingleOrDefault(static line => line.StartsWith('{'));
        return Of(Book(lines.Where(static line => line.StartsWith('|') || line.StartsWith('[') || line.StartsWith("(ẩn)", StringComparison.Ordinal))),
            Plan(lines.Where(static line => line[0] is not ('|' or '[' or '{' or '('))), problem is null ? null : SampleProblem.Read(problem));
    }

    public static IReadOnlyList<Finding> Of(byte[] book, PlanText plan, AllocationProblem? problem) =>
        SheetChecker.Check(new MemoryStream(book), plan, problem, TestContext.Current.CancellationToken);

    public static PlanText Plan(IEnumerable<string> lines) =>
        new() { Source = SourceKind.PlainText, Blocks = [.. PlanHead.Concat(lines).Concat(PlanFoot).Select(static (line, index) => new Block { Index = index, Text = line })] };

    private static byte[] Book(IEnumerable<string> lines)
    {
        var book = new WorkbookFile();
        var rows = new List<string>();
        var sheet = "Bảng";
        foreach (var line in lines.Append("[]"))
        {
            if (!line.StartsWith('['))
            {
                rows.Add(line);
                continue;
            }

            book.Sheet(sheet, Sheet(rows));
            sheet = line.Trim('[', ']');
            rows.Clear();
        }

        return book.Bytes();
    }

    private static string Sheet(List<string> lines)
    {
        object?[][] rows = [.. lines.Select(static line => line[line.IndexOf('|', StringComparison.Ordinal)..].Split('|')[1..^1].Select(Value).ToArray())];
        var xml = WorkbookFile.Rows(rows);
        foreach (var (index, _) in lines.Index().Where(static line => line.Item.StartsWith("(ẩn)", StringComparison.Ordinal)))
        {
            xml = xml.Replace($"<row r=\"{index + 1}\"", $"<row r=\"{index + 1}\" hidden=\"1\"", StringComparison.Ordinal);
        }

        return Formula().Replace(xml, "<f>${formula}</f><v>${value}</v>");
    }

    private static object? Value(string cell) => cell.Length == 0 ? null
        : cell[0] == '\'' ? cell[1..]
        : decimal.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : cell;

    [GeneratedRegex("<f>(?<formula>[^<]*) → (?<value>[^<]*)</f>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Formula();
}
