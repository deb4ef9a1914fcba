using Emulation.Plans.Outline;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>One look at a plan's layout: many rows of the law speak of the same parts, the same measures and the same values.</summary>
internal sealed class LayoutLook(Plan plan)
{
    private readonly Dictionary<LayoutPart, IReadOnlyList<Block>> _parts = [];
    private readonly Dictionary<(int Block, LayoutMeasure Measure), string?> _measures = [];
    private readonly Dictionary<(LayoutLimit Limit, string Value), bool> _allowed = [];

    public Plan Plan { get; } = plan;

    /// <inheritdoc cref="LayoutParts.Of"/>
    public IReadOnlyList<Block> Of(LayoutPart part) => _parts.TryGetValue(part, out var blocks) ? blocks : _parts[part] = LayoutParts.Of(part, Plan);

    /// <summary>What a paragraph has of a measure; for a pattern its words.</summary>
    public string? Of(LayoutMeasure measure, Block block)
    {
        if (measure is LayoutMeasure.Text or LayoutMeasure.NotText)
        {
            return block.Text.Trim();
        }

        var key = (block.Index, measure);
        return _measures.TryGetValue(key, out var value) ? value
            : _measures[key] = LayoutMeasures.Of(measure, block, block.Index > 0 ? Plan.Text.Blocks[block.Index - 1] : null);
    }

    /// <inheritdoc cref="LayoutMeasures.Allows"/>
    public bool Allows(LayoutLimit limit, string value)
    {
        var key = (limit, value);
        return _allowed.TryGetValue(key, out var allowed) ? allowed : _allowed[key] = LayoutMeasures.Allows(limit, value);
    }
}
