using Emulation.Plans.Outline;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Drafting;

/// <summary>Phần của trang kế hoạch: the parts without a number of their own, found in a plan that is there already.</summary>
public static class PagePart
{
    /// <summary>Where the plan has that part; null where it has none, and always for a section of the body.</summary>
    /// <param name="headings">Headings under which offices write an annex.</param>
    public static Block? In(Plan plan, SectionPlace part, IReadOnlyList<string> headings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return part switch
        {
            SectionPlace.Head => Layout(plan, LayoutPart.NationalName),
            SectionPlace.Title => plan.Header.TitleBlocks is [var title, ..] ? title : null,
            SectionPlace.Bases => Layout(plan, LayoutPart.Basis),
            SectionPlace.Opening => plan.Preamble.Select(static item => item.Block).Except(LayoutParts.Of(LayoutPart.Basis, plan)).LastOrDefault(),
            SectionPlace.Closing => plan.Closing is [var closing, ..] ? closing.Block : null,
            SectionPlace.Recipients => plan.Foot.RecipientsHeading,
            SectionPlace.Signature => plan.Foot.Signature is [var signature, ..] ? signature : null,
            SectionPlace.Annex => plan.Annexes.Select(static item => item.Block).FirstOrDefault(block => headings.Any(heading => VietnameseText.ToKey(heading) == block.Key.Trim())),
            _ => null,
        };
    }

    /// <summary>The first block behind the part's place; null for the end of the document.</summary>
    /// <param name="sequence">The plan's own sections.</param>
    public static Block? Behind(Plan plan, SectionSequence sequence, SectionPlace part)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sequence);
        var outline = sequence.BlockBehind(0);
        var preamble = plan.Preamble is [var first, ..] ? first.Block : outline;
        return part switch
        {
            SectionPlace.Head => plan.Text.Blocks.FirstOrDefault(static block => block.Region == BlockRegion.Body),
            SectionPlace.Title or SectionPlace.Bases => preamble,
            SectionPlace.Opening => outline,
            SectionPlace.Closing => sequence.BlockBehind(sequence.Sections.Count),
            SectionPlace.Recipients or SectionPlace.Signature => plan.Annexes.Select(static item => item.Block).MinBy(static block => block.Index),
            _ => null,
        };
    }

    private static Block? Layout(Plan plan, LayoutPart part) => LayoutParts.Of(part, plan) is [var first, ..] ? first : null;
}
