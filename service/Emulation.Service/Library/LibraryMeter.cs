using System.Diagnostics.Metrics;

namespace Emulation.Service.Library;

/// <summary>How long work in the library takes, by what was done and how it ended; no document, no person.</summary>
internal sealed class LibraryMeter : IDisposable
{
    public const string Name = "Emulation.Library";

    private readonly Meter _meter;
    private readonly Histogram<double> _durations;

    public LibraryMeter(IMeterFactory meters, TimeProvider clock)
    {
        _meter = meters.Create(Name);
        _durations = _meter.CreateHistogram<double>("emulation.library.duration", "s", "Work in the library, by act and outcome");
        Clock = clock;
    }

    public TimeProvider Clock { get; }

    /// <param name="started">A timestamp of <see cref="Clock"/>.</param>
    /// <param name="outcome">"ok", or the code of the problem.</param>
    public void Record(string act, string outcome, long started) =>
        _durations.Record(Clock.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("act", act), new KeyValuePair<string, object?>("outcome", outcome));

    public void Dispose() => _meter.Dispose();
}
