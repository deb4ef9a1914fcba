namespace Emulation.Benchmarks;

/// <summary>Seconds of one run, a sample a round; none where it could not be measured.</summary>
internal sealed record Timing(IReadOnlyList<double> Samples, string? Failure = null)
{
    public double Median => Quantile(Samples, 0.5);

    /// <summary>The ratio to another of the same rounds: median, lower and upper quartile. Taken round by round, so that what slows a round slows both.</summary>
    public (double Median, double Low, double High) Over(Timing other)
    {
        var ratios = Samples.Zip(other.Samples, static (one, floor) => one / floor).ToList();
        return (Quantile(ratios, 0.5), Quantile(ratios, 0.25), Quantile(ratios, 0.75));
    }

    public static double Quantile(IReadOnlyCollection<double> samples, double share)
    {
        var ordered = samples.Order().ToList();
        if (ordered.Count == 0)
        {
            return double.NaN;
        }

        var place = share * (ordered.Count - 1);
        var (below, above) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        return ordered[below] + ((ordered[above] - ordered[below]) * (place - below));
    }
}
