using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Checking;

/// <summary>Danh sách đại biểu of a workbook.</summary>
internal sealed record PeopleList(string Sheet, int NameColumn, IReadOnlyList<ListedPerson> People)
{
    private static readonly string[] Names = ["họ và tên", "họ tên", "họ và tên đại biểu", "họ tên đại biểu"];

    public static PeopleList? Find(WorkbookSheets sheets)
    {
        foreach (var sheet in sheets.Draft.Sheets.Where(static sheet => sheet.Part.Length > 0))
        {
            var grid = sheets.Read(sheet).Grid;
            foreach (var row in grid.Rows.Take(100))
            {
                if (row.Cells.Find(cell => SheetGrid.IsText(cell) && Names.Contains(FoldedText.Phrase(grid.Text(cell)), StringComparer.Ordinal)) is { } name)
                {
                    return new PeopleList(sheet.Name, name.Column, Read(grid, TableHeading.At(grid, row.Number, name.Column)));
                }
            }
        }

        return null;
    }

    private static List<ListedPerson> Read(SheetGrid grid, TableHeading heading)
    {
        int Column(params string[] words) => heading.Columns.FirstOrDefault(column => column.Key != heading.UnitColumn && words.Any(word => FoldedText.Phrase(column.Value[^1]).Contains(word, StringComparison.Ordinal))).Key;
        var (year, unit) = (Column("năm sinh", "ngày sinh"), Column("đơn vị", "cơ quan", "thôn", "địa chỉ"));
        var people = new List<ListedPerson>();
        var blanks = 0;
        for (var row = heading.BodyStart; row <= grid.LastRow && blanks < 5; row++)
        {
            var name = grid.Text(row, heading.UnitColumn).Trim();
            blanks = name.Length == 0 ? blanks + 1 : 0;
            if (name.Length > 0 && !HeadingWords.Shipped.IsTotal(grid.Text(row, 1)) && !HeadingWords.Shipped.IsTotal(name))
            {
                people.Add(new ListedPerson(row, name, year == 0 ? "" : grid.Text(row, year).Trim(), unit == 0 ? "" : grid.Text(row, unit).Trim()));
            }
        }

        return people;
    }
}

internal sealed record ListedPerson(int Row, string Name, string Year, string Unit);
