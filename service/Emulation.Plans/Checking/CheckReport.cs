using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>Kết luận của một yêu cầu đối với dự thảo.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Verdict>))]
public enum Verdict
{
    Met,
    Violated,
    Missing,
    NeedsInput,
    NeedsReview,
    NotApplicable,
}

/// <summary>One requirement of a parent judged on the draft.</summary>
/// <param name="Document">"parent:N": the parent the requirement comes from.</param>
/// <param name="Item">The agenda code, where an agenda_item gives one verdict a code.</param>
/// <param name="Evidence">The draft's own words; null where it has none.</param>
/// <param name="Reason">One plain Vietnamese sentence.</param>
public sealed record RequirementVerdict(
    Requirement Requirement, string Document, string? Item, Verdict Verdict, Quotation? Evidence, string Reason);

/// <summary>The answer of <c>check</c>.</summary>
public sealed record CheckReport(IReadOnlyList<RequirementVerdict> Verdicts, IReadOnlyList<Finding> Findings)
{
    /// <summary>The rules that were asked, whether or not they found anything.</summary>
    [JsonIgnore]
    public IReadOnlyList<RuleDescriptor> Rules { get; init; } = [];

    /// <summary>The days of the draft's own event; null where it does not state them.</summary>
    [JsonIgnore]
    public DateValue? Event { get; init; }

    /// <summary>Waivers that no longer hold, because the text they were about or the parent has changed; null when there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Decision>? LapsedWaivers { get; init; }

    /// <summary>What is still to be mended: findings that nobody has waived.</summary>
    [JsonIgnore]
    public IEnumerable<Finding> Open => Findings.Where(static finding => finding.Waiver is null);
}
