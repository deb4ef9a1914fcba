using System.Text.Json.Serialization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Đối chiếu văn bản với danh mục mục chuẩn: which sections a draft has, which it lacks, and where each of those would go.</summary>
public static class SectionSurvey
{
    /// <param name="draft">The draft; seekable. Only a Word file tells what was inserted and where a section would go.</param>
    /// <exception cref="UnreadableDocumentException">As the reader.</exception>
    public static IReadOnlyList<SurveyedSection> Read(Stream draft, PlanFacts? facts, RequirementSet? parent, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var brief = new DraftBrief(facts ?? new PlanFacts(), parent);
        if (FileRecognition.Recognise(draft) != FileForm.Package)
        {
            draft.Position = 0;
            var plan = Plan.From(DocumentReader.Read(draft, cancellation), "draft");
            var sequence = new SectionSequence(plan);
            return [.. SectionCatalogue.All.Select(section => OfText(section, plan, sequence, brief))];
        }

        draft.Position = 0;
        using var file = WordDraft.Open(draft, cancellation);
        var work = new OpenSections(file, draft, cancellation);
        return [.. SectionCatalogue.All.Select(section => Known(section, work, brief) ?? Missing(OfText(section, work.Plan, work.Sequence, brief), section, work))];
    }

    private static SurveyedSection OfText(PlanSection section, Plan plan, SectionSequence sequence, DraftBrief brief)
    {
        var descriptor = section.Descriptor;
        var found = descriptor.Place == SectionPlace.Body ? Section(plan, sequence, descriptor.Headings) : PagePart.In(plan, descriptor.Place, descriptor.Headings);
        return new SurveyedSection(descriptor.Key, descriptor.Title, found is null ? SectionState.Lacking : SectionState.Present, section.IsNeeded(brief)) { Heading = found?.ToString() };
    }

    // What no topic names is told by the words of its headings.
    private static Block? Section(Plan plan, SectionSequence sequence, IReadOnlyList<string> headings)
    {
        var topic = SectionSequence.TopicOf(headings[0]);
        var keys = headings.Select(static heading => VietnameseText.ToKey(heading)).ToList();
        var found = topic == Topic.None ? plan.Items.FirstOrDefault(item => item.IsHeading && keys.Exists(key => item.Block.Key.Contains(key, StringComparison.Ordinal)))
            : sequence.About(topic) ?? plan.Items.FirstOrDefault(item => item.IsHeading && item.Topic == topic);
        return found?.Block;
    }

    private static SurveyedSection? Known(PlanSection section, OpenSections work, DraftBrief brief)
    {
        var descriptor = section.Descriptor;
        if (work.Find(descriptor.Key) is not { } known)
        {
            return null;
        }

        var edited = known.Record is null || known.Record.TextHash != known.Found.Hash;
        return new SurveyedSection(descriptor.Key, descriptor.Title, edited ? SectionState.Edited : SectionState.Inserted, section.IsNeeded(brief))
        {
            Heading = known.Found.Blocks[0].ToString(),
        };
    }

    private static SurveyedSection Missing(SurveyedSection row, PlanSection section, OpenSections work)
    {
        if (row.State != SectionState.Lacking)
        {
            return row;
        }

        var part = section.Descriptor.Place;
        var place = new PlaceFinder(work.Plan, work.Sequence, work.Body).Find(new InsertionPlace.Belonging(), part, StandardSection.TopicOf(section.Descriptor.Key), Topic.None);
        return place switch
        {
            { Refusal: { } reason } => row with { Note = reason },
            { Anchor: { } anchor } => row with { Spot = Spot(work, anchor, place, part) },
            _ => row,
        };
    }

    // Word puts what goes beside a paragraph of a table into its cell: there the officer has to choose.
    private static SectionSpot? Spot(OpenSections work, XElement anchor, FoundPlace place, SectionPlace part)
    {
        var blocks = work.Body.BlocksIn([anchor]);
        return blocks.Count == 0 || blocks.Any(static block => block.Cell is not null) ? null
            : new SectionSpot((place.After ? blocks[^1] : blocks[0]).Index, place.After, part == SectionPlace.Body ? SectionInsertion.Label(work, place.Sections) : null);
    }
}

/// <summary>How a section stands in a draft.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SectionState>))]
public enum SectionState
{
    Lacking,

    /// <summary>Written by the office itself.</summary>
    Present,

    /// <summary>Inserted by us, and unchanged since.</summary>
    Inserted,

    /// <summary>Inserted by us, and edited since.</summary>
    Edited,
}

/// <summary>Một mục của danh mục, as it stands in one draft.</summary>
/// <param name="Needed">Whether this parent and these facts call for it.</param>
public sealed record SurveyedSection(string Key, string Title, SectionState State, bool Needed)
{
    /// <summary>The heading under which it stands.</summary>
    public string? Heading { get; init; }

    /// <summary>Where it would go; null where the officer has to choose.</summary>
    public SectionSpot? Spot { get; init; }

    /// <summary>Why it cannot go where it belongs.</summary>
    public string? Note { get; init; }
}

/// <summary>Chỗ của mục: beside a paragraph, counted as locations count them.</summary>
/// <param name="Label">The number its heading takes there: "IV."; null for a part without one.</param>
public sealed record SectionSpot(int Paragraph, bool After, string? Label);
