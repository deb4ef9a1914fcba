using System.Globalization;
using System.Text;
using Emulation.Documents.PlainText;
using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Mutation.Operators;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Mutation;

/// <summary>Cổng đột biến: faults put into a clean plan are found by the right rule at the right place, their fixes mend them, and right wordings stay silent.</summary>
public sealed class MutationGateTests(ITestOutputHelper output)
{
    private const int MostSites = 5;
    private const int Seed = 2025;

    private static readonly IReadOnlyList<MutationOperator> Operators =
        [.. NumberingMutations.All, .. ArithmeticMutations.All, .. NameMutations.All, .. DateMutations.All, .. DutyMutations.All, .. LanguageMutations.All];

    [Fact]
    public void The_clean_plan_is_clean() => None(Complaints(Judged.Of(SamplePlan.Of([.. CleanPlan.Lines])), Severity.Note));

    [Fact]
    public void Every_mutant_is_killed_at_its_place_and_mended_by_its_fix()
    {
        var trials = Operators.SelectMany(static one => SitesOf(one).Select(mutant => (one, mutant))).AsParallel().AsOrdered().Select(static site => Trial.Of(site.one, site.mutant)).ToList();
        var lost = trials.Where(static trial => !trial.Killed).ToList();

        output.WriteLine(Table(trials));
        Assert.True(Operators.Count >= 35);
        Assert.All(Operators, one => Assert.Contains(trials, trial => trial.Operator == one));
        output.WriteLine(string.Join('\n', lost));
        None(lost.Where(static trial => trial.IsMust).Select(static trial => trial.ToString()));
        Assert.True(lost.Count <= 0.03 * trials.Count, string.Join('\n', lost));
        None(trials.Where(static trial => trial.Unmended.Count > 0).Select(static trial => $"{trial}: {string.Join(" | ", trial.Unmended)}"));
    }

    [Fact]
    public void Right_wordings_stay_silent()
    {
        var alarms = Rewording.All.SelectMany(static wording => Complaints(Judged.Of(SamplePlan.Of([.. wording.Edit(CleanPlan.Lines)])), Severity.Warning).Select(alarm => $"{wording.Name}: {alarm}")).ToList();

        output.WriteLine($"{Rewording.All.Count} rewordings, {alarms.Count} false alarms");
        Assert.All(Rewording.All, static wording => Assert.NotEqual(CleanPlan.Lines, wording.Edit(CleanPlan.Lines)));
        None(alarms);
    }

    // A table has no plain text, so the lines without it go through the reader, which is what composes letters.
    [Fact]
    public void Decomposed_letters_stay_silent()
    {
        var text = string.Join('\n', Rewording.Decomposed(Rewording.All.Single(static wording => wording.Name == "không có bảng").Edit(CleanPlan.Lines)));
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));

        None(Complaints(Judged.Of(PlainTextReader.Read(bytes, TestContext.Current.CancellationToken)), Severity.Warning));
    }

    private static void None(IEnumerable<string> wrong)
    {
        var all = wrong.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static IEnumerable<string> Complaints(IEnumerable<Complaint> all, Severity least) => all.Where(one => one.Severity >= least).Select(static one => $"{one.Rule} {one.Severity}: {one.Words}");

    private static Mutant[] SitesOf(MutationOperator one)
    {
        var sites = one.Edit(CleanPlan.Lines).ToArray();
        new Random(Seed).Shuffle(sites);
        return sites.Length <= MostSites ? sites : sites[..MostSites];
    }

    private static string Table(List<Trial> trials)
    {
        var table = new StringBuilder().AppendLine("rule                           | sites | killed | placed | fixes | others | operator");
        foreach (var row in trials.GroupBy(static trial => trial.Operator))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{row.Key.Rule,-30}{(row.First().IsMust ? '*' : ' ')}| {row.Count(),5} | {row.Count(static trial => trial.Found),6} | {row.Count(static trial => trial.Killed),6} | {row.Count(static trial => trial.Mended),5} | {row.Max(static trial => trial.Others.Count),6} | {row.Key.Name}: {row.Key.Proof}");
        }

        var must = trials.Where(static trial => trial.IsMust).ToList();
        return table.AppendLine(CultureInfo.InvariantCulture, $"{trials.GroupBy(static trial => trial.Operator).Count()} operators, {trials.Count} mutants: {trials.Count(static trial => trial.Killed)} killed; * must: {must.Count(static trial => trial.Killed)} of {must.Count}").ToString();
    }
}
