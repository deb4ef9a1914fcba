using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Reviewing;

/// <summary>Một yêu cầu của cấp trên as a column of the matrix requirement x unit.</summary>
/// <param name="Document">"parent:N".</param>
/// <param name="Requirement">The requirement's id.</param>
/// <param name="Item">A code of the programme, where the requirement gives one verdict for each.</param>
/// <param name="Label">What is required, in Vietnamese: "Nội dung chương trình A12".</param>
/// <param name="Quote">The beginning of the parent's own words.</param>
public sealed record ReviewColumn(string Document, string Requirement, string? Item, RequirementKind Kind, string Label, string Quote)
{
    private const int LongestQuote = 90;

    /// <summary>Every requirement that some plan was judged by, in the order of the parents' text.</summary>
    public static IReadOnlyList<ReviewColumn> Of(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Plans.SelectMany(static plan => plan.Verdicts).Select(static one => (one.Document, one.Requirement, one.Item)).Distinct()
            .Select(one => (Key: one, Requirement: report.Requirement(one.Document, one.Requirement)!)).Where(static one => one.Requirement is not null)
            .OrderBy(static one => ParentIndex.Of(one.Key.Document)).ThenBy(static one => one.Requirement.Location.Paragraph).ThenBy(static one => one.Requirement.Location.Start)
            .ThenBy(static one => one.Key.Requirement, StringComparer.Ordinal).ThenBy(static one => one.Key.Item, StringComparer.Ordinal)
            .Select(static one => new ReviewColumn(one.Key.Document, one.Key.Requirement, one.Key.Item, one.Requirement.Kind, Wording.Of(one.Requirement.Kind, one.Key.Item), Beginning(one.Requirement)))];
    }

    /// <summary>The beginning of a requirement's words, as a heading has room for.</summary>
    public static string Beginning(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        var text = string.Join(' ', requirement.Quote);
        return text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
    }
}
