using System.Text.Json.Serialization;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Yêu cầu phải đáp ứng: one obligation of a parent plan, with its exact words.</summary>
/// <param name="Id">Derived from kind, value and quote, so that it survives a change of numbering.</param>
public sealed record Requirement(
    string Id,
    RequirementKind Kind,
    AdministrativeLevel Level,
    Modality Modality,
    Binding Binds,
    RequirementStatus Status,
    RequirementValue Value,
    [property: JsonConverter(typeof(QuoteJsonConverter))] IReadOnlyList<string> Quote,
    Location Location)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Condition? Condition { get; init; }

    /// <summary>Said of words that were recognised on a picture; null where they were read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecordSource? Source { get; init; }
}

/// <summary>Từ ngữ chỉ nghĩa vụ chưa hiểu: a deontic cue that no recogniser took.</summary>
public sealed record UnparsedCue(string Cue, string Quote, Location Location)
{
    /// <inheritdoc cref="Requirement.Source"/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecordSource? Source { get; init; }
}

/// <summary>Văn bản cấp trên: what identifies the document the requirements were read from.</summary>
public sealed record SourceDocument(string? Number, DateOnly? Date, string? Issuer, string? Title);

/// <summary>The answer of <c>requirements</c>, and, edited by an officer, an input wherever a parent is.</summary>
public sealed record RequirementSet(
    SourceDocument Document, IReadOnlyList<Requirement> Requirements, IReadOnlyList<UnparsedCue> Unparsed);
