using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Dáng chữ chủ đạo: which paragraph stands for the look of many.</summary>
internal static class LookOfText
{
    /// <summary>The first paragraph of the look that most letters have; null without paragraphs that have words.</summary>
    public static Block? Dominant(IEnumerable<Block> blocks) => blocks.Where(static block => block.Format!.Runs.Count > 0)
        .GroupBy(static block => (Layout(block.Format!), MainRun(block) with { Start = 0, Length = 0, Colour = null }))
        .MaxBy(static group => group.Sum(static block => block.Text.Length))?.First();

    /// <summary>The look of most letters of a paragraph.</summary>
    public static RunFormat MainRun(Block block) => block.Format!.Runs
        .GroupBy(static run => run with { Start = 0, Length = 0 }).MaxBy(static same => same.Sum(static run => run.Length))!.First();

    /// <summary>Whether two paragraphs stand alike on the page: their spacing aside, which goes with the document.</summary>
    public static bool StandsLike(BlockFormat one, BlockFormat other) =>
        (one.Alignment, one.IndentLeft, one.IndentRight, one.IndentFirstLine) == (other.Alignment, other.IndentLeft, other.IndentRight, other.IndentFirstLine);

    private static BlockFormat Layout(BlockFormat format) => format with { Runs = [], OutlineLevel = null, KeepWithNext = false, PageBreakBefore = false };
}
