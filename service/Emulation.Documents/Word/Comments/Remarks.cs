using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Comments;

/// <summary>Lời nhận xét: what each finding and each unmet requirement says in the margin, in the order of the report.</summary>
internal sealed class Remarks(CheckedPlan result)
{
    // A margin is narrow; the whole quote stands in the text beside it or in the report.
    private const int LongestQuote = 400;
    private const string Draft = "draft";

    private readonly Dictionary<string, RuleDescriptor> _rules = result.Report.Rules.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    private readonly Lazy<SectionPlaces> _places = new(() => new SectionPlaces(Plan.From(result.Text, Draft)));

    public IEnumerable<Remark> All() => result.Report.Verdicts.Where(static one => one.Verdict is Verdict.Violated or Verdict.Missing or Verdict.NeedsReview).Select(About)
        .Concat(result.Report.Open.Select(About)).OfType<Remark>();

    private Remark? About(RequirementVerdict one)
    {
        var requirement = one.Requirement;
        List<string> lines =
        [
            $"{Wording.Of(one.Verdict)}: {Wording.Of(requirement.Kind, one.Item)} ({Wording.Of(requirement.Modality)})",
            one.Reason,
            $"Cấp trên: {Short(Wording.Quoted(requirement.Quote))} ({Wording.Parent(one.Document, result.Parents)}, {Wording.Of(requirement.Location)})",
        ];
        return one.Evidence is { } evidence ? Placed(evidence, lines) : _places.Value.Of(requirement.Kind) is { } place ? new Remark(place, lines) : null;
    }

    private Remark? About(Finding finding)
    {
        var rule = _rules.GetValueOrDefault(finding.Rule);
        List<string> lines = [$"{Wording.Of(finding.Severity)}: {rule?.Title ?? finding.Rule} [{finding.Rule}]", finding.Message];
        lines.AddRange(finding.Related.Select(related => related.Location.Document == Draft
            ? $"Xem: “{Short(related.Quote)}” ({Wording.Of(related.Location)})"
            : $"Cấp trên: “{Short(related.Quote)}” ({Wording.Parent(related.Location.Document, result.Parents)}, {Wording.Of(related.Location)})"));
        if (finding.Fix?.Replacement is { } replacement)
        {
            lines.Add($"Sửa thành: “{Short(replacement)}”");
        }

        if (rule is not null)
        {
            lines.Add($"Căn cứ: {rule.LegalSource}");
        }

        lines.Add($"Mã phát hiện: {finding.Id}");
        return Placed(new Quotation(finding.Quote, finding.Location), lines);
    }

    // Word takes no comments outside the body, and a finding may be about a parent.
    private Remark? Placed(Quotation at, List<string> lines)
    {
        var blocks = result.Text.Blocks;
        if (at.Location.Document != Draft || at.Location.Paragraph < 0 || at.Location.Paragraph >= blocks.Count)
        {
            return _places.Value.Title is { } elsewhere ? new Remark(elsewhere, lines) : null;
        }

        var region = blocks[at.Location.Paragraph].Region switch
        {
            BlockRegion.Header => "đầu trang",
            BlockRegion.Footer => "chân trang",
            BlockRegion.Footnote => "chú thích cuối trang",
            BlockRegion.Endnote => "chú thích cuối văn bản",
            _ => null,
        };
        if (region is null)
        {
            return new Remark(at.Location, lines);
        }

        lines.Insert(1, $"Chỗ này nằm ở {region}: “{Short(at.Quote)}”");
        return _places.Value.Title is { } title ? new Remark(title, lines) : null;
    }

    private static string Short(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
}
