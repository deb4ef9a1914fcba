using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Mức độ của phát hiện.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Severity>))]
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>Cách sửa: safe has one right form, guarded wants a look before, never is a matter of meaning.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FixKind>))]
public enum FixKind
{
    Safe,
    Guarded,
    Never,
}

/// <summary><paramref name="Replacement"/> replaces exactly the characters of the finding's location; null where only a person can write it.</summary>
public sealed record Fix(FixKind Kind, string? Replacement);

/// <summary>Phát hiện: one fault at one place, with the places it is about.</summary>
/// <param name="Id">Hash of rule, folded quote and ordinal among equals: stable when messages are improved, sections renumbered or the file is saved anew.</param>
/// <param name="Message">Vietnamese: what is wrong, what stands there, what it should be, on which ground.</param>
public sealed record Finding(
    string Id, string Rule, Severity Severity, string Message, string Quote, Location Location, IReadOnlyList<Quotation> Related)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Fix? Fix { get; init; }

    /// <summary>Said of a draft whose words were recognised on a picture; null where they were read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecordSource? Source { get; init; }

    /// <summary>The same fault elsewhere, each with its own place and fix; <see cref="Related"/> shows the places.</summary>
    [JsonIgnore]
    public IReadOnlyList<Finding> Elsewhere { get; init; } = [];

    /// <summary>What the fault is about, where that is less than its quote: findings of one rule about one subject are one.</summary>
    [JsonIgnore]
    internal string? Subject { get; init; }

    /// <summary>The decision that lets this stand; null while nobody has decided, or the decision has lapsed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Waiver? Waiver { get; init; }
}
