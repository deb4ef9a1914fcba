using System.IO.Compression;
using System.Text;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Tables;
using static Emulation.Documents.Tests.Excel.WorkbookFile;

namespace Emulation.Documents.Tests.Excel;

public sealed class UnsafeWorkbookTests
{
    private static readonly object?[] Heading = ["TT", "Đơn vị", "Tổng số đại biểu", "Ghi chú"];

    public static TheoryData<string, string, Func<byte[]>> Files => new()
    {
        { "nothing", "not-a-workbook", static () => [] },
        { "a text", "not-a-workbook", static () => Encoding.UTF8.GetBytes("Đơn vị;Tổng số") },
        { "a PDF", "not-a-workbook", static () => Encoding.ASCII.GetBytes("%PDF-1.7\n") },
        { "a Word file", "not-a-workbook", static () => Word.WordFile.Of("<w:p/>").Bytes() },
        { "any ZIP", "not-a-workbook", static () => Zip(("a.txt", "x")) },
        { "an old workbook", "legacy-xls", static () => Compound("Workbook") },
        { "a locked workbook", "encrypted", static () => Compound("EncryptedPackage") },
        { "macros by type", "macro-enabled", static () => new WorkbookFile { ContentType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }.Sheet("B", Rows(Heading)).Bytes() },
        { "macros without saying so", "macro-enabled", static () => Good().Part("xl/vbaProject.bin", "x").Bytes() },
        { "a binary workbook", "not-a-workbook", static () => new WorkbookFile { ContentType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main" }.Sheet("B", Rows(Heading)).Bytes()[..] },
        { "another workbook's cells", "external-links", static () => Good().Part("xl/externalLinks/externalLink1.xml", "<x/>").MainLink("rId90", "externalLink", "externalLinks/externalLink1.xml").Bytes() },
        { "a picture from the net", "external-links", static () => Good().MainLink("rId90", "image", "http://192.0.2.1/a.png").Bytes() },
        { "a signature", "signed-document", static () => Good().Part("_xmlsignatures/sig1.xml", "<x/>").Bytes() },
        { "cut off", "truncated", static () => Good().Bytes()[..^40] },
        { "a DTD", "xml-entity", static () => With("xl/worksheets/sheet1.xml", "<!DOCTYPE d [<!ENTITY a \"b\">]><worksheet/>") },
        { "XML cut off", "damaged", static () => With("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Ns}\"><sheetData><row r=\"1\">") },
        { "rows out of order", "damaged", static () => With("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Ns}\"><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>") },
        { "cells twice", "damaged", static () => With("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Ns}\"><sheetData><row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row></sheetData></worksheet>") },
        { "a row outside the sheet", "damaged", static () => With("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Ns}\"><sheetData><row r=\"1048577\"/></sheetData></worksheet>") },
        { "a bomb", "zip-bomb", static () => With("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Ns}\"><sheetData>{new string(' ', 200 << 20)}</sheetData></worksheet>") },
        { "no table", "no-table", static () => new WorkbookFile().Sheet("B", Rows(["a", "b"], ["c"])).Bytes() },
        { "two tables alike", "ambiguous-table", static () => new WorkbookFile().Sheet("B", Rows(Heading, [1, "x"])).Sheet("C", Rows(Heading, [1, "x"])).Bytes() },
        { "two columns alike", "ambiguous-heading", static () => new WorkbookFile().Sheet("B", Rows(["TT", "Đơn vị", "Tổng số", "Tổng cộng"], [1, "x"])).Bytes() },
        { "no row to fill", "no-sample-row", static () => new WorkbookFile().Sheet("B", Rows(Heading, [null, "Tổng cộng", 0], ["NGƯỜI LẬP", null, "CHỦ TỊCH"])).Bytes() },
        { "rows merged", "merged-rows", static () => new WorkbookFile().Sheet("B", Rows(Heading, [1, "x"], [2, "y"]) + "<mergeCells count=\"1\"><mergeCell ref=\"D2:D3\"/></mergeCells>").Bytes() },
        { "a row hidden", "hidden-rows", static () => new WorkbookFile().Sheet("B", Rows(Heading, [1, "x"], [2, "y"]).Replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"", StringComparison.Ordinal)).Bytes() },
        { "a unit twice, composed and not", "duplicate-unit", static () => new WorkbookFile().Sheet("B", Rows(Heading, [1, "Thôn Hà".Normalize(NormalizationForm.FormC)], [2, "THÔN  HÀ".Normalize(NormalizationForm.FormD)])).Bytes() },
        { "something at the end of the sheet", "sheet-full", static () => new WorkbookFile().Sheet("B", Rows(Heading, [1, "x"]).Replace("</sheetData>", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>", StringComparison.Ordinal)).Bytes() },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void A_workbook_that_cannot_be_filled_is_refused_in_one_line(string what, string code, Func<byte[]> file)
    {
        var bytes = file();

        var refusal = Assert.Throws<UnreadableDocumentException>(() => Fill(bytes));

        Assert.True(code == refusal.Code, $"{what}: {refusal.Code} {refusal.Message} {refusal.Place}");
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.DoesNotContain("Word", refusal.Message.Replace("văn bản Word", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(refusal.Message.Length, 20, 260);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_claims_to_be_full_is_filled_by_what_it_holds()
    {
        var rows = Rows(Heading, [1, "x"], [null, "Tổng cộng"]).Replace("</sheetData>", string.Concat(Enumerable.Range(1_040_000, 8_577).Select(static row => $"<row r=\"{row}\"/>")) + "</sheetData>", StringComparison.Ordinal);
        var made = Fill(new WorkbookFile().Sheet("B", "<dimension ref=\"A1:XFD1048576\"/>" + rows).Bytes());

        WorkbookValidation.AssertClean(made);
        Assert.Equal("Tổng cộng", CalcProgram.Values(made)["B!B5"]);
    }

    [Fact]
    public void A_name_that_looks_like_a_formula_stays_text()
    {
        var made = Fill(Good().Bytes(), "=HYPERLINK(\\\"http://192.0.2.1\\\",\\\"x\\\")", "_x0041_ & <b>");

        Assert.DoesNotContain("<f>HYPERLINK", Encoding.UTF8.GetString(Word.PackageFile.Parts(made)["xl/worksheets/sheet1.xml"]), StringComparison.Ordinal);
        var computed = CalcProgram.Recalculated(made);
        Assert.Equal(["=HYPERLINK(\"http://192.0.2.1\",\"x\")", "_x0041_ & <b>"], [computed["B!B2"], computed["B!B3"]]);
    }

    [Theory]
    [InlineData("""{"sheet":"B","headerRow":1,"columns":[{"column":"B","field":"unit"},{"column":"C","field":"total"}]}""", null)]
    [InlineData("""{"sheet":"B","firstRow":2,"lastRow":2,"columns":[{"column":"B","field":"unit"},{"column":"D","field":"total"}]}""", null)]
    [InlineData("""{"sheet":"X","headerRow":1,"columns":[{"column":"B","field":"unit"},{"column":"C","field":"total"}]}""", "bad-mapping")]
    [InlineData("""{"sheet":"B","headerRow":1,"columns":[{"column":"B","field":"unit"}]}""", "bad-mapping")]
    [InlineData("""{"sheet":"B","headerRow":1,"columns":[{"column":"B","field":"unit"},{"column":"B","field":"total"}]}""", "bad-mapping")]
    [InlineData("""{"sheet":"B","headerRow":1,"columns":[{"column":"B","field":"unit"},{"column":"C","field":"category","id":"zz"}]}""", "bad-mapping")]
    [InlineData("""{"sheet":"B","columns":[{"column":"B","field":"unit"},{"column":"C","field":"total"}]}""", "bad-mapping")]
    [InlineData("""{"sheet":"B","columns":[{"column":"B","field":"khac"}]}""", "bad-mapping")]
    [InlineData("""{"columns":[]}""", "bad-mapping")]
    [InlineData("null", "bad-mapping")]
    [InlineData("{", "bad-mapping")]
    public void A_mapping_is_followed_or_refused(string json, string? code)
    {
        var problem = SampleProblem.Read("""{ "total": 3, "units":[{"id":"a","name":"Thôn An","weight":3}] }""");
        void Fill() => WorkbookFiller.Fill(new MemoryStream(Good().Bytes()), problem, SampleProblem.Solved(problem), MappingReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))), null, TestContext.Current.CancellationToken);

        if (code is null)
        {
            Fill();
        }
        else
        {
            Assert.Equal(code, Assert.Throws<UnreadableDocumentException>(Fill).Code);
        }
    }

    private static WorkbookFile Good() => new WorkbookFile().Sheet("B", Rows(Heading, [1, "x"]));

    private static byte[] Fill(byte[] template, params string[] names)
    {
        names = names.Length == 0 ? ["Thôn An", "Thôn Bình", "Thôn Cát"] : names;
        var problem = SampleProblem.Read($$"""{ "total": 9, "units":[{{string.Join(',', names.Select(static (name, i) => $$"""{"id":"u{{i}}","name":"{{name}}","weight":1}"""))}}] }""");
        using var output = new MemoryStream();
        WorkbookFiller.Fill(new MemoryStream(template), problem, SampleProblem.Solved(problem), null, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static byte[] With(string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(Good().Bytes());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[512]];
}
