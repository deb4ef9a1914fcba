using System.Diagnostics;
using System.Globalization;

namespace Emulation.Cli.Tests.Commands;

/// <summary>
/// Shards as processes that are really killed (SIGKILL), at moments drawn from a fixed seed, and started again until they are done: the merged report has the
/// bytes of the run that nobody disturbed. A few kills; 50 with EMULATION_LONG=1.
/// </summary>
public sealed class KilledReviewTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20251121;
    private const int Plans = 90;
    private const int Killed = 128 + 9;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("EMULATION_LONG") == "1";

    private readonly Terminal _terminal = new();

    /// <summary>Number of shards, and how many processes are killed on the way.</summary>
    public static TheoryData<int, int> Matrix => IsLong ? new() { { 1, 10 }, { 2, 12 }, { 3, 13 }, { 8, 15 } } : new() { { 1, 1 }, { 2, 2 }, { 3, 2 }, { 8, 1 } };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Whatever_is_killed_the_report_is_the_same(int shards, int kills)
    {
        Drafts();
        Assert.Equal(1, Terminal.Run([.. Arguments("whole")]).Code);
        var random = new Random(Seed + shards);
        var order = Enumerable.Range(1, shards).ToArray();
        random.Shuffle(order);
        var doomed = Enumerable.Range(0, kills).Select(_ => order[random.Next(shards)]).ToLookup(static shard => shard);

        var moments = order.ToDictionary(static shard => shard, shard => doomed[shard].Select(_ => random.NextDouble()).ToArray());
        await Parallel.ForEachAsync(order, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (shard, cancellation) =>
        {
            foreach (var moment in moments[shard])
            {
                await KillAsync(shard, shards, moment, cancellation);
            }

            using var whole = Start(shard, shards);
            await whole.WaitForExitAsync(cancellation);
            Assert.True(whole.ExitCode == (shards == 1 ? 1 : 0), await whole.StandardError.ReadToEndAsync(cancellation));
        });

        // Done already, and merged twice over: nothing of it shows.
        Assert.Equal(shards == 1 ? 1 : 0, Terminal.Run([.. Arguments("parts"), .. Shard(order[0], shards)]).Code);
        Assert.Equal(1, Terminal.Run("review", "merge", Out("parts"), "-o", Out("merged")).Code);
        Assert.Equal(1, Terminal.Run("review", "merge", Out("parts"), "-o", Out("merged")).Code);
        SameFiles.Assert(Out("whole/bao-cao"), Out("merged"));
        Assert.Equal(Plans - (Plans / 3), Directory.GetFiles(Out("merged/nhan-xet")).Length);
        if (shards == 1)
        {
            SameFiles.Assert(Out("whole/bao-cao"), Out("parts/bao-cao"));
        }
    }

    public void Dispose() => _terminal.Dispose();

    // A moment is a share of the plans of the shard: as soon as so much is on the disk, the process is killed. One that was faster is made to begin again.
    private async Task KillAsync(int shard, int shards, double moment, CancellationToken cancellation)
    {
        var stem = Path.Combine(Out("parts"), string.Create(CultureInfo.InvariantCulture, $"phan-{shard:0000}-{shards:0000}"));
        for (var share = moment; ; share /= 2)
        {
            File.Delete(stem + ".jsonl");
            using var process = Start(shard, shards);
            var wanted = (long)(share * Plans / shards * BytesOfAPlan());
            while (!process.HasExited && Size(stem + ".dang-chay") <= wanted)
            {
                await Task.Delay(1, cancellation);
            }

            process.Kill();
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode == Killed)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shard {shard}/{shards} killed with {Size(stem + ".dang-chay")} bytes in its journal, result written: {File.Exists(stem + ".jsonl")}"));
                return;
            }
        }
    }

    private double BytesOfAPlan() => (double)Size(Out("whole/phan-0001-0001.jsonl")) / Plans;

    private static long Size(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private Process Start(int shard, int shards) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "emulation.dll"), .. Arguments("parts"), .. Shard(shard, shards)])
    {
        UseShellExecute = false,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
    })!;

    private static string[] Shard(int shard, int shards) => ["--shard", string.Create(CultureInfo.InvariantCulture, $"{shard}/{shards}"), "--jobs", "1"];

    private string[] Arguments(string results) => ["review", Out("drafts"), "--parent", _terminal.File("parent.json", SampleText.ConfirmedCap), "-o", Out(results)];

    private string Out(string name) => Path.Combine(_terminal.Folder(), name);

    private void Drafts()
    {
        Directory.CreateDirectory(Out("drafts"));
        Directory.CreateDirectory(Out("parts"));
        foreach (var index in Enumerable.Range(0, Plans))
        {
            // Word files go back with comments; every third is none.
            var (path, text) = (Out(string.Create(CultureInfo.InvariantCulture, $"drafts/{index:000}")), SampleText.DraftOf(SampleText.UnitName(index), 100 + index));
            if (index % 3 == 0)
            {
                File.WriteAllText(path + ".txt", text);
            }
            else
            {
                SampleDocx.Write(path + ".docx", text);
            }
        }
    }
}
