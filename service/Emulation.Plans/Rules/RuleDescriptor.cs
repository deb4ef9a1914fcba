using System.Text.Json.Serialization;

namespace Emulation.Plans.Rules;

/// <summary>Quy tắc kiểm tra, as the catalogue publishes it.</summary>
/// <param name="Id">Stable, kebab-case; never used again once retired.</param>
/// <param name="Title">Vietnamese: the fault, in one line.</param>
/// <param name="LegalSource">Điều khoản nguồn, or the practice the rule rests on.</param>
public sealed record RuleDescriptor(string Id, string Title, Severity Severity, string LegalSource)
{
    /// <summary>At least one <see cref="RuleExample.Faulty"/> and one sound text; they run as tests and stand in the published catalogue.</summary>
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>For a clause of the law that other rules look after: their ids.</summary>
    public IReadOnlyList<string> CoveredBy { get; init; } = [];

    /// <summary>For a clause of the law that nothing looks after: why.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NotEvaluated { get; init; }
}

/// <summary>
/// Ví dụ của quy tắc; for a plan: lines between the legal bases and the recipients of a plan of xã Tân Phú, one line a paragraph.
/// A line that begins with "|" is a table row with its cells behind the bars; lines from "Nơi nhận:" on stand in place of the plan's own recipients and signature.
/// </summary>
/// <param name="Faulty">Whether the rule finds something in it.</param>
public sealed record RuleExample(bool Faulty, string Text)
{
    /// <summary>The day on which the law is looked up, where it matters; else the plan is of June 2025.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Date { get; init; }
}
