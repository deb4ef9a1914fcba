using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>A document whose sections are being changed: its tree, its words as they stood at first, and what it records of itself.</summary>
internal sealed class OpenSections
{
    public OpenSections(WordDraft file, Stream content, CancellationToken cancellation)
    {
        (File, State) = (file, new PlanState(file));
        content.Position = 0;
        Text = WordReader.Read(content, cancellation);
        Plan = Plan.From(Text, "draft");
        Sequence = new SectionSequence(Plan);
        Body = new DocumentBody(file, Text);
        IsTracked = TrackedInsertion.IsOn(file);
    }

    public WordDraft File { get; }

    public PlanState State { get; }

    public PlanText Text { get; }

    public Plan Plan { get; }

    public SectionSequence Sequence { get; }

    public DocumentBody Body { get; }

    /// <summary>Whether changes to the document are being tracked.</summary>
    public bool IsTracked { get; }

    /// <summary>The section where it stands, with what is recorded of it; null where it does not stand any more.</summary>
    public KnownSection? Find(string key)
    {
        var record = State.Sections.FirstOrDefault(section => section.Key == key);
        return new SectionAnchor(Body, Plan).Find(key, record) is { Blocks.Count: > 0 } found ? new KnownSection(found, record) : null;
    }

    /// <summary>An empty element at the place.</summary>
    public XElement Mark(FoundPlace place)
    {
        var mark = new XElement("place");
        if (place.Anchor is not { } anchor)
        {
            Body.Root.AddFirst(mark);
        }
        else if (place.After)
        {
            anchor.AddAfterSelf(mark);
        }
        else
        {
            anchor.AddBeforeSelf(mark);
        }

        return mark;
    }
}

/// <param name="Record">Null where the document lost it, or the section came with text copied from another.</param>
internal sealed record KnownSection(FoundSection Found, SectionRecord? Record);
