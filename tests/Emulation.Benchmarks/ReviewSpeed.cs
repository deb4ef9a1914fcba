using System.Globalization;
using Emulation.Documents.Reviewing;
using Emulation.Documents.Rules;
using Emulation.Documents.Tests.Reviewing;
using Emulation.Documents.Tests.Word.Drafting;

namespace Emulation.Benchmarks;

/// <summary>
/// Rà soát cả tỉnh: plans with seeded faults judged beside the floor (the needed parts of the same files unpacked and walked, by as many threads), alone and
/// with comments; two processes of one thread beside one; the report; and how many of the faults were named.
/// </summary>
internal static class ReviewSpeed
{
    private const double FloorAim = 4;
    private const double MemoryAim = 400;
    private const double ShardAim = 1 / 1.8;

    // Few plans are soon read: several rounds show how far the figures can be trusted.
    private const int Few = 800;
    private const int Rounds = 3;

    public static void Measure(Results results, IReadOnlyList<int> sizes)
    {
        var (parent, data) = (DraftParents.Read(DraftParents.Province), RuleDataReader.ReadShipped());
        var merges = new List<(int Count, double Seconds)>();
        foreach (var count in sizes)
        {
            var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, string.Create(CultureInfo.InvariantCulture, $"review-{Environment.ProcessId}-{count}"))).FullName;
            try
            {
                var plans = Path.Combine(folder, "plans");
                var seeded = SeededProvince.Make(plans, parent, data, count);
                Judge(results, folder, plans, count);
                merges.Add((count, Shards(results, folder, plans, count)));
                results.Faults = FaultTable.Of(seeded, ReviewResults.Merge(ReviewBasis.Read(Path.Combine(folder, "one")), Path.Combine(folder, "one")));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        if (merges is [var first, .., var last])
        {
            results.Add("review: growth of the report with plans (exponent)", null, Math.Log(last.Seconds / first.Seconds) / Math.Log((double)last.Count / first.Count), 1.1);
        }
    }

    private static void Judge(Results results, string folder, string plans, int count)
    {
        var jobs = Environment.ProcessorCount;
        var samples = new Dictionary<string, List<(double Seconds, double Megabytes)>>(StringComparer.Ordinal) { ["floor"] = [], ["bare"] = [], ["judge"] = [] };
        for (var round = 0; round < (count <= Few && !Harness.IsQuick ? Rounds : 1); round++)
        {
            foreach (var (job, taken) in samples)
            {
                taken.Add(ReviewChild.Start(job, plans, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{job}-{round}")), ReviewShard.Whole, jobs));
            }
        }

        Timing Of(string job) => new([.. samples[job].Select(static one => one.Seconds)]);
        var floor = Of("floor");
        results.Add($"review {count:N0} plans, {jobs} threads: the floor, unpacked and walked", floor, floor, null);
        foreach (var (job, name, aim) in new[] { ("bare", "judged", (double?)FloorAim), ("judge", "judged and given comments", null) })
        {
            results.Add($"  {name}", Of(job), floor, aim, string.Create(CultureInfo.InvariantCulture, $"{count / Of(job).Median:F1} plans a second"));
            results.Add($"  {name}: peak memory (MB)", null, samples[job].Max(static one => one.Megabytes), MemoryAim);
        }
    }

    /// <returns>Seconds of the report.</returns>
    private static double Shards(Results results, string folder, string plans, int count)
    {
        var one = ReviewChild.Start("judge", plans, Path.Combine(folder, "one"), ReviewShard.Whole, 1).Seconds;
        using var first = ReviewChild.Begin("judge", plans, Path.Combine(folder, "two"), new ReviewShard(1, 2), 1);
        using var second = ReviewChild.Begin("judge", plans, Path.Combine(folder, "two-2"), new ReviewShard(2, 2), 1);
        var two = Math.Max(ReviewChild.End(first).Seconds, ReviewChild.End(second).Seconds);
        results.Add("  two shards of one thread beside one (share of its time)", two, two / one, ShardAim, string.Create(CultureInfo.InvariantCulture, $"{one / two:F2} times as fast"));
        var merge = ReviewChild.Start("merge", plans, Path.Combine(folder, "one"), ReviewShard.Whole, 1);
        results.Add("  report, letters and copies written: ms a plan", merge.Seconds, 1000 * merge.Seconds / count, null, string.Create(CultureInfo.InvariantCulture, $"peak {merge.Megabytes:F0} MB"));
        return merge.Seconds;
    }
}
