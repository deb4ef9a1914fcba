using Emulation.Documents.Word.Editing;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Editing;

public sealed class ChangeGateTests
{
    [Theory]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>", "protected-document")]
    [InlineData("<w:documentProtection w:edit=\"trackedChanges\" w:enforcement=\"true\"/>", "protected-document")]
    [InlineData("<w:writeProtection w:recommended=\"1\"/>", "read-only-document")]
    public void A_closed_file_is_refused_by_name(string setting, string code) =>
        Assert.Equal(code, Refusal(WordFile.Of(Para("x")).Settings(setting).Bytes()));

    [Fact]
    public void Protection_that_is_not_enforced_does_not_count()
    {
        using var draft = ChangeGate.Open(new MemoryStream(WordFile.Of(Para("x")).Settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/>").Bytes()), TestContext.Current.CancellationToken);

        Assert.Equal("word/document.xml", draft.MainPart);
    }

    [Fact]
    public void A_file_marked_final_is_refused() => Assert.Equal("final-document", Refusal(WithPackagePart("custom-properties", "docProps/custom.xml",
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><property name=\"_MarkAsFinal\"><b>true</b></property></Properties>")));

    [Fact]
    public void A_signed_file_is_refused() => Assert.Equal("signed-document", Refusal(WithPackagePart("digital-signature/origin", "_xmlsignatures/origin.sigs", "<x/>")));

    [Fact]
    public void A_pdf_takes_no_comments() => Assert.Equal("not-a-word-file", Refusal("%PDF-1.4\n"u8.ToArray()));

    private static byte[] WithPackagePart(string kind, string name, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(WordFile.Of(Para("x")).Part(name, content).Bytes());
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("_rels/.rels")!.Delete();
            using var links = zip.CreateEntry("_rels/.rels").Open();
            links.Write(System.Text.Encoding.UTF8.GetBytes(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                + $"<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/{kind}\" Target=\"{name}\"/></Relationships>"));
        }

        return stream.ToArray();
    }

    private static string Refusal(byte[] file) =>
        Assert.Throws<UnreadableDocumentException>(() => ChangeGate.Open(new MemoryStream(file), TestContext.Current.CancellationToken).Dispose()).Code;
}
