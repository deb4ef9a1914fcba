using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;

namespace Emulation.Documents.Word.Insertion;

/// <summary>What became of a section in the document.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<InsertionStatus>))]
public enum InsertionStatus
{
    /// <summary>It stands there now.</summary>
    Inserted,

    /// <summary>It stood there already, word for word; nothing was written.</summary>
    Unchanged,

    /// <summary>It stood there as it was once inserted, and its new text took that place.</summary>
    Updated,

    /// <summary>It was edited since, and by request its new text took that place.</summary>
    Replaced,

    Removed,

    /// <summary>There was nothing to remove; nothing was written.</summary>
    Absent,

    /// <summary>Its text was edited since it was inserted; nothing was written.</summary>
    Edited,

    /// <summary>It cannot be put (or taken away) there; nothing was written.</summary>
    Refused,
}

/// <summary>Kết quả chèn mục.</summary>
/// <param name="Label">The number the section has or took: "IV."; null where it has none.</param>
/// <param name="Renumber">Later sections whose numbers no longer follow on. They are never changed in silence.</param>
/// <param name="Notes">What the officer should know, one Vietnamese sentence each; the first says why where nothing was written.</param>
public sealed record InsertionOutcome(InsertionStatus Status, string Key, string? Label, IReadOnlyList<Renumbered> Renumber, IReadOnlyList<string> Notes)
{
    /// <summary>Whether the document differs from what it was.</summary>
    public bool IsChange => Status is InsertionStatus.Inserted or InsertionStatus.Updated or InsertionStatus.Replaced or InsertionStatus.Removed;
}

/// <summary>A section that should be renumbered: from "IV." to "V."</summary>
/// <param name="Heading">Its words behind the number.</param>
public sealed record Renumbered(string From, string To, string Heading);
