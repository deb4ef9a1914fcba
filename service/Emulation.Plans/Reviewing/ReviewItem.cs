using System.Text.Json.Serialization;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Reviewing;

/// <summary>Tình trạng của một tệp trong đợt rà soát.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReviewState>))]
public enum ReviewState
{
    /// <summary>A plan, judged.</summary>
    Checked,

    /// <summary>Read, and no plan of a unit below: an invitation, a decision, the parent itself.</summary>
    Stray,

    /// <summary>Not read; the reason says why.</summary>
    Unreadable,
}

/// <summary>Một tệp đã rà soát: one file of the folder and what became of it.</summary>
/// <param name="Path">Below the folder, with "/" and in NFC.</param>
/// <param name="Key">What the result rests on (the file, the parents, the rules, the options): with the same key it need not be made again.</param>
public sealed record ReviewItem(string Path, string Key, ReviewState State)
{
    /// <summary>One Vietnamese sentence: why the file was not judged.</summary>
    public string? Reason { get; init; }

    public ReviewedPlan? Plan { get; init; }

    /// <summary>One Vietnamese sentence: why there is no copy of the judged draft with the findings as comments; null where there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uncommented { get; init; }
}

/// <summary>Kế hoạch đã rà soát.</summary>
/// <param name="Unit">"xã Tân Phú", or the issuing body as the head has it where it names no unit; null where it names nobody.</param>
/// <param name="TextHash">Of the words: two files with one hash are one plan.</param>
/// <param name="Event">The first and last day of the event, where the plan states them.</param>
/// <param name="Cited">Which of the parents the plan cites, as "parent:N".</param>
/// <param name="Verdicts">On what the parents that apply require.</param>
/// <param name="Findings">A waiver in the file is shown and not honoured: the file is its author's.</param>
public sealed record ReviewedPlan(
    string? Unit, AdministrativeLevel Level, string? Number, DateOnly? Date, string? Title, string TextHash, DateSpan? Event,
    IReadOnlyList<string> Cited, IReadOnlyList<ReviewedVerdict> Verdicts, IReadOnlyList<Finding> Findings)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Decision>? LapsedWaivers { get; init; }
}

/// <summary>Từ ngày, đến ngày.</summary>
public sealed record DateSpan(DateOnly From, DateOnly To);

/// <summary>Kết luận, by the requirement's id: its words stand once, with the parent.</summary>
/// <param name="Document">"parent:N".</param>
public sealed record ReviewedVerdict(string Document, string Requirement, string? Item, Verdict Verdict, Quotation? Evidence, string Reason);
