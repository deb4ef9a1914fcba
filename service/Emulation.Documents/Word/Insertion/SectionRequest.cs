using Emulation.Plans.Drafting;
using Emulation.Plans.Outline;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Yêu cầu chèn mục.</summary>
/// <param name="Key">The section's key in the catalogue: small letters, digits, hyphens and underscores, at most 40.</param>
/// <param name="Template">Which template in which version the fragment was made from; kept with the document.</param>
public sealed record SectionRequest(string Key, string Template, InsertionPlace Place)
{
    /// <summary>What the section is about; null reads it from the fragment's heading.</summary>
    public Topic? Topic { get; init; }

    /// <summary>Which part of the page it is; only a section of the body has a heading that takes a number.</summary>
    public SectionPlace Part { get; init; } = SectionPlace.Body;

    /// <summary>Whether words that were edited since the last insertion may go.</summary>
    public bool Replace { get; init; }

    /// <summary>The date on tracked changes; null leaves it out.</summary>
    public DateOnly? Date { get; init; }
}
