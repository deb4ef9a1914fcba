using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Filling;

/// <summary>
/// Phần ký không đứng riêng một trang: where the signatures below a table would fall on another page than its last rows, the page is broken before
/// those rows. A template with page breaks of its own is left as its office broke it.
/// </summary>
internal sealed class SignaturePage
{
    private const int RowsAlong = 3;

    // Each row is measured; so long a table is not signed at its foot.
    private const int MostRows = 5_000;

    // Programs do not agree on the height of a row to the point.
    private const double Filled = 0.96;
    private const double PointsPerInch = 72;
    private const double PointsPerCharacter = 5.6;

    // ECMA-376 part 1, 18.3.1.99: what stands before rowBreaks in a sheet.
    private static readonly string[] Before =
    [
        "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews",
        "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
    ];

    private readonly FilledTable _filled;
    private readonly SheetSkeleton _skeleton;
    private readonly int _tableEnd;
    private readonly int _last;

    private SignaturePage(FilledTable filled)
    {
        (_filled, _skeleton) = (filled, filled.Found.Skeleton);
        _tableEnd = filled.Found.Rows.Total is { } total && filled.Shift.Row(total) is { } moved ? Math.Max(moved, filled.Shift.NewLast) : filled.Shift.NewLast;
        _last = (filled.Found.Grid.Rows.LastOrDefault(static row => !row.IsEmpty)?.Number ?? 0) + filled.Shift.Delta;
    }

    /// <summary>Expects the skeleton to have followed the rows already.</summary>
    public static void Keep(FilledTable filled)
    {
        var page = new SignaturePage(filled);
        if (page._last > page._tableEnd && filled.Plan.Rows.Count is > RowsAlong and <= MostRows && filled.Found.Skeleton.Root.Element(page.Ns + "rowBreaks") is null && page.IsApart())
        {
            page.Break();
        }
    }

    private XNamespace Ns => _skeleton.Ns;

    private bool IsApart()
    {
        var (room, start) = (Room(), _tableEnd - RowsAlong + 1);
        var repeated = Height(_filled.Shift.First - 2) + Height(_filled.Shift.First - 1);
        var (used, page, pageOfStart) = (0.0, 1, 0);
        for (var row = 1; row <= _last; row++)
        {
            var height = Height(row);
            if (used + height > room)
            {
                (used, page) = (repeated, page + 1);
            }

            used += height;
            pageOfStart = row == start ? page : pageOfStart;
        }

        var tail = Enumerable.Range(start, _last - start + 1).Sum(Height);
        return page > pageOfStart && repeated + tail <= room;
    }

    // Of a page, in points of the sheet before it is made smaller to fit.
    private double Room()
    {
        var setUp = _skeleton.Root.Element(Ns + "pageSetup");
        var margins = _skeleton.Root.Element(Ns + "pageMargins");
        var isLandscape = setUp?.Attribute("orientation")?.Value == "landscape";
        var (width, height) = isLandscape ? (841.9, 595.3) : (595.3, 841.9);
        var free = height - ((Measure(margins, "top", 0.75) + Measure(margins, "bottom", 0.75)) * PointsPerInch);
        var across = width - ((Measure(margins, "left", 0.7) + Measure(margins, "right", 0.7)) * PointsPerInch);
        var fits = _skeleton.Root.Element(Ns + "sheetPr")?.Element(Ns + "pageSetUpPr")?.Attribute("fitToPage")?.Value is "1" or "true";
        var scale = fits ? Math.Min(1, across / Width()) : Measure(setUp, "scale", 100) / 100;
        return free * Filled / scale;
    }

    private double Width() => Math.Max(1, _skeleton.Root.Elements(Ns + "cols").Elements()
        .Where(static column => Measure(column, "max", 0) < 200)
        .Sum(static column => (Measure(column, "max", 0) - Measure(column, "min", 0) + 1) * Measure(column, "width", 9)) * PointsPerCharacter);

    private double Height(int row)
    {
        var shift = _filled.Shift;
        var made = row < 1 ? null : row < shift.First ? _filled.Found.Grid.Row(row) : row <= shift.NewLast ? _filled.Row(row) : _filled.Found.Grid.Row(row - shift.Delta);
        var attributes = made?.Attributes ?? [];
        return row < 1 || attributes.Any(static one => one is { Key: "hidden", Value: "1" or "true" }) ? 0
            : double.TryParse(attributes.FirstOrDefault(static one => one.Key == "ht").Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var height) ? height : _filled.Found.DefaultHeight;
    }

    private void Break()
    {
        var after = _tableEnd - RowsAlong;
        _skeleton.Root.Elements().Last(element => Before.Contains(element.Name.LocalName, StringComparer.Ordinal)).AddAfterSelf(
            new XElement(Ns + "rowBreaks", new XAttribute("count", 1), new XAttribute("manualBreakCount", 1),
                new XElement(Ns + "brk", new XAttribute("id", after), new XAttribute("max", 16383), new XAttribute("man", 1))));
    }

    private static double Measure(XElement? element, string name, double otherwise) =>
        double.TryParse(element?.Attribute(name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number > 0 ? number : otherwise;
}
