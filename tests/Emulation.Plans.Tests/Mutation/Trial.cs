using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Mutation;

/// <summary>Kết quả của một bản đột biến.</summary>
/// <param name="Found">Whether the right rule spoke at all.</param>
/// <param name="Killed">Whether it spoke of the right place.</param>
/// <param name="Mended">Whether it offered a replacement.</param>
/// <param name="Unmended">What is still complained of when all replacements are in place.</param>
/// <param name="Others">What other rules say of the mutant.</param>
internal sealed record Trial(MutationOperator Operator, Mutant Mutant, bool Found, bool Killed, bool Mended, IReadOnlyList<string> Unmended, IReadOnlyList<string> Others)
{
    private const int Rounds = 3;

    public bool IsMust => Operator.Rule.StartsWith("requirement/", StringComparison.Ordinal)
        || RuleCatalogue.Descriptors.Single(rule => rule.Id == Operator.Rule).Severity == Severity.Error;

    public static Trial Of(MutationOperator one, Mutant mutant)
    {
        var plan = SamplePlan.Of([.. mutant.Lines]);
        var places = Places(mutant);
        var all = Judged.Of(plan);
        var own = all.Where(complaint => complaint.Rule == one.Rule).ToList();
        var others = all.Where(complaint => complaint.Rule != one.Rule && complaint.Severity >= Severity.Warning).Select(static complaint => $"{complaint.Rule}: {complaint.Words}").ToList();
        var mended = own.Exists(static complaint => complaint.Finding?.Fix?.Replacement is not null);
        return new Trial(one, mutant, own.Count > 0, own.Exists(complaint => places.Exists(place => Meets(complaint, place))), mended, mended ? Left(plan, all) : [], others);
    }

    public override string ToString() => $"{Operator.Name} ({Operator.Rule}) “{string.Join(" | ", Mutant.Touched.Select(touch => Mutant.Lines[touch.Line]))}” → {string.Join("; ", Others)}";

    // A renumbered item moves the fault to the next one, so fixing takes as many rounds as a person would.
    private static List<string> Left(PlanText plan, IReadOnlyList<Complaint> all)
    {
        for (var round = 0; round < Rounds && Judged.Mended(plan, all) is { } next; round++)
        {
            (plan, all) = (next, Judged.Of(next));
        }

        return [.. all.Where(static one => one.Severity >= Severity.Warning).Select(static one => $"{one.Rule}: {one.Words}")];
    }

    // At least half of the shorter of the two.
    private static bool Meets(Complaint complaint, (int Block, TextSpan Span) place)
    {
        if (complaint.Place is not { } at || at.Paragraph != place.Block)
        {
            return false;
        }

        var common = Math.Min(at.Start + at.Length, place.Span.End) - Math.Max(at.Start, place.Span.Start);
        return common > 0 && 2 * common >= Math.Min(at.Length, place.Span.Length);
    }

    // A line is a block, a table row one for each filled cell.
    private static List<(int Block, TextSpan Span)> Places(Mutant mutant)
    {
        var first = new List<int>();
        var blocks = 0;
        foreach (var line in mutant.Lines)
        {
            first.Add(blocks);
            blocks += CellsOf(line);
        }

        return [.. mutant.Touched.SelectMany(touch => mutant.Lines[touch.Line].StartsWith('|')
            ? Enumerable.Range(first[touch.Line], CellsOf(mutant.Lines[touch.Line])).Select(static block => (block, new TextSpan(0, int.MaxValue)))
            : [(first[touch.Line], touch.Span)])];
    }

    private static int CellsOf(string line) => line.StartsWith('|') ? line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length : 1;
}
