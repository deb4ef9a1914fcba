using System.Diagnostics;
using OpenTelemetry;

namespace Emulation.Service.Telemetry;

/// <summary>
/// Leaves on a span only what says nothing of a document or a person: method, route as it is written in the code, status. Paths hold ids, queries and headers whatever
/// somebody puts there.
/// </summary>
internal sealed class QuietSpans : BaseProcessor<Activity>
{
    public static IReadOnlyList<string> Kept { get; } = ["http.request.method", "http.route", "http.response.status_code", "error.type", "network.protocol.version", "url.scheme"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Select(static tag => tag.Key).Except(Kept, StringComparer.Ordinal).ToList())
        {
            data.SetTag(tag, null);
        }

        data.DisplayName = $"{data.GetTagItem("http.request.method")} {data.GetTagItem("http.route") ?? "-"}";
        // Comes from the caller's own header.
        data.TraceStateString = null;
    }
}
