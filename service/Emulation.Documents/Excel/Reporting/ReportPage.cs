using ClosedXML.Excel;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>
/// Một trang báo cáo: A4 ngang, Times New Roman, one page wide, its heading repeated. Rows are made as high as their longest text needs, which no
/// program does by itself for a file it did not write.
/// </summary>
internal sealed class ReportPage
{
    private const string Font = "Times New Roman";
    private const int HeadingRow = 4;

    private readonly IXLWorksheet _sheet;
    private readonly IReadOnlyList<int> _widths;

    /// <param name="widths">Of the columns, in digits.</param>
    public ReportPage(XLWorkbook book, string name, IReadOnlyList<int> widths)
    {
        // Of the book, not of the sheet: a style of a sheet is written on columns that it does not have.
        book.Style.Font.SetFontName(Font).Font.SetFontSize(RowHeight.FontSize);
        _sheet = book.AddWorksheet(name);
        _widths = widths;
        foreach (var (index, width) in widths.Index())
        {
            _sheet.Column(index + 1).Width = width;
        }

        SetUpPage();
        Next = HeadingRow;
    }

    /// <summary>The row that is written next.</summary>
    public int Next { get; private set; }

    public int LastColumn => _widths.Count;

    public void Title(string title, string note)
    {
        foreach (var (row, text) in new[] { (1, title), (2, note) })
        {
            _sheet.Range(row, 1, row, LastColumn).Merge().Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetWrapText();
            _sheet.Cell(row, 1).SetValue(text);
            _sheet.Row(row).Height = RowHeight.Line * RowHeight.Lines(text, _widths.Sum());
        }

        _sheet.Cell(1, 1).Style.Font.SetBold().Font.SetFontSize(14);
    }

    /// <summary>Headings of the columns, repeated on every page when they are the first of the page.</summary>
    public void Heading(params IReadOnlyList<string> texts)
    {
        if (Next == HeadingRow)
        {
            _sheet.PageSetup.SetRowsToRepeatAtTop(HeadingRow, HeadingRow);
            _sheet.SheetView.FreezeRows(HeadingRow);
        }

        Add([.. texts.Select(static text => ReportCell.Of(text, bold: true, XLAlignmentHorizontalValues.Center))]);
    }

    /// <summary>A line over all columns that begins another table of the page.</summary>
    public void Section(string title)
    {
        Next++;
        Over(title).Font.SetBold();
    }

    /// <summary>A sentence over all columns.</summary>
    public void Note(string text)
    {
        Next++;
        Over(text);
    }

    public void Add(params IReadOnlyList<ReportCell> cells)
    {
        var lines = 1;
        foreach (var (index, cell) in cells.Index())
        {
            cell.Put(_sheet.Cell(Next, index + 1));
            lines = Math.Max(lines, RowHeight.Lines(cell.Text, _widths[index]));
        }

        _sheet.Range(Next, 1, Next, cells.Count).Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin).Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        _sheet.Row(Next).Height = RowHeight.Of(lines);
        Next++;
    }

    private IXLStyle Over(string text)
    {
        _sheet.Range(Next, 1, Next, LastColumn).Merge().Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        _sheet.Row(Next).Height = RowHeight.Line * RowHeight.Lines(text, _widths.Sum());
        return _sheet.Cell(Next++, 1).SetValue(text).Style;
    }

    private void SetUpPage()
    {
        var page = _sheet.PageSetup;
        page.SetPaperSize(XLPaperSize.A4Paper).SetPageOrientation(XLPageOrientation.Landscape);
        page.FitToPages(1, 0);
        page.CenterHorizontally = true;
        // Decree 30/2020, appendix I: 20 mm above, below and at the outer edge, 30 mm at the inner one; turned, the inner edge is above.
        (page.Margins.Top, page.Margins.Bottom, page.Margins.Left, page.Margins.Right) = (1.18, 0.6, 0.79, 0.79);
        (page.Margins.Header, page.Margins.Footer) = (0.5, 0.3);
        page.DifferentFirstPageOnHF = true;
        page.Header.Center.AddText($"&\"{Font},Regular\"&13&P", XLHFOccurrence.OddPages);
    }
}
