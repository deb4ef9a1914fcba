using Emulation.Service.Library;
using Emulation.Storage.Graph;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Emulation.Service.Telemetry;

/// <summary>
/// Sends traces and metrics to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names (opentelemetry.io/docs/specs/otel/protocol/exporter), together with the other
/// OTEL_ settings; without it nothing is gathered. Kept out: the spans of outgoing requests, whose addresses hold names of documents and permissions to write.
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ServiceName = "emulation-office";

    // A stop must not wait long for a collector that has gone.
    private const int FlushMilliseconds = 3000;

    private OpenTelemetrySdk? _sdk;

    /// <exception cref="Security.RefusedToStartException">The endpoint is no address.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration[Setting] is not { Length: > 0 } endpoint)
        {
            return Task.CompletedTask;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new Security.RefusedToStartException($"{Setting} phải là địa chỉ http hoặc https của nơi nhận số liệu.");
        }

        // Without it the framework leaves its spans without method, route and status; read when the server starts, which is after this.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        _sdk = OpenTelemetrySdk.Create(builder =>
        {
            builder.Services.AddSingleton(configuration);
            builder.ConfigureResource(static resource => resource.AddService(ServiceName, serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3)).AddEnvironmentVariableDetector())
                .WithTracing(static traces => traces.AddSource("Microsoft.AspNetCore").AddProcessor(new QuietSpans()).AddOtlpExporter())
                .WithMetrics(static metrics => metrics
                    .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", LibraryMeter.Name, GraphMeter.Name)
                    // A host header is written by whoever calls; a path that leads nowhere too.
                    .AddView("http.server.request.duration", new ExplicitBucketHistogramConfiguration
                    {
                        TagKeys = [.. QuietSpans.Kept], Boundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
                    })
                    .AddOtlpExporter());
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _sdk?.TracerProvider.ForceFlush(FlushMilliseconds);
        _sdk?.MeterProvider.ForceFlush(FlushMilliseconds);
        return Task.CompletedTask;
    }

    public void Dispose() => _sdk?.Dispose();
}
