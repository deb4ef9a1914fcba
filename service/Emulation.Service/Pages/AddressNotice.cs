using Emulation.Service.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Emulation.Service.Pages;

/// <summary>Says once, when the service listens, where the pages are and what Word still lacks.</summary>
internal sealed partial class AddressNotice(IServer server, ILogger<AddressNotice> logger) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault(IsHttps) is { } secure)
        {
            LogWord(secure);
        }
        else if (addresses.Count > 0)
        {
            LogWithoutHttps(EmulationService.SecureAddress, HttpsCertificate.HowToGetOne);
        }

        if (addresses.FirstOrDefault() is { } page)
        {
            LogPage(page);
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsHttps(string address) => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(Level = LogLevel.Information, Message = "Kiểm tra trên trình duyệt: {Address}")]
    private partial void LogPage(string address);

    [LoggerMessage(Level = LogLevel.Information, Message = "Word và Excel lấy phần bổ trợ từ {Address} (nạp manifest.xml)")]
    private partial void LogWord(string address);

    [LoggerMessage(Level = LogLevel.Information, Message = "Word và Excel cần {Address}: {HowTo}.")]
    private partial void LogWithoutHttps(string address, string howTo);
}
