using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Emulation.Documents.Word;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class UnsafeFileTests
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string Doctype = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";

    /// <summary>A file, and the code it is refused with.</summary>
    public static TheoryData<string, string, Func<byte[]>> Files => new()
    {
        { "cut in the middle", "truncated", () => WordFile.Of(P(T("x"))).Bytes()[..^40] },
        { "only a ZIP header", "truncated", () => "PK\u0003\u0004"u8.ToArray() },
        { "garbage behind a ZIP header", "truncated", () => [.. "PK\u0003\u0004"u8, .. Enumerable.Repeat((byte)7, 500)] },
        { "packed data changed", "damaged", Corrupted },
        { "XML cut off", "damaged", () => WithMain("<w:document xmlns:w=\"" + WordFile.Transitional + "\"><w:body><w:p>") },
        { "XML without a root", "damaged", () => WithMain("") },
        { "another root", "damaged", () => WithMain("<html/>") },
        { "character XML does not know", "damaged", () => WithMain("<w:document xmlns:w=\"" + WordFile.Transitional + "\">&#0;</w:document>") },
        { "encoding that does not exist", "damaged", () => WithMain("<?xml version=\"1.0\" encoding=\"x-vntime\"?><a/>") },
        { "DTD in the main part", "xml-entity", () => WithMain(Doctype + "<w:document xmlns:w=\"" + WordFile.Transitional + "\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>") },
        { "DTD in the styles", "xml-entity", () => WordFile.Of(P(T("x"))).Link("s", "styles", "s.xml").Part("word/s.xml", Doctype + "<styles/>").Bytes() },
        { "external entity", "xml-entity", () => WithMain("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>") },
        { "no content types", "missing-part", () => new WordFile { WithContentTypes = false }.Body(P(T("x"))).Bytes() },
        { "no main part", "missing-part", () => new WordFile { WithMainPart = false }.Bytes() },
        { "main part outside the package", "missing-part", () => Replace(WordFile.Of(P(T("x"))).Bytes(), "_rels/.rels", Links("officeDocument", "../../../../etc/passwd")) },
        { "main part on another machine", "missing-part", () => Replace(WordFile.Of(P(T("x"))).Bytes(), "_rels/.rels", Links("officeDocument", "http://192.0.2.1/document.xml")) },
        { "macros by type", "macro-enabled", () => new WordFile { ContentType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.Body(P(T("x"))).Bytes() },
        { "macros without saying so", "macro-enabled", () => WordFile.Of(P(T("x"))).Part("word/vbaProject.bin", "x").Bytes() },
        { "workbook", "not-a-document", () => new WordFile { ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }.Bytes() },
        { "slides", "not-a-document", () => new WordFile { ContentType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" }.Bytes() },
        { "drawing", "not-a-document", () => new WordFile { ContentType = "application/vnd.ms-visio.drawing.main+xml" }.Bytes() },
        { "OpenDocument", "not-a-document", () => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<m/>"), ("content.xml", "<c/>")) },
        { "any ZIP", "not-a-document", () => Zip(("anh.txt", "x")) },
        { "empty ZIP", "not-a-document", () => Zip() },
        { "the same part twice", "unsafe-package", () => WordFile.Of(P(T("x"))).Part("word/document.xml", "<x/>").Bytes() },
        { "the same part but for case", "unsafe-package", () => WordFile.Of(P(T("x"))).Part("Word/Document.XML", "<x/>").Bytes() },
        { "path that climbs", "unsafe-package", () => WordFile.Of(P(T("x"))).Part("word/../../x.xml", "<x/>").Bytes() },
        { "absolute path", "unsafe-package", () => WordFile.Of(P(T("x"))).Part("/etc/x", "<x/>").Bytes() },
        { "path of another system", "unsafe-package", () => WordFile.Of(P(T("x"))).Part("C:\\x", "<x/>").Bytes() },
        { "bomb in the main part", "zip-bomb", () => WithMain("<w:document xmlns:w=\"" + WordFile.Transitional + "\">" + new string(' ', 80 << 20) + "</w:document>") },
        { "one text without end", "too-large", () => WordFile.Of(P(T(new string('a', 6 << 20)))).Bytes() },
        { "bomb of attributes", "zip-bomb", () => WithMain("<w:document " + string.Concat(Enumerable.Range(0, 400_000).Select(i => $"a{i}=\"\" ")) + "xmlns:w=\"" + WordFile.Transitional + "\"/>") },
        { "bomb of names", "zip-bomb", () => WithMain("<w:document xmlns:w=\"" + WordFile.Transitional + "\">" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<a{i}/>")) + "</w:document>") },
        { "bomb of entries", "zip-bomb", () => Zip([.. Enumerable.Range(0, 5000).Select(i => ($"e{i}", ""))]) },
        { "elements without bottom", "too-complex", () => WordFile.Of(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000))).Bytes() },
        { "tables without bottom", "too-complex", () => WordFile.Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5000))).Bytes() },
        { "paragraphs without end", "too-large", () => WordFile.Of(string.Concat(Enumerable.Repeat("<w:p/>", 250_000))).Bytes() },
        { "one paragraph without end", "too-large", () => WordFile.Of(P(string.Concat(Enumerable.Repeat(T(new string('a', 1000)), 1100)))).Bytes() },
        { "styles without end", "too-large", () => WordFile.Of(P(T("x"))).Styles(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<w:style w:styleId=\"s{i}\"/>"))).Bytes() },
        { "text in a legacy code", "legacy-font", () => WordFile.Of(P(R("<w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc KÕ ho¹ch tæ chøc Héi nghÞ tèi ®a mét tr¨m n¨m m­¬i ®¹i biÓu</w:t>"))).Bytes() },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void A_file_that_must_not_be_read_is_refused_in_one_line(string what, string code, Func<byte[]> file)
    {
        var bytes = file();
        var watch = Stopwatch.StartNew();

        var refusal = Assert.Throws<UnreadableDocumentException>(() => Read(bytes));

        Assert.True(code == refusal.Code, $"{what}: {refusal.Code} {refusal.Message} {refusal.Place}");
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.InRange(refusal.Message.Length, 20, 200);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{what}: {watch.Elapsed}");
    }

    [Fact]
    public void Limits_are_what_the_caller_says()
    {
        var bytes = WordFile.Of(P(T("một")), P(T("hai"))).Bytes();

        Assert.Equal("too-large", Refused(bytes, new ReadLimits { FileBytes = 100 }));
        Assert.Equal("too-large", Refused(bytes, new ReadLimits { Paragraphs = 1 }));
        Assert.Equal("too-large", Refused(bytes, new ReadLimits { TextLength = 5 }));
        Assert.Equal("zip-bomb", Refused(bytes, new ReadLimits { Entries = 2 }));
        Assert.Equal("zip-bomb", Refused(bytes, new ReadLimits { PartBytes = 200 }));
        Assert.Equal("zip-bomb", Refused(bytes, new ReadLimits { TotalBytes = 600 }));
        Assert.Equal("zip-bomb", Refused(bytes, new ReadLimits { DeclaredBytes = 100 }));
        Assert.Equal("zip-bomb", Refused(bytes, new ReadLimits { RatioFloor = 0, Ratio = 1 }));
        Assert.Equal("too-complex", Refused(bytes, new ReadLimits { Depth = 3 }));
    }

    [Theory]
    [InlineData(100, "damaged")]
    [InlineData(int.MaxValue, "zip-bomb")]
    public void A_size_that_the_package_claims_is_not_believed(int claimed, string code)
    {
        var bytes = WithMain("<w:document xmlns:w=\"" + WordFile.Transitional + "\"><w:body>" + new string(' ', 3 << 20) + "</w:body></w:document>");
        BitConverter.TryWriteBytes(bytes.AsSpan(DirectoryEntry(bytes) + 24), claimed);

        Assert.Equal(code, Refused(bytes, ReadLimits.Default));
    }

    [Fact]
    public void A_part_locked_with_a_password_is_refused_as_such()
    {
        var bytes = WordFile.Of(P(T("x"))).Bytes();
        bytes[DirectoryEntry(bytes) + 8] |= 1;

        Assert.Equal("encrypted", Refused(bytes, ReadLimits.Default));
    }

    [Fact]
    public void An_external_target_is_never_followed()
    {
        var links = Links("styles", "http://192.0.2.1/styles.xml\" TargetMode=\"External").Replace("</", "<Relationship Id=\"h\" Type=\"x/relationships/header\" Target=\"file:///etc/passwd\"/></", StringComparison.Ordinal);
        var file = new WordFile { MainName = "ke-hoach.xml" }.Body(P(T("x")), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>");

        var plan = Read(Replace(file.Bytes(), "_rels/ke-hoach.xml.rels", links));

        Assert.Equal(["x"], plan.Texts());
    }

    [Theory]
    [InlineData("word/document2.xml")]
    [InlineData("noi-dung/kế hoạch.xml")]
    [InlineData("main.xml")]
    public void The_main_part_is_found_by_relationship_whatever_its_name(string name)
    {
        var plan = new WordFile { MainName = name }.Body(Item(1, 0, "chữ")).Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").Read();

        Assert.Equal(("1. chữ", name), (plan.Blocks[0].ToString(), plan.Blocks[0].Origin!.Part));
    }

    [Fact]
    public void A_template_is_read_like_a_document() =>
        Assert.Equal(["x"], new WordFile { ContentType = WordType + "template.main+xml" }.Body(P(T("x"))).Read().Texts());

    [Fact]
    public void Strict_documents_read_like_transitional_ones()
    {
        var file = new WordFile { Namespace = WordFile.Strict }.Body(Item(1, 0, "chữ"), Para("phải", "<w:jc w:val=\"end\"/>"))
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        var strictLinks = file.Bytes();
        foreach (var part in new[] { "_rels/.rels", "word/_rels/document.xml.rels" })
        {
            strictLinks = Replace(strictLinks, part, Entry(strictLinks, part).Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", "http://purl.oclc.org/ooxml/officeDocument/relationships/", StringComparison.Ordinal));
        }

        Assert.Equal(["I. chữ", "phải"], Read(strictLinks).Blocks.Select(b => b.ToString()));
        Assert.Equal(Emulation.Plans.Text.TextAlignment.Right, Read(strictLinks).Blocks[1].Format!.Alignment);
    }

    [Fact]
    public void Five_hundred_pages_are_read()
    {
        var page = Enumerable.Range(0, 40).Select(i => Item(1, i % 3, $"Đoạn {i}: " + new string('ă', 80))).ToArray();

        var plan = WordFile.Of([.. Enumerable.Repeat(page, 500).SelectMany(p => p)]).Read();

        Assert.Equal(20_000, plan.Blocks.Count);
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var bytes = WordFile.Of([.. Enumerable.Repeat(P(T("x")), 20_000)]).Bytes();

        Assert.Throws<OperationCanceledException>(() => WordReader.Read(new MemoryStream(bytes), stopped.Token));
    }

    private static string Refused(byte[] bytes, ReadLimits limits) =>
        Assert.Throws<UnreadableDocumentException>(() => WordReader.Read(new MemoryStream(bytes), limits, TestContext.Current.CancellationToken)).Code;

    private static byte[] WithMain(string xml) => Replace(WordFile.Of(P(T("x"))).Bytes(), "word/document.xml", xml);

    private static string Links(string type, string target) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/></Relationships>";

    private static byte[] Corrupted()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => P(T($"Đoạn {i * 7919 % 3001}"))));
        var bytes = WordFile.Of(text).Bytes();
        bytes[bytes.Length / 2] ^= 0x5A;
        return bytes;
    }

    // The last mention of the name is the one in the directory; the fixed part of an entry before it has 46 bytes.
    private static int DirectoryEntry(byte[] bytes) => bytes.AsSpan().LastIndexOf("word/document.xml"u8) - 46;

    private static string Entry(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Replace(byte[] bytes, string name, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var entry = zip.CreateEntry(name).Open();
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
}
