using System.Text;
using Emulation.Documents.Tests.Word;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests;

public sealed class DocumentReaderTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void A_package_is_read_as_Word()
    {
        using var stream = new MemoryStream(WordFile.Of(P(T("Kế hoạch"))).Bytes());

        Assert.Equal((SourceKind.Docx, "Kế hoạch"), DocumentReader.Read(stream, TestContext.Current.CancellationToken) is var plan ? (plan.Source, plan.Blocks[0].Text) : default);
    }

    /// <summary>The first bytes of a file, the code it is refused with, and a word of the advice.</summary>
    public static TheoryData<string, byte[], string, string> Refused => new()
    {
        { "empty", [], "not-a-document", "rỗng" },
        { "encrypted", Ole("EncryptionInfo", "EncryptedPackage"), "encrypted", "mật khẩu" },
        { "encrypted far behind", [.. Ole(), .. new byte[300_000], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "encrypted", "mật khẩu" },
        { "old Word", Ole("WordDocument", "1Table"), "legacy-doc", ".docx" },
        { "old Excel", Ole("Workbook"), "not-a-document", "Excel" },
        { "mail", Ole("__substg1.0_0037001F"), "not-a-document", "chương trình khác" },
        { "RTF", Bytes(@"{\rtf1\ansi x}"), "not-a-document", "RTF" },
        { "web page", Bytes("\r\n<!doctype HTML><p>x"), "not-a-document", "HTML" },
        { "web page with mark", [0xEF, 0xBB, 0xBF, .. Bytes("<html><body>")], "not-a-document", "HTML" },
        { "web page in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body>")], "not-a-document", "HTML" },
        { "web archive", Bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "not-a-document", "HTML" },
        { "Word XML", Bytes("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"), "not-a-document", "XML" },
        { "XML", Bytes("<?xml version=\"1.0\"?><a/>"), "not-a-document", "XML" },
        { "PNG", [0x89, .. Bytes("PNG\r\n\u001a\n")], "not-a-document", "ảnh" },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0], "not-a-document", "ảnh" },
        { "TIFF", [0x49, 0x49, 0x2A, 0x00], "not-a-document", "TIFF" },
        { "bitmap", [0x42, 0x4D, 0x00, 0x01], "not-a-document", "BMP" },
        { "RAR", Bytes("Rar!\u001a\u0007"), "not-a-document", ".rar" },
        { "7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27], "not-a-document", ".7z" },
        { "gzip", [0x1F, 0x8B, 0x08], "not-a-document", ".gz" },
        { "program", [0x4D, 0x5A, 0x90, 0x00], "not-a-document", "chương trình" },
        { "anything else", [0x01, 0x02, 0x03, 0x41], "not-a-document", "nhị phân" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void A_file_of_another_form_is_refused_with_advice(string what, byte[] content, string code, string advice)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new MemoryStream(content), TestContext.Current.CancellationToken));

        Assert.True(code == refusal.Code && refusal.Message.Contains(advice, StringComparison.Ordinal), $"{what}: {refusal.Code} {refusal.Message}");
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", FileForm.Pdf)]
    [InlineData("\n\n  %PDF-1.4", FileForm.Pdf)]
    [InlineData("PK\u0003\u0004", FileForm.Package)]
    [InlineData("KẾ HOẠCH\r\n\tTổ chức Hội nghị", FileForm.Text)]
    [InlineData("MZ là hai chữ cái, BM cũng vậy", FileForm.Text)]
    [InlineData("BM cũng là chữ\f", FileForm.Text)]
    [InlineData("< 200 đại biểu", FileForm.Text)]
    public void A_file_is_recognised_by_its_first_bytes(string start, object form) =>
        Assert.Equal(form, FileRecognition.Recognise(new MemoryStream(Encoding.UTF8.GetBytes(start))));

    [Fact]
    public void Text_in_UTF_16_is_text()
    {
        byte[] content = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Kế hoạch")];

        Assert.Equal(FileForm.Text, FileRecognition.Recognise(new MemoryStream(content)));
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Ole(params string[] streams) => [.. Compound, .. new byte[1000], .. streams.SelectMany(s => (byte[])[.. Encoding.Unicode.GetBytes(s), .. new byte[64]])];
}
