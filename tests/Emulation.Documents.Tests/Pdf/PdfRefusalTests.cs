using System.Diagnostics;
using System.Text;
using Emulation.Documents.Pdf;

namespace Emulation.Documents.Tests.Pdf;

public class PdfRefusalTests
{
    private const string Sentence = "Các đơn vị chủ động thực hiện phần việc của mình và báo cáo kết quả về Văn phòng trước ngày họp của xã.";

    /// <summary>The sentence above in the bytes of a TCVN3 font, as Latin-1.</summary>
    private const string LegacySentence = "C¸c ®¬n vÞ chñ ®éng thùc hiÖn phÇn viÖc cña m×nh vµ b¸o c¸o kÕt qu¶ vÒ V¨n phßng";

    private const string PasswordOnly = "/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <00000000000000000000000000000000000000000000000000000000000000FF> /U <11000000000000000000000000000000000000000000000000000000000000FF> >> /ID [<01> <01>]";

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "empty file", [], "not-a-document" },
        { "something else", Encoding.UTF8.GetBytes(Sentence), "not-a-document" },
        { "page without text", new PdfBuilder().ToBytes(), "no-text-layer" },
        { "scan with a page number", new PdfBuilder().At(290, 40, "1").NewPage().At(290, 40, "2").ToBytes(), "no-text-layer" },
        { "TCVN3 font", new PdfBuilder(".VnTime").At(85, 60, LegacySentence).ToBytes(), "legacy-font" },
        { "subset of a TCVN3 font with plain letters", new PdfBuilder("ABCDEF+.VnTimeH").At(85, 60, "KE HOACH TO CHUC HOI NGHI cua xa Dong Ha").ToBytes(), "legacy-font" },
        { "VNI letters in any font", new PdfBuilder("Plain").At(85, 60, "Keá hoaïch toå chöùc hoäi nghò ñieån hình tieân tieán cuûa xaõ").ToBytes(), "legacy-font" },
        { "letters without meaning", Letters(string.Concat(Enumerable.Repeat("Zkqw brtx wfgh jjkl pqrz xxcv tyhg bnmk wqsd zzfd ", 2))), "no-text-layer" },
        { "password", new PdfBuilder { Trailer = PasswordOnly }.At(85, 60, Sentence).ToBytes(), "encrypted" },
        { "unknown protection", new PdfBuilder { Trailer = "/Encrypt << /Filter /Other /V 9 >> /ID [<01> <01>]" }.At(85, 60, Sentence).ToBytes(), "encrypted" },
        { "cut in the middle", new PdfBuilder().Paragraph(Sentence).ToBytes()[..4000], "truncated" },
        { "cut near the end", new PdfBuilder().Paragraph(Sentence).ToBytes()[..^12], "truncated" },
        { "only a head and an end", Encoding.ASCII.GetBytes("%PDF-1.5\nstartxref\n9\n%%EOF\n"), "truncated" },
    };

    [Theory]
    [MemberData(nameof(Unreadable), DisableDiscoveryEnumeration = true)]
    public void An_unreadable_PDF_is_refused_with_a_reason_and_advice(string what, byte[] content, string code)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => PdfReader.Read(new MemoryStream(content), TestContext.Current.CancellationToken));

        Assert.True(refusal.Code == code, $"{what}: {refusal.Code}");
        Assert.Contains("; hãy ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("BT /F1 14 Tf 1 0 0 1 85 700 Tm <004B0068> Tj ET ", 900L << 20)]
    [InlineData("q ", 900L << 20)]
    [InlineData("BT /F1 1 Tf 1 0 0 1 85 700 Tm <00610020006200200063002000640020> Tj ET ", 60L << 20)]
    public void A_small_file_that_swells_ends_in_time(string instruction, long length)
    {
        var bomb = new PdfBuilder { CompressedContent = PdfBuilder.Repeated(instruction, length) }.ToBytes();
        var clock = Stopwatch.StartNew();

        var refusal = Assert.Throws<UnreadableDocumentException>(() => PdfReader.Read(new MemoryStream(bomb), TestContext.Current.CancellationToken));

        Assert.Contains(refusal.Code, (string[])["timeout", "too-large", "no-text-layer"]);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(25), $"{clock.Elapsed}");
    }

    [Fact]
    public void Damage_that_leaves_text_is_told_and_damage_that_leaves_none_is_refused()
    {
        var sound = Encoding.Latin1.GetString(new PdfBuilder().Paragraph(Sentence).NewPage().Paragraph(Sentence).ToBytes());
        var told = sound.Insert(sound.LastIndexOf("ET\n", StringComparison.Ordinal), ")]").Remove(sound.LastIndexOf("ET\n", StringComparison.Ordinal) + 5, 2);
        var refused = sound.Replace("/Contents 10 0 R", "/Contents 99 0 R", StringComparison.Ordinal).Replace("/Kids [7 0 R", "/Kids [7 0 ]", StringComparison.Ordinal);

        Assert.Contains(Read(told).Notes, note => note.Contains("hỏng", StringComparison.Ordinal));
        Assert.Equal("truncated", Assert.Throws<UnreadableDocumentException>(() => Read(refused)).Code);

        static Emulation.Plans.Text.PlanText Read(string pdf) =>
            PdfReader.Read(new MemoryStream(Encoding.Latin1.GetBytes(pdf)), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_file_past_the_limit_is_refused()
    {
        using var zeros = new MemoryStream(new byte[80 << 20]);

        var refusal = Assert.Throws<UnreadableDocumentException>(() => PdfReader.Read(zeros, TestContext.Current.CancellationToken));

        Assert.Equal("too-large", refusal.Code);
    }

    private static byte[] Letters(string text)
    {
        var pdf = new PdfBuilder();
        for (var y = 60; y < 200; y += 18)
        {
            pdf.At(85, y, text[..60]);
        }

        return pdf.ToBytes();
    }
}
