using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Documents.Pdf;

/// <summary>Dòng ở lề trang: page numbers, heads repeated on every page and the stamp of a digital signature, which are no text of the plan.</summary>
internal static partial class MarginLines
{
    private const double MarginShare = 0.12;
    private const double SamePlace = 3;
    private const int MatchMilliseconds = 1000;

    /// <param name="bodyHeight">Usual height of a line of the document.</param>
    /// <returns>The pages' rows without what belongs to no page's text.</returns>
    public static IReadOnlyList<IReadOnlyList<PdfLine>> Without(IReadOnlyList<IReadOnlyList<PdfLine>> pages, double bodyHeight)
    {
        var dropped = new HashSet<PdfLine>(PageNumbers(pages));
        dropped.UnionWith(RunningHeads(pages));
        dropped.UnionWith(pages.SelectMany(rows => rows).Where(row => row.Height < 0.8 * bodyHeight && Stamp().IsMatch(row.Text)));
        return [.. pages.Select(rows => rows.Where(row => !dropped.Contains(row)).ToArray())];
    }

    // Numbers that keep pace with the pages; a lone figure that does not is the cell of a table.
    private static IEnumerable<PdfLine> PageNumbers(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var numbers = pages.SelectMany(Outermost)
            .Select(row => (Row: row, Match: PageNumber().Match(row.Text)))
            .Where(found => found.Match.Success)
            .GroupBy(found => int.Parse(found.Match.Groups["number"].Value, CultureInfo.InvariantCulture) - found.Row.Page.Number)
            .MaxBy(group => group.Count());
        return numbers?.Select(found => found.Row) ?? [];
    }

    private static IEnumerable<PdfLine> RunningHeads(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var least = Math.Max(3, (pages.Count + 1) / 2);
        return pages.SelectMany(Outermost)
            .GroupBy(row => (Text: Digits().Replace(row.Text, "#"), Place: Math.Round(row.Top / SamePlace)))
            .Where(group => group.Count() >= least)
            .SelectMany(group => group);
    }

    private static IEnumerable<PdfLine> Outermost(IReadOnlyList<PdfLine> rows) =>
        rows.Take(2).Where(row => row.Bottom < MarginShare * row.Page.Height)
            .Concat(rows.Skip(Math.Max(2, rows.Count - 2)).Where(row => row.Top > (1 - MarginShare) * row.Page.Height));

    [GeneratedRegex(@"^(?:Trang\s+)?[-–]?\s*(?<number>\d{1,3})\s*[-–]?(?:\s*/\s*\d{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchMilliseconds)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:Người ký|Ký bởi|Được ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký|Chức danh)\s*:", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Stamp();
}
