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
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan LeastSample = TimeSpan.FromMilliseconds(20);

    /// <summary>The median seconds of one run, by name; NaN for a candidate that throws, whose reason goes to standard error.</summary>
    public static IReadOnlyDictionary<string, double> Medians(IReadOnlyList<Candidate> candidates, int rounds)
    {
        var samples = candidates.ToDictionary(static candidate => candidate.Name, static _ => new List<double>(), StringComparer.Ordinal);
        var runnable = new List<(Candidate Candidate, int Repeats)>();
        foreach (var candidate in candidates)
        {
            if (Prepare(candidate) is { } repeats)
            {
                runnable.Add((candidate, repeats));
            }
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < runnable.Count; i++)
            {
                // Each round starts with another candidate, so that none always runs after the same neighbour.
                var (candidate, repeats) = runnable[(i + round) % runnable.Count];
                samples[candidate.Name].Add(Sample(candidate, repeats));
            }
        }

        return samples.ToDictionary(static sample => sample.Key, static sample => Median(sample.Value), StringComparer.Ordinal);
    }

    public static double Median(IReadOnlyCollection<double> samples)
    {
        var ordered = samples.Order().ToList();
        return ordered.Count == 0 ? double.NaN : (ordered[ordered.Count / 2] + ordered[(ordered.Count - 1) / 2]) / 2;
    }

    /// <summary>Lets the tiered compiler finish, and finds how many runs make a sample long enough for the clock.</summary>
    private static int? Prepare(Candidate candidate)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var runs = 0;
            do
            {
                candidate.Run();
                runs++;
            }
            while (clock.Elapsed < WarmUp || runs < 3);

            return Math.Max(1, (int)Math.Ceiling(LeastSample / (clock.Elapsed / runs)));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Console.Error.WriteLine($"{candidate.Name}: not measured: {failure.Message}");
            return null;
        }
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
