using System.IO.Compression;
using System.Xml.Linq;
using ClosedXML.Excel;
using Emulation.Documents.Excel.Reporting;
using Emulation.Documents.Packages;

namespace Emulation.Documents.Tests.Excel.Reporting;

public sealed class SheetLinksTests
{
    [Fact]
    public void Links_lead_to_a_file_beside_the_book_and_to_a_row_of_another_sheet()
    {
        var links = new SheetLinks();
        links.AddFile(2, 1, "thu/Xã Tân Phú #1.docx");
        links.AddRow(3, 2, "Tổng hợp", 7);
        using var made = Book(links);
        using var book = new XLWorkbook(made);
        var sheet = book.Worksheets.Worksheet(1);

        Assert.Equal("thu/X%C3%A3%20T%C3%A2n%20Ph%C3%BA%20%231.docx", sheet.Cell(2, 1).Hyperlink.ExternalAddress.OriginalString);
        Assert.Equal("'Tổng hợp'!A7", sheet.Cell(3, 2).Hyperlink.InternalAddress);
        Assert.False(sheet.Cell(3, 1).HasHyperlink);
        Assert.Equal("words", sheet.Cell(4, 2).GetString());
    }

    [Fact]
    public void Cells_below_each_other_that_lead_to_one_place_are_one_link()
    {
        var links = new SheetLinks();
        for (var row = 2; row < 6; row++)
        {
            links.AddRow(row, 1, "Tổng hợp", row < 5 ? 9 : 10);
        }

        using var made = Book(links);

        Assert.Equal(["A2:A4", "A5"], Part(made, "xl/worksheets/sheet1.xml").Descendants().Where(static element => element.Name.LocalName == "hyperlink").Select(static link => link.Attribute("ref")!.Value));
    }

    [Fact]
    public void The_book_is_as_the_format_wants_it()
    {
        var links = new SheetLinks();
        links.AddFile(2, 1, "thu/a.docx");
        links.AddRow(2, 2, "Tổng hợp", 2);
        using var made = Book(links);

        WorkbookValidation.AssertClean(made.ToArray());
    }

    [Fact]
    public void A_sheet_without_links_stays_as_it_is()
    {
        using var made = Book(new SheetLinks());

        Assert.DoesNotContain(Part(made, "xl/worksheets/sheet1.xml").Descendants(), static element => element.Name.LocalName == "hyperlinks");
        using var zip = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true);
        Assert.Null(zip.GetEntry("xl/worksheets/_rels/sheet1.xml.rels"));
    }

    private static MemoryStream Book(SheetLinks links)
    {
        using var book = new XLWorkbook();
        var sheet = book.Worksheets.Add("Trang");
        sheet.Cell(4, 2).SetValue("words");
        sheet.Range(1, 1, 5, 2).SetAutoFilter();
        book.Worksheets.Add("Tổng hợp");
        using var made = new MemoryStream();
        book.SaveAs(made);
        var output = new MemoryStream();
        NewPackage.Write(made, output, links);
        output.Position = 0;
        return output;
    }

    private static XElement Part(MemoryStream book, string name)
    {
        using var zip = new ZipArchive(book, ZipArchiveMode.Read, leaveOpen: true);
        using var content = zip.GetEntry(name)!.Open();
        return XElement.Load(content);
    }
}
