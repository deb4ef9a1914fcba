using System.Diagnostics;
using System.Globalization;
using Emulation.Documents.Reviewing;
using Emulation.Documents.Rules;
using Emulation.Documents.Tests.Word.Drafting;

namespace Emulation.Benchmarks;

/// <summary>One part of a review in a process of its own, so that its memory and its shards are its own: prints seconds and the peak of its memory in megabytes.</summary>
internal static class ReviewChild
{
    public const string Option = "--review-child";

    private const int Warm = 60;

    /// <param name="job">"floor", "judge", "bare" (without comments) or "merge".</param>
    public static (double Seconds, double Megabytes) Start(string job, string folder, string results, ReviewShard shard, int jobs)
    {
        using var process = Begin(job, folder, results, shard, jobs);
        return End(process);
    }

    public static Process Begin(string job, string folder, string results, ReviewShard shard, int jobs) => Process.Start(new ProcessStartInfo("dotnet",
        [Path.Combine(AppContext.BaseDirectory, "Emulation.Benchmarks.dll"), Option, job, folder, results, Invariant(shard.Index), Invariant(shard.Count), Invariant(jobs)])
    {
        UseShellExecute = false, RedirectStandardOutput = true,
    })!;

    public static (double Seconds, double Megabytes) End(Process process)
    {
        var printed = process.StandardOutput.ReadToEnd().Trim().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0 && printed.Length == 2
            ? (double.Parse(printed[0], CultureInfo.InvariantCulture), double.Parse(printed[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"a part of the review ended with exit code {process.ExitCode}");
    }

    public static void Run(IReadOnlyList<string> arguments)
    {
        var (job, folder, results) = (arguments[0], arguments[1], arguments[2]);
        int Number(int place) => int.Parse(arguments[place], CultureInfo.InvariantCulture);
        var work = Work(job, folder, results, new ReviewShard(Number(3), Number(4)), Number(5));
        var started = Stopwatch.GetTimestamp();
        work();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:R} {self.PeakWorkingSet64 / 1048576.0:R}"));
    }

    // What the tiered compiler costs is paid before the clock starts.
    private static Action Work(string job, string folder, string results, ReviewShard shard, int jobs)
    {
        var files = ReviewFolder.List(folder);
        if (job == "floor")
        {
            void Walk(IEnumerable<ReviewFile> some) => Parallel.ForEach(some, new ParallelOptions { MaxDegreeOfParallelism = jobs }, static file => Floor.Walk(File.ReadAllBytes(file.Place)));
            Walk(files.Take(Warm));
            return () => Walk(files);
        }

        var data = RuleDataReader.ReadShipped();
        var basis = new ReviewBasis([DraftParents.Read(DraftParents.Province)], [], null, null, job == "bare" ? "bare" : "commented") { IsCommented = job != "bare" };
        if (job == "merge")
        {
            return () => ReviewFiles.WriteOwn(ReviewResults.Merge(basis, results), null, results);
        }

        new ReviewRun(basis, data).Run([.. files.Take(Warm)], results + "-warm", ReviewShard.Whole, jobs);
        return () => new ReviewRun(basis, data).Run(files, results, shard, jobs);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
