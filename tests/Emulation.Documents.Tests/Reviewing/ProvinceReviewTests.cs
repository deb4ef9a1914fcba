using Emulation.Documents.Reviewing;
using Emulation.Documents.Tests.Word.Drafting;

namespace Emulation.Documents.Tests.Reviewing;

/// <summary>
/// A plan for each unit of a province, one fault in two of three: the review names every fault and blames nobody else. A sample; with EMULATION_LONG=1 as many
/// as the country has communes. The benchmarks print the same table with the speed of the review.
/// </summary>
public sealed class ProvinceReviewTests(ITestOutputHelper output) : IDisposable
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";
    private static readonly int Count = IsLong ? 3321 : 45;

    private readonly string _folder = Directory.CreateTempSubdirectory("emulation-province-").FullName;

    [Fact]
    public void Every_seeded_fault_is_named_and_nobody_else_is_blamed()
    {
        var parent = DraftParents.Read(DraftParents.Province);
        var plans = Path.Combine(_folder, "plans");
        var seeded = SeededProvince.Make(plans, parent, DraftSample.Rules, Count);
        var basis = new ReviewBasis([parent], [], null, null, "test");

        new ReviewRun(basis, DraftSample.Rules).Run(ReviewFolder.List(plans), Path.Combine(_folder, "results"), ReviewShard.Whole, Environment.ProcessorCount, cancellation: TestContext.Current.CancellationToken);
        var report = ReviewResults.Merge(basis, Path.Combine(_folder, "results"));

        var rows = FaultTable.Of(seeded, report);
        output.WriteLine(FaultTable.Text(rows));
        Assert.Equal(Count, report.Plans.Count());
        // Few plans have a table with a total; in a small sample none of them may be due for that fault.
        Assert.InRange(rows.Count(static row => row.Seeded > 0), IsLong ? SeededFault.All.Count : SeededFault.All.Count - 1, SeededFault.All.Count);
        Assert.DoesNotContain(rows, static row => row.Found < row.Seeded || row.InSound > 0);
        var copies = ReviewCopies.Of(Path.Combine(_folder, "results"));
        Assert.All(report.Units, unit => Assert.True(copies.Find(unit.Current!) is not null, unit.Current!.Uncommented));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
