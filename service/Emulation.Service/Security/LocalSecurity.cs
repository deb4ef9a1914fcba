using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Emulation.Service.Security;

/// <summary>
/// Identity:Mode=Local: one officer, one machine. The service listens on loopback only; as every web page and every program of the machine can call
/// loopback, a request must also name this host, come from this origin, and carry the owner key.
/// </summary>
internal static class LocalSecurity
{
    public static void AddLocalSecurity(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (configuration["Identity:Mode"] is { Length: > 0 } mode && !string.Equals(mode, "Local", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedToStartException($"Identity:Mode không nhận \"{mode}\"; bản này chỉ có Local.");
        }

        var hasCertificate = builder.AddHttpsCertificate();
        if (!hasCertificate && AsksForHttps(configuration))
        {
            throw new RefusedToStartException($"Chưa có chứng thư để mở địa chỉ https: {HttpsCertificate.HowToGetOne}.");
        }

        if (configuration["urls"] is null or "" && configuration["http_ports"] is null or "" && configuration["https_ports"] is null or "")
        {
            builder.WebHost.UseUrls(DefaultAddresses(hasCertificate));
        }

        // Every address comes by here before it is bound, whoever named it: --urls, the environment, a Kestrel section, a port variable.
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.ConfigureEndpointDefaults(RefuseUnlessLoopback));
        builder.Services.AddSingleton<IHttpContextFactory, KeylessAddress>();
        builder.Services.AddSingleton(static services => OwnerKeyFile.Open(OwnerKeyFile.PathFrom(services.GetRequiredService<IConfiguration>())));
    }

    public static void UseLocalSecurity(this WebApplication app)
    {
        // Made now, so that a folder that cannot be written stops the start and not the first request.
        app.Services.GetRequiredService<OwnerKey>();
        app.UseMiddleware<LocalRequestGuard>();
        app.UseMiddleware<OwnerKeyGuard>();
    }

    internal static string[] DefaultAddresses(bool hasCertificate) =>
        hasCertificate ? [EmulationService.DefaultAddress, EmulationService.SecureAddress] : [EmulationService.DefaultAddress];

    private static bool AsksForHttps(ConfigurationManager configuration) =>
        configuration["https_ports"] is { Length: > 0 } || configuration["urls"]?.Contains("https://", StringComparison.OrdinalIgnoreCase) == true
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any(static endpoint =>
            endpoint["Url"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true && !endpoint.GetSection("Certificate").GetChildren().Any());

    // "http://*:80", "http://+:80" and any name but localhost arrive as an any-address.
    internal static void RefuseUnlessLoopback(ListenOptions listen)
    {
        if (listen.IPEndPoint is not { } address || !IPAddress.IsLoopback(address.Address))
        {
            throw new RefusedToStartException(
                $"Không mở dịch vụ tại {listen.EndPoint}: chế độ Local chỉ nghe trên chính máy này. Hãy dùng localhost, 127.0.0.1 hoặc [::1], ví dụ --urls {EmulationService.DefaultAddress}.");
        }
    }
}
