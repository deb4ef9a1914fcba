using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>
/// Dãy mục lớn của kế hoạch: the sections of the highest rank in reading order, where another one belongs among them, and the number it takes there.
/// Places count sections: place 2 is behind the second one.
/// </summary>
public sealed partial class SectionSequence
{
    private const string FirstOfDecree = "I.";

    private readonly Plan _plan;

    public SectionSequence(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        var tops = plan.Items.Where(static item => item.Parent is null && item.Label is { Kind: not LabelKind.Bullet }).ToList();
        var kind = (tops.Find(static item => item.IsHeading) ?? tops.FirstOrDefault())?.Label!.Kind;
        Sections = [.. tops.Where(item => item.Label!.Kind == kind)];
    }

    public IReadOnlyList<PlanItem> Sections { get; }

    /// <summary>What a heading says its section is about, its number left away.</summary>
    public static Topic TopicOf(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return TopicClassifier.Classify(VietnameseText.ToKey(VietnameseText.ToNfc(heading)));
    }

    /// <summary>The place of a section about <paramref name="topic"/>: before the first that the usual order puts later, else behind all.</summary>
    public int PlaceOf(Topic topic)
    {
        var later = Rank(topic) is { } rank ? Sections.ToList().FindIndex(section => Rank(section.Topic) > rank) : -1;
        return later < 0 ? Sections.Count : later;
    }

    /// <summary>The section, if any, that is about <paramref name="topic"/> already.</summary>
    public PlanItem? About(Topic topic) => topic == Topic.None ? null : Sections.FirstOrDefault(section => section.Topic == topic);

    /// <summary>The top section that <paramref name="item"/> belongs to; null before the first.</summary>
    public PlanItem? SectionOf(PlanItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.SelfAndAncestors().FirstOrDefault(Sections.Contains);
    }

    /// <summary>What stands behind the place: the next section's heading, else the first line of closing, foot or annex; null where the document ends.</summary>
    public Block? BlockBehind(int place)
    {
        if (place < Sections.Count)
        {
            return Sections[place].Block;
        }

        var last = Sections.Count > 0 ? Sections[^1].Block.Index : -1;
        var foot = _plan.Foot.Recipients.Concat(_plan.Foot.Signature).Prepend(_plan.Foot.RecipientsHeading).OfType<Block>();
        return _plan.Closing.Concat(_plan.Annexes).Select(static item => item.Block).Concat(foot).Where(block => block.Index > last).MinBy(static block => block.Index);
    }

    /// <summary>The label of a section put at the place, in the fashion of its neighbours: "IV.".</summary>
    public string LabelAt(int place)
    {
        var before = place > 0 && place <= Sections.Count ? Sections[place - 1].Label! : null;
        return (before ?? (Sections is [var first, ..] ? first.Label : null)) is not { } fashion ? FirstOfDecree : Written(fashion, (before?.Last ?? 0) + 1);
    }

    /// <summary>The label that follows on one a plan shows outside its sections, in its fashion: "I." gives "II."</summary>
    public static string LabelBehind(OutlineLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Written(label, label.Last + 1);
    }

    /// <summary>The sections behind the place whose numbers no longer follow on once one more stands there, each with the number it should have.</summary>
    public IReadOnlyList<SectionRelabel> Displaced(int place)
    {
        var next = (place > 0 && place <= Sections.Count ? Sections[place - 1].Label!.Last : 0) + 2;
        return [.. Sections.Skip(place).Select((section, index) => (section, number: next + index))
            .Where(static one => one.section.Label!.Last != one.number)
            .Select(static one => new SectionRelabel(one.section, one.section.Label!.Text, Written(one.section.Label!, one.number)))];
    }

    // A plan seldom says things in another order than this; sections it does not know stay where they are.
    private static int? Rank(Topic topic) => topic switch
    {
        Topic.Purpose or Topic.Principles => 0,
        Topic.Organisation or Topic.Form or Topic.Time or Topic.Venue or Topic.DelegateNumber or Topic.Composition => 1,
        Topic.Agenda => 2,
        Topic.Report or Topic.Stage => 3,
        Topic.Selection or Topic.RunUp or Topic.Pilot or Topic.Work => 4,
        Topic.Budget => 5,
        Topic.Implementation => 6,
        _ => null,
    };

    private static string Written(OutlineLabel fashion, int number)
    {
        if (fashion.Kind is not (LabelKind.Part or LabelKind.Chapter or LabelKind.Article))
        {
            return Renumbering.Written(fashion, number) + fashion.Text[fashion.PathStep.Length..];
        }

        var numeral = Numeral().Match(fashion.Text);
        return !numeral.Success ? FirstOfDecree
            : fashion.Text[..numeral.Index] + (char.IsAsciiDigit(numeral.Value[0]) ? number.ToString(CultureInfo.InvariantCulture) : Numerals.ToRoman(number)) + fashion.Text[(numeral.Index + numeral.Length)..];
    }

    [GeneratedRegex(@"(?<=\s)(?:\d{1,3}|[IVXLC]{1,7})(?=\W*$)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Numeral();
}

/// <summary>A section whose number should change.</summary>
/// <param name="From">The label it has: "IV."</param>
public sealed record SectionRelabel(PlanItem Section, string From, string To);
