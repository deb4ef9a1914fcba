using System.Text.Json;
using Emulation.Documents.Tests.Word.Drafting;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Pdf;

/// <summary>Scans, made and recognised by the real programs.</summary>
public sealed class ScanReaderTests(ITestOutputHelper output)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_scanned_draft_is_read_and_nothing_is_decided_on_it()
    {
        var parent = DraftParents.Read(DraftParents.Province);
        var (_, file) = DraftSample.Draft(RandomFacts.Of(new Random(7)), parent);

        var text = DocumentReader.Read(new MemoryStream(ScannedFile.Of(file)), Cancellation);

        var (wanted, read) = (Words(DraftSample.Text(file)), Words(text));
        var right = (double)wanted.Count(read.Contains) / wanted.Count;
        output.WriteLine($"{right:P1} of {wanted.Count} different words recognised");
        Assert.InRange(right, 0.9, 1);
        Assert.Equal(SourceKind.Ocr, text.Source);
        Assert.Contains("bản quét", text.Notes[0], StringComparison.Ordinal);
        var report = PlanChecker.Check(text, [parent], DraftSample.Rules, new CheckOptions());
        Assert.DoesNotContain(report.Verdicts, static one => one.Verdict is Verdict.Met or Verdict.Violated or Verdict.Missing);
        Assert.Contains(report.Verdicts, static one => one.Verdict == Verdict.NeedsReview && one.Reason.StartsWith("Dự thảo là bản quét", StringComparison.Ordinal));
        Assert.All(report.Findings, static finding => Assert.Equal((Severity.Note, RecordSource.Ocr), (finding.Severity, finding.Source)));
    }

    [Fact]
    public void What_a_scanned_parent_requires_counts_once_an_officer_has_confirmed_it()
    {
        var province = DraftParents.Read(DraftParents.Province);
        var (_, draft) = DraftSample.Draft(RandomFacts.Of(new Random(7)), province);
        var scan = RequirementExtractor.Extract(DocumentReader.Read(new MemoryStream(ScannedFile.Of(draft)), Cancellation), "parent:0");

        Assert.NotEmpty(scan.Requirements);
        Assert.All(scan.Requirements, static one => Assert.Equal(RecordSource.Ocr, one.Source));
        Assert.Contains("\"source\": \"ocr\"", JsonSerializer.Serialize(scan, PlanJson.Options), StringComparison.Ordinal);
        var kept = JsonSerializer.Deserialize<RequirementSet>(JsonSerializer.Serialize(scan, PlanJson.Options), PlanJson.Options)!;
        // As an officer would: the words are right, and they are laid on the offices below.
        var asked = kept with { Requirements = [.. kept.Requirements.Select(static one => one with { Binds = Binding.Subordinates })] };
        var confirmed = asked with { Requirements = [.. asked.Requirements.Select(static one => one with { Status = RequirementStatus.Confirmed })] };
        Assert.DoesNotContain(Verdicts(draft, asked), static verdict => verdict is Verdict.Met or Verdict.Violated or Verdict.Missing);
        Assert.Contains(Verdict.Met, Verdicts(draft, confirmed));
    }

    private static List<Verdict> Verdicts(byte[] draft, RequirementSet parent) =>
        [.. PlanChecker.Check(DraftSample.Text(draft), [parent], DraftSample.Rules, new CheckOptions()).Verdicts.Select(static one => one.Verdict)];

    private static HashSet<string> Words(PlanText text) =>
        text.Blocks.SelectMany(static block => VietnameseText.ToKey(block.Text).Split([' ', ',', '.', ';', ':', '(', ')', '/', '-', '–'], StringSplitOptions.RemoveEmptyEntries)).Where(static word => word.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
}
