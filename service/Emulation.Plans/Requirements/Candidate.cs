using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>A recognised requirement before it has an id and a place in the list; the quote may span blocks.</summary>
internal sealed record Candidate(RequirementValue Value, IReadOnlyList<(Block Block, TextSpan Span)> Quote)
{
    public Candidate(RequirementValue value, PlanItem item, TextSpan span)
        : this(value, [(item.Block, span.Trim(item.Block.Text))])
    {
        Level = item.Level;
    }

    /// <summary>Lines of the plan's foot: they show who issues and who receives, and ask nothing of a child.</summary>
    public static Candidate OfFoot(IReadOnlyList<Block> lines) => new(
        new TextValue(string.Join(' ', lines.Select(static line => line.Text.Trim()))),
        [.. lines.Select(static line => (line, new TextSpan(0, line.Text.Length).Trim(line.Text)))])
    {
        Modality = Modality.Info,
        Binds = Binding.Self,
    };

    public AdministrativeLevel Level { get; init; }

    public Modality Modality { get; init; } = Modality.Must;

    /// <summary>Null: decided by the level it is laid on and by whether the plan speaks for several levels.</summary>
    public Binding? Binds { get; init; }

    public Condition? Condition { get; init; }
}
