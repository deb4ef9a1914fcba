using System.Net;
using Emulation.GraphEmulator.Contract;
using Emulation.GraphEmulator.Faults;
using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.GraphEmulator;

/// <summary>
/// One SharePoint site behind Microsoft Graph, in this process and on a loopback port of its own. What it does, and who says that the real one does so,
/// is in parity.json.
/// </summary>
public sealed class EmulatedSite : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly Library _library;

    private EmulatedSite(WebApplication host, EmulatorOptions options, EmulatorClock clock)
    {
        (_host, Options, Clock) = (host, options, clock);
        _library = new Library(clock);
        Meter = new ResourceMeter(clock, options);
        Far = new FarSide(_library, Gate);
        Answers = new AnswerPipe(this, _library);
    }

    public EmulatorOptions Options { get; }

    public EmulatorClock Clock { get; }

    public FaultPlan Faults { get; } = new();

    public ResourceMeter Meter { get; }

    /// <summary>What other people do in the library, and what can be seen of it from its own side.</summary>
    public FarSide Far { get; }

    /// <summary>Every request and answer, in order.</summary>
    public Transcript Transcript { get; } = new();

    /// <summary>Scheme, host and port of the API itself.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public Uri Api => new(Address, "v1.0/");

    /// <summary>Scheme, host and port of addresses that need no token: another host name, as in reality.</summary>
    public Uri PreAuthenticated => new UriBuilder(Address) { Host = "localhost" }.Uri;

    public static string DriveId => Library.DriveId;

    public static string SiteId => Library.SiteId;

    internal Lock Gate { get; } = new();

    /// <summary>A client that came by the real host names is sent on to a real one; any other to a second name of this machine.</summary>
    internal string PreAuthenticatedFor(string? host) =>
        host?.EndsWith("microsoft.com", StringComparison.OrdinalIgnoreCase) == true ? "https://ubnd.sharepoint.com" : PreAuthenticated.ToString().TrimEnd('/');

    internal AnswerPipe Answers { get; }

    /// <param name="certificate">With one, HTTPS too, for clients that insist on it.</param>
    public static async Task<EmulatedSite> StartAsync(EmulatorOptions? options = null, System.Security.Cryptography.X509Certificates.X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = 300L * 1024 * 1024;
            kestrel.Listen(IPAddress.Loopback, 0, listener =>
            {
                if (certificate is not null)
                {
                    listener.UseHttps(certificate);
                }
            });
        });
        var host = builder.Build();
        var emulator = new EmulatedSite(host, options ?? new EmulatorOptions(), new EmulatorClock());
        host.Run(emulator.Answers.HandleAsync);
        await host.StartAsync();
        emulator.Address = new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return emulator;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(new CancellationToken(canceled: true));
        await _host.DisposeAsync();
    }
}
