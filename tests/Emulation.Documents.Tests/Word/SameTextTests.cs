using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

/// <summary>However Word happened to store a text, it is the same text.</summary>
public sealed class SameTextTests
{
    private static readonly XNamespace W = WordFile.Transitional;

    private static readonly string[] Samples =
    [
        "Ủy ban nhân dân xã Tân Phú tổ chức Hội nghị điển hình tiên tiến không quá ½ ngày, tối đa 150 đại biểu.",
        "Đặc khu Phú Quý: 30% đại biểu là nữ; chậm nhất ngày 15/8/2025 gửi về Phòng Văn hóa - Xã hội…",
        "“Kỷ niệm” 80 năm – Quốc khánh; hoà, hòa, thuỷ, thủy, quý, ngoẵng, khuỷu, nghiêng, ƯỜNG",
    ];

    [Fact]
    public void Composed_and_decomposed_letters_read_the_same()
    {
        var decomposed = WordFile.Of([.. Samples.Select(s => Para(s.Normalize(NormalizationForm.FormD)))]).Read();

        Assert.Equal(Samples, decomposed.Texts());
    }

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void Runs_split_at_every_character_read_the_same(NormalizationForm form)
    {
        var split = WordFile.Of([.. Samples.Select(s => P([.. s.Normalize(form).Select(c => T(c.ToString()))]))]).Read();

        Assert.Equal(Samples, split.Texts());
        Assert.All(split.Blocks, b => Assert.Equal(b.Text.Length, Assert.Single(b.Format!.Runs).Length));
    }

    [Fact]
    public void Every_half_bold_letter_still_reads_the_same()
    {
        var text = Samples[0].Normalize(NormalizationForm.FormD);
        var runs = text.Select((c, i) => R(i % 2 == 0 ? "<w:rPr><w:b/></w:rPr>" : "", $"<w:t xml:space=\"preserve\">{c}</w:t>"));

        var block = Assert.Single(WordFile.Of(P([.. runs])).Read().Blocks);

        Assert.Equal(Samples[0], block.Text);
        Assert.Equal(block.Text.Length, block.Format!.Runs.Sum(r => r.Length));
    }

    [Fact]
    public void Endless_marks_on_one_letter_are_cut_and_cost_no_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 200_000));

        var plan = WordFile.Of(Para("a" + marks + "b")).Read();

        Assert.True(plan.Blocks[0].Text.Length < 64);
        Assert.EndsWith("b", plan.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trung-khanh-2025", true)]
    [InlineData("trung-khanh-2025", false)]
    [InlineData("law/Phuluc3", true)]
    public void A_real_plan_split_and_decomposed_reads_the_same(string name, bool decompose)
    {
        var bytes = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));

        var before = Read(bytes);
        var after = Read(SplitRuns(bytes, decompose));

        Assert.Equal(before.Texts(), after.Texts());
        Assert.Equal(before.Labels(), after.Labels());
        Assert.Equal(before.Blocks.SelectMany(b => b.Format!.Runs), after.Blocks.SelectMany(b => b.Format!.Runs));
        Assert.Equal(before.Blocks.Select(b => b.Origin!.Paragraph), after.Blocks.Select(b => b.Origin!.Paragraph));
    }

    private static byte[] SplitRuns(byte[] bytes, bool decompose)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            XDocument xml;
            using (var old = entry.Open())
            {
                xml = XDocument.Load(old, LoadOptions.PreserveWhitespace);
            }

            entry.Delete();
            foreach (var run in xml.Descendants(W + "r").Where(r => r.Elements(W + "t").Count() == 1 && r.Elements().All(e => e.Name == W + "t" || e.Name == W + "rPr")).ToList())
            {
                var text = run.Element(W + "t")!.Value;
                var written = run.Element(W + "t")!.Attribute(XNamespace.Xml + "space") is null ? text.Trim(' ') : text;
                run.ReplaceWith((decompose ? written.Normalize(NormalizationForm.FormD) : written).Select(c => new XElement(
                    W + "r", run.Element(W + "rPr"), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), c.ToString()))));
            }

            using var changed = zip.CreateEntry("word/document.xml").Open();
            xml.Save(changed, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }
}
