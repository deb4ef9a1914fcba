using System.IO.Compression;
using System.Xml.Linq;
using Emulation.Documents.Excel.Filling;

namespace Emulation.Documents.Tests.Excel.Filling;

public sealed class SignaturePageTests
{
    private const int RowsAbove = 7;
    private const int RowsAlong = 3;

    [Fact]
    public void A_short_table_is_not_broken() => Assert.Empty(Breaks(Fill(null, 6)));

    [Fact]
    public void Where_the_page_ends_within_the_signatures_the_last_rows_go_with_them()
    {
        var broken = 0;
        for (var units = 10; units <= 30; units++)
        {
            var book = Fill(null, units);
            foreach (var after in Breaks(book))
            {
                broken++;
                Assert.Equal(RowsAbove + units + 1 - RowsAlong, after);
            }

            Assert.Equal(book, Fill(book, units));
        }

        // Signatures take about eight rows; for as many numbers of units the page would end within them.
        Assert.InRange(broken, 4, 12);
    }

    [Fact]
    public void A_break_is_taken_back_when_the_table_is_shorter()
    {
        var (book, units) = Enumerable.Range(10, 20).Select(static units => (Book: Fill(null, units), units)).First(static one => Breaks(one.Book).Count > 0);

        Assert.Empty(Breaks(Fill(book, units - 6)));
    }

    private static byte[] Fill(byte[]? template, int units)
    {
        var problem = SampleProblem.OfUnits(units);
        using var shipped = template is null ? AllocationTemplate.For(problem) : new MemoryStream(template);
        using var made = new MemoryStream();
        WorkbookFiller.Fill(shipped, problem, SampleProblem.Solved(problem), null, made, TestContext.Current.CancellationToken);
        WorkbookValidation.AssertClean(made.ToArray());
        return made.ToArray();
    }

    private static List<int> Breaks(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants().Where(static element => element.Name.LocalName == "brk").Select(static element => (int)element.Attribute("id")!)];
    }
}
