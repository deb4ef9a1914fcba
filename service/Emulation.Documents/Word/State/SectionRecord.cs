using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.State;

/// <summary>
/// Ghi chép về một mục đã chèn: its key, what it was made from, the hash of its words as they were inserted, and by what it is found again, for editors drop one or the other.
/// </summary>
internal sealed record SectionRecord(string Key, string Template, string TextHash)
{
    /// <summary>w:id of the content control around it.</summary>
    public string? ControlId { get; init; }

    public string? Bookmark { get; init; }

    /// <summary>w14:paraId of its first and last paragraph, where the document has them.</summary>
    public string? FirstParagraph { get; init; }

    public string? LastParagraph { get; init; }

    /// <summary>The heading's first words without its number.</summary>
    public string Quote { get; init; } = "";

    /// <summary>How many paragraphs with words it had.</summary>
    public int Blocks { get; init; }

    /// <summary>What came along with it and goes with it: numbering instances, styles and parts that nothing else uses.</summary>
    public IReadOnlyList<BroughtAlong> Brought { get; init; } = [];

    public static SectionRecord? Read(XElement section)
    {
        var (key, hash) = ((string?)section.Attribute("key"), (string?)section.Attribute("hash"));
        return key is null || hash is null ? null : new SectionRecord(key, (string?)section.Attribute("template") ?? "", hash)
        {
            ControlId = (string?)section.Attribute("controlId"),
            Bookmark = (string?)section.Attribute("bookmark"),
            FirstParagraph = (string?)section.Attribute("first"),
            LastParagraph = (string?)section.Attribute("last"),
            Quote = (string?)section.Attribute("quote") ?? "",
            Blocks = int.TryParse((string?)section.Attribute("blocks"), NumberStyles.None, CultureInfo.InvariantCulture, out var blocks) ? blocks : 0,
            Brought = [.. section.Elements(PlanState.Ns + "brought").Select(static one => new BroughtAlong((string?)one.Attribute("kind") ?? "", (string?)one.Attribute("id") ?? ""))],
        };
    }

    public XElement Write() => new(PlanState.Ns + "section",
        new XAttribute("key", Key), new XAttribute("template", XmlText.Of(Template)), new XAttribute("hash", TextHash),
        Attribute("controlId", ControlId), Attribute("bookmark", Bookmark), Attribute("first", FirstParagraph), Attribute("last", LastParagraph),
        new XAttribute("quote", XmlText.Of(Quote)), new XAttribute("blocks", Blocks),
        Brought.Select(static one => new XElement(PlanState.Ns + "brought", new XAttribute("kind", one.Kind), new XAttribute("id", one.Id))));

    private static XAttribute? Attribute(string name, string? value) => value is null ? null : new XAttribute(name, value);
}

/// <summary>Something a section brought into the document.</summary>
/// <param name="Kind">"num", "style", "link", or "part" for a part that was not there before ("numbering", "styles").</param>
internal sealed record BroughtAlong(string Kind, string Id);
