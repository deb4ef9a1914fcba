using Emulation.Documents.Excel.Sheets;
using static Emulation.Documents.Tests.Excel.WorkbookFile;

namespace Emulation.Documents.Tests.Excel.Sheets;

public sealed class WorkbookCellsTests
{
    private static IReadOnlyList<ShownSheet> Read(byte[] book) => WorkbookCells.Read(new MemoryStream(book), TestContext.Current.CancellationToken);

    [Fact]
    public void Cells_are_shown_as_a_reader_sees_them()
    {
        var sheet = Assert.Single(Read(new WorkbookFile().Sheet("Phân bổ", Rows(["Đơn vị", "Số"], ["Thôn <An>", 12]) + "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>").Bytes()));

        Assert.Equal(("Phân bổ", false), (sheet.Name, sheet.Cut));
        Assert.Equal([new ShownCell("A", "Thôn <An>", false), new ShownCell("B", "12", true)], sheet.Rows[1].Cells);
        Assert.Equal(["A1:B1"], sheet.Merges);
    }

    [Fact]
    public void A_long_sheet_is_cut_and_said_to_be()
    {
        var sheet = Assert.Single(Read(new WorkbookFile().Sheet("Dài", Rows([.. Enumerable.Range(1, 700).Select(static row => new object?[] { row })])).Bytes()));

        Assert.Equal((500, true), (sheet.Rows.Count, sheet.Cut));
    }
}
