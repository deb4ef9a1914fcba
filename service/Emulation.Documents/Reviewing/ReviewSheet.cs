using ClosedXML.Excel;
using Emulation.Documents.Excel.Reporting;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Reviewing;

/// <summary>Một trang của sổ báo cáo: a head that repeats on every printed page, rows below, A4 across.</summary>
internal sealed class ReviewSheet
{
    private const int LongestText = 1000;

    private const double WidestPage = 320;

    private readonly IXLWorksheet _sheet;
    private readonly double[] _widths;
    private readonly SheetLinks _links = new();

    // Given to each cell whole: ClosedXML makes a style anew for every trait that is set on a range.
    private readonly IXLStyle _plain;
    private readonly IXLStyle _linked;
    private int _row = 1;

    /// <param name="columns">Head and width of each column, in characters.</param>
    public ReviewSheet(XLWorkbook book, string name, params IReadOnlyList<(string Head, double Width)> columns)
    {
        (_sheet, _widths) = (book.Worksheets.Add(name), [.. columns.Select(static column => column.Width)]);
        foreach (var (index, width) in _widths.Index())
        {
            _sheet.Column(index + 1).Width = width;
        }

        var pattern = _sheet.Cell(1, 1).Style;
        pattern.Border.SetOutsideBorder(XLBorderStyleValues.Thin).Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        _plain = _sheet.Cell(1, 1).Style;
        pattern.Font.SetFontColor(XLColor.FromTheme(XLThemeColor.Hyperlink)).Font.SetUnderline();
        _linked = _sheet.Cell(1, 1).Style;
        Put(1, [.. columns.Select(static column => column.Head)]);
        var heads = _sheet.Range(1, 1, 1, _widths.Length);
        heads.Style.Font.SetBold().Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Fill.SetBackgroundColor(XLColor.FromArgb(0xDD, 0xE6, 0xF0));
        _sheet.SheetView.FreezeRows(1);
        var page = _sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.SetRowsToRepeatAtTop(1, 1);
        if (_widths.Sum() <= WidestPage)
        {
            page.FitToPages(1, 0);
        }
        else
        {
            // A table of many columns is read across several sheets, each with the units again.
            page.Scale = 60;
            page.SetColumnsToRepeatAtLeft(1, 1);
            _sheet.SheetView.FreezeColumns(1);
        }

        page.Footer.Center.AddText("Trang ");
        page.Footer.Center.AddText(XLHFPredefinedText.PageNumber);
    }

    /// <summary>A row of texts, numbers and days; the number of the row, for links to it.</summary>
    public int Add(params IReadOnlyList<object?> cells)
    {
        Put(++_row, cells);
        return _row;
    }

    public void Colour(int row, int column, XLColor colour) => _sheet.Cell(row, column).Style.Fill.SetBackgroundColor(colour);

    /// <param name="file">Beside the workbook, with "/"; what leads there in a cell without words. Null for none.</param>
    public void LinkToFile(int row, int column, string? file)
    {
        if (file is null)
        {
            return;
        }

        var cell = _sheet.Cell(row, column);
        if (cell.IsEmpty())
        {
            cell.SetValue(file[(file.LastIndexOf('/') + 1)..]).DataType = XLDataType.Text;
        }

        _links.AddFile(row, column, file);
        cell.Style = _linked;
    }

    public void LinkToRow(int row, int column, string sheet, int target)
    {
        _links.AddRow(row, column, sheet, target);
        _sheet.Cell(row, column).Style = _linked;
    }

    /// <summary>Arrows to choose rows by.</summary>
    /// <returns>The links, which are written once the book is saved.</returns>
    public SheetLinks Finish()
    {
        _sheet.Range(1, 1, _row, _widths.Length).SetAutoFilter();
        return _links;
    }

    private void Put(int row, IReadOnlyList<object?> cells)
    {
        var lines = 1;
        for (var index = 0; index < _widths.Length; index++)
        {
            var (cell, value) = (_sheet.Cell(row, index + 1), index < cells.Count ? cells[index] : null);
            cell.Style = _plain;
            if (value is int number)
            {
                cell.SetValue(number);
            }
            else if (value is DateOnly day)
            {
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue)).Style.DateFormat.SetFormat("dd/MM/yyyy");
            }
            else if (value is string { Length: > 0 } text)
            {
                // What stands in a document or a file name is never a formula.
                var shown = XmlText.Of(text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText), "…"));
                cell.SetValue(shown).DataType = XLDataType.Text;
                lines = Math.Max(lines, RowHeight.Lines(shown, _widths[index]));
            }
        }

        _sheet.Row(row).Height = RowHeight.Of(lines);
    }
}
