using System.Xml.Linq;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Where the section goes: beside a child of the body, behind so many sections.</summary>
/// <param name="Anchor">Null for the end of a body without content.</param>
/// <param name="Refusal">Why it cannot go there, as a Vietnamese sentence; null when it can.</param>
internal sealed record FoundPlace(XElement? Anchor, bool After, int Sections, IReadOnlyList<string> Notes, string? Refusal = null)
{
    public static FoundPlace Refused(string reason) => new(null, false, 0, [], reason);
}
