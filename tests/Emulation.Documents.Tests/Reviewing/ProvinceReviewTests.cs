using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Emulation.Documents.Reviewing;
using Emulation.Documents.Tests.Word.Drafting;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Tests.Reviewing;

/// <summary>
/// Cả tỉnh: a plan for each of many units, drafted from random facts, one fault in two of three. The review names every fault and blames nobody else.
/// A sample; with EMULATION_LONG=1 as many as the country has communes, with the figures of the run.
/// </summary>
public sealed class ProvinceReviewTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20251121;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";
    private static readonly int Count = IsLong ? 3321 : 45;
    private static readonly string[] Heads = ["Tân", "Phú", "Hòa", "Bình", "An", "Đông", "Minh", "Thanh", "Vĩnh", "Long", "Sơn", "Hải", "Kim", "Ngọc", "Xuân", "Yên"];
    private static readonly string[] Tails = ["Lộc", "Thọ", "Hưng", "Thạnh", "Phước", "Khê", "Giang", "Lâm", "Hà", "Trạch", "Thủy", "Điền", "Sa", "Nghĩa"];
    private static readonly string[] Sides = ["", " Thượng", " Hạ", " Bắc", " Nam", " Đoài", " Trung", " Nội", " Ngoại", " Tây", " Cả", " Con", " Mới", " Một", " Hai"];

    private readonly string _folder = Directory.CreateTempSubdirectory("emulation-province-").FullName;

    [Fact]
    public void Every_seeded_fault_is_named_and_nobody_else_is_blamed()
    {
        var parent = DraftParents.Read(DraftParents.Province);
        var plans = Path.Combine(_folder, "plans");
        var seeded = Make(plans, parent);
        var basis = new ReviewBasis([parent], [], null, null, "test");
        var files = ReviewFolder.List(plans);

        var watch = Stopwatch.StartNew();
        new ReviewRun(basis, DraftSample.Rules).Run(files, Path.Combine(_folder, "results"), ReviewShard.Whole, Environment.ProcessorCount, cancellation: TestContext.Current.CancellationToken);
        var took = watch.Elapsed;
        var report = ReviewResults.Merge(basis, Path.Combine(_folder, "results"));

        var plansOf = report.Units.ToDictionary(static unit => unit.Current!.Path, static unit => unit.Current!.Plan!, StringComparer.Ordinal);
        output.WriteLine(Table(seeded, plansOf, report));
        if (IsLong)
        {
            output.WriteLine(Figures(files, took));
        }

        Assert.Equal(Count, plansOf.Count);
        Assert.Empty(seeded.Where(one => one.Value is { } fault && !Says(plansOf[one.Key], fault.Sign, report)).Select(static one => $"{one.Key}: {one.Value!.Name}"));
        Assert.Empty(seeded.SelectMany(one => Complaints(plansOf[one.Key], report).Where(_ => one.Value is null).Select(complaint => $"{one.Key}: {complaint}")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Dictionary<string, SeededFault?> Make(string folder, RequirementSet parent)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(Seed);
        var names = Heads.SelectMany(static head => Tails.SelectMany(tail => Sides.Select(side => $"{head} {tail}{side}"))).ToArray();
        random.Shuffle(names);
        var facts = names.Take(Count).Select((name, index) => (Index: index, Facts: RandomFacts.Of(random) is var one ? one with { Unit = one.Unit! with { Name = name } } : null!)).ToList();
        var seeded = new SeededFault?[Count];
        Parallel.ForEach(facts, one =>
        {
            var (outcome, file) = DraftSample.Draft(one.Facts, parent);
            Assert.Empty(outcome.Conflicts);
            // Two of three get a fault; where the plan has no place for it, the next one.
            var faults = Enumerable.Range((one.Index / 3 * 2) + (one.Index % 3), one.Index % 3 == 0 ? 0 : SeededFault.All.Count).Select(static number => SeededFault.All[number % SeededFault.All.Count]);
            var (fault, spoilt) = faults.Select(fault => (fault, fault.In(file))).FirstOrDefault(static made => made.Item2 is not null);
            seeded[one.Index] = fault;
            File.WriteAllBytes(Path.Combine(folder, Name(one.Index)), spoilt ?? file);
        });
        return seeded.Index().ToDictionary(static one => Name(one.Index), static one => one.Item, StringComparer.Ordinal);
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"{index:0000}.docx");

    private static bool Says(ReviewedPlan plan, string sign, ReviewReport report) =>
        plan.Findings.Any(finding => finding.Rule == sign) || plan.Verdicts.Any(verdict => verdict.Verdict is Verdict.Violated or Verdict.Missing or Verdict.NeedsReview && KindOf(verdict, report) == sign);

    private static string KindOf(ReviewedVerdict verdict, ReviewReport report) => report.Requirement(verdict.Document, verdict.Requirement)!.Kind.ToString();

    private static IEnumerable<string> Complaints(ReviewedPlan plan, ReviewReport report) =>
        plan.Findings.Where(static finding => finding.Severity >= Severity.Warning).Select(static finding => $"{finding.Rule}: {finding.Message}")
            .Concat(plan.Verdicts.Where(static verdict => verdict.Verdict is Verdict.Violated or Verdict.Missing).Select(verdict => $"{KindOf(verdict, report)}: {verdict.Reason}"));

    private static string Table(Dictionary<string, SeededFault?> seeded, Dictionary<string, ReviewedPlan> plans, ReviewReport report)
    {
        var table = new StringBuilder().AppendLine("sign                     | seeded | found | others named | fault");
        foreach (var row in seeded.Where(static one => one.Value is not null).GroupBy(static one => one.Value!).OrderBy(static row => row.Key.Sign, StringComparer.Ordinal))
        {
            var others = row.Sum(one => Complaints(plans[one.Key], report).Count(complaint => !complaint.StartsWith(row.Key.Sign, StringComparison.Ordinal)));
            table.AppendLine(CultureInfo.InvariantCulture, $"{row.Key.Sign,-24} | {row.Count(),6} | {row.Count(one => Says(plans[one.Key], row.Key.Sign, report)),5} | {others,12} | {row.Key.Name}");
        }

        var sound = seeded.Where(static one => one.Value is null).ToList();
        return table.AppendLine(CultureInfo.InvariantCulture, $"sound plans {sound.Count}, complaints about them {sound.Sum(one => Complaints(plans[one.Key], report).Count())}").ToString();
    }

    // The floor: the same files unpacked and their main, style and numbering parts walked, by as many threads.
    private static string Figures(IReadOnlyList<ReviewFile> files, TimeSpan took)
    {
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, static file =>
        {
            using var package = ZipFile.OpenRead(file.FullPath);
            foreach (var part in package.Entries.Where(static entry => entry.FullName is "word/document.xml" or "word/styles.xml" or "word/numbering.xml"))
            {
                using var content = part.Open();
                using var reader = XmlReader.Create(content);
                while (reader.Read())
                {
                }
            }
        });
        var floor = watch.Elapsed;
        using var process = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture,
            $"{files.Count} plans in {took.TotalSeconds:0.0} s on {Environment.ProcessorCount} cores, {files.Count / took.TotalSeconds:0.0} a second, {took / floor:0.0} times the floor of {floor.TotalSeconds:0.0} s; peak {process.PeakWorkingSet64 / 1048576} MB with the drafting");
    }
}
