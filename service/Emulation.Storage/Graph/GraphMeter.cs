using System.Diagnostics.Metrics;
using System.Globalization;

namespace Emulation.Storage.Graph;

/// <summary>Requests to Graph and waits between them, for whoever listens to <see cref="Name"/>; no address, no document.</summary>
public static class GraphMeter
{
    public const string Name = "Emulation.Graph";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("emulation.graph.request.duration", "s", "Requests to Graph, by method and status");

    private static readonly Counter<double> Waits = Meter.CreateCounter<double>("emulation.graph.waits", "s", "Time waited before a request was sent again");

    internal static void Request(GraphRequest request, int status, TimeSpan took) => Durations.Record(
        took.TotalSeconds,
        new KeyValuePair<string, object?>("http.request.method", request.Method.Method),
        new KeyValuePair<string, object?>("http.response.status_code", status.ToString(CultureInfo.InvariantCulture)));

    internal static void Wait(TimeSpan time) => Waits.Add(time.TotalSeconds);
}
