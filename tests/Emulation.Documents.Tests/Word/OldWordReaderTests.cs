using System.Text;
using Emulation.Documents.Tests.Word.Drafting;
using Emulation.Plans.Checking;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word;

/// <summary>Files of an old Word, made and read by LibreOffice itself.</summary>
public sealed class OldWordReaderTests
{
    [Fact]
    public void An_old_file_says_what_the_new_one_says()
    {
        var (_, file) = DraftSample.Draft(RandomFacts.Of(new Random(7)), DraftParents.Read(DraftParents.Province));
        using var office = new OfficeProgram();
        using var old = new MemoryStream(office.Saved(file, "doc:MS Word 97"));

        var read = DocumentReader.Read(old, TestContext.Current.CancellationToken);

        var wanted = DraftSample.Text(file);
        Assert.Equal(SourceKind.PlainText, read.Source);
        Assert.Equal(Words(wanted), Words(read));
        Assert.Contains(".doc", read.Notes[0], StringComparison.Ordinal);
        Assert.Equal(Verdicts(wanted), Verdicts(read));
    }

    // Reads ../shared; skipped where that is not beside the repository.
    [Fact]
    public void The_annex_of_the_decree_is_read_as_the_government_published_it()
    {
        using var old = File.OpenRead(SharedPlans.Path("law/Phuluc3.doc"));
        using var resaved = File.OpenRead(SharedPlans.Path("law/Phuluc3.docx"));

        Assert.Equal(Words(DocumentReader.Read(resaved, TestContext.Current.CancellationToken)), Words(DocumentReader.Read(old, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void What_only_looks_like_one_is_refused_with_advice()
    {
        byte[] content = [.. CompoundFile.Signature, .. new byte[1000], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[64]];

        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new MemoryStream(content), TestContext.Current.CancellationToken));

        Assert.Equal("legacy-doc", refusal.Code);
        Assert.Contains("libreoffice-writer-nogui", refusal.Message, StringComparison.Ordinal);
    }

    private static string Words(PlanText text) => string.Join('\n', text.Blocks.Where(static block => block.Region == BlockRegion.Body && block.Text.Length > 0).Select(static block => VietnameseText.Squeeze(block.Text)));

    private static List<string> Verdicts(PlanText text) =>
        [.. PlanChecker.Check(text, [DraftParents.Read(DraftParents.Province)], DraftSample.Rules, new CheckOptions()).Verdicts.Select(static one => $"{one.Requirement.Kind} {one.Item} {one.Verdict}")];
}
