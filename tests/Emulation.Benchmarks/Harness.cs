using System.Diagnostics;

namespace Emulation.Benchmarks;

/// <summary>One thing to time. <paramref name="Run"/> returns something that depends on all its work, so that none of it can be left out.</summary>
internal sealed record Candidate(string Name, Func<int> Run);

/// <summary>
/// Times candidates in interleaved rounds: what slows the machine for a while slows all of them alike, so that ratios of medians hold
/// where absolute times do not.
/// </summary>
internal static class Harness
{
    private static readonly TimeSpan LeastSample = TimeSpan.FromMilliseconds(20);

    /// <summary>A look at whether everything runs, in a few minutes: its figures are not for quoting.</summary>
    public static bool IsQuick { get; set; }

    private static TimeSpan WarmUp => IsQuick ? TimeSpan.FromSeconds(0.2) : TimeSpan.FromSeconds(4);

    /// <summary>Seconds of one run in each round, by name. A candidate that throws has none, and says why.</summary>
    public static IReadOnlyDictionary<string, Timing> Times(IReadOnlyList<Candidate> candidates, int rounds)
    {
        var samples = candidates.ToDictionary(static candidate => candidate.Name, static _ => new List<double>(), StringComparer.Ordinal);
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        T? Tried<T>(Candidate candidate, Func<T> work)
        {
            try
            {
                return failures.ContainsKey(candidate.Name) ? default : work();
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                failures[candidate.Name] = failure.Message;
                return default;
            }
        }

        var prepared = candidates.Select(candidate => (Candidate: candidate, Repeats: Tried(candidate, () => Repeats(candidate)))).ToList();
        for (var round = 0; round < (IsQuick ? Math.Min(rounds, 3) : rounds); round++)
        {
            for (var i = 0; i < prepared.Count; i++)
            {
                // Each round starts with another candidate, so that none always runs after the same neighbour.
                var (candidate, repeats) = prepared[(i + round) % prepared.Count];
                var seconds = Tried(candidate, () => Sample(candidate, repeats));
                if (seconds > 0)
                {
                    samples[candidate.Name].Add(seconds);
                }
            }
        }

        return samples.ToDictionary(static sample => sample.Key, sample => new Timing(failures.ContainsKey(sample.Key) ? [] : sample.Value, failures.GetValueOrDefault(sample.Key)), StringComparer.Ordinal);
    }

    public static double Median(IReadOnlyCollection<double> samples) => Timing.Quantile(samples, 0.5);

    /// <summary>Lets the tiered compiler finish, and finds how many runs make a sample long enough for the clock.</summary>
    private static int Repeats(Candidate candidate)
    {
        var clock = Stopwatch.StartNew();
        var runs = 0;
        do
        {
            candidate.Run();
            runs++;
        }
        while (clock.Elapsed < WarmUp || runs < (IsQuick ? 1 : 3));

        return Math.Max(1, (int)Math.Ceiling(LeastSample / (clock.Elapsed / runs)));
    }

    private static double Sample(Candidate candidate, int repeats)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var sink = 0;
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
        {
            sink ^= candidate.Run();
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds / repeats;
        GC.KeepAlive(sink);
        return seconds;
    }
}
