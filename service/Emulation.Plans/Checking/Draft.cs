using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>Dự thảo đang kiểm tra: the plan, what its own text states in the same terms as a requirement, and the facts it cannot hold.</summary>
internal sealed class Draft
{
    private readonly ILookup<RequirementKind, Requirement> _statements;
    private readonly Dictionary<Requirement, HashSet<string>> _words = new(ReferenceEqualityComparer.Instance);

    public Draft(Plan plan, CheckOptions options)
    {
        Plan = plan;
        Options = options;
        Level = options.Level ?? plan.Header.Level;
        Reading = new Reading(plan);
        Statements = RequirementExtractor.Statements(Reading);
        _statements = Statements.ToLookup(static statement => statement.Kind);
    }

    public Plan Plan { get; }

    public Reading Reading { get; }

    public CheckOptions Options { get; }

    public AdministrativeLevel Level { get; }

    public IReadOnlyList<Requirement> Statements { get; }

    public IEnumerable<Requirement> Of(RequirementKind kind) => _statements[kind];

    /// <summary>The words of one of its <see cref="Statements"/>.</summary>
    public HashSet<string> WordsOf(Requirement statement) =>
        _words.TryGetValue(statement, out var words) ? words : _words[statement] = WordOverlap.ContentWords(string.Join(' ', statement.Quote));

    public static Quotation Evidence(Requirement statement) => new(statement.Quote[0], statement.Location);

    /// <summary>The paragraph that has most of the <paramref name="wanted"/> words (<see cref="WordOverlap"/>), with the share of them it has.</summary>
    public (Quotation Quotation, double Share)? Nearest(HashSet<string> wanted)
    {
        (PlanItem Item, double Share)? best = null;
        foreach (var item in Plan.AllItems.Where(static item => !item.IsHeading))
        {
            var share = WordOverlap.Share(wanted, item.Block);
            if (share > (best?.Share ?? 0))
            {
                best = (item, share);
            }
        }

        return best is { } found ? (Plan.Quote(found.Item.Block, found.Item.ContentSpan), found.Share) : null;
    }
}
