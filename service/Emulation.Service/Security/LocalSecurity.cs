using System.Globalization;
using System.Net;
using Emulation.Service.Security.Local;
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
        var hasCertificate = builder.AddHttpsCertificate();
        if (!hasCertificate && ListeningAddresses.AskForHttps(configuration))
        {
            throw new RefusedToStartException($"Chưa có chứng thư để mở địa chỉ https: {HttpsCertificate.HowToGetOne}.");
        }

        if (!ListeningAddresses.AreNamed(configuration))
        {
            builder.WebHost.UseUrls(DefaultAddresses(hasCertificate));
        }

        // Every address comes by here before it is bound, whoever named it: --urls, the environment, a Kestrel section, a port variable.
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.ConfigureEndpointDefaults(RefuseUnlessLoopback));
        builder.Services.AddSingleton(RequestFence.Loopback);
        builder.Services.AddSingleton(static services => OwnerKeyFile.Open(OwnerKeyFile.PathFrom(services.GetRequiredService<IConfiguration>())));
        builder.Services.AddSingleton(static services => new SecretMark(text => text.Contains(services.GetRequiredService<OwnerKey>().Value, StringComparison.Ordinal)));
        builder.Services.AddSingleton(static services => new SignInPage(
            [("key", services.GetRequiredService<OwnerKey>().Value), ("sign-in", "local"), .. Choice(services.GetRequiredService<PersonaFile>())], ForOwnUserOnly: true));
        builder.Services.AddSingleton(PersonaFile.Read(configuration));
        builder.Services.AddSignInHandler<OwnerSignIn>();
    }

    // So that a page without a choice need not ask who it is.
    private static (string, string)[] Choice(PersonaFile personas) => personas.Personas.Count > 1 ? [("personas", personas.Personas.Count.ToString(CultureInfo.InvariantCulture))] : [];

    internal static string[] DefaultAddresses(bool hasCertificate) =>
        hasCertificate ? [EmulationService.DefaultAddress, EmulationService.SecureAddress] : [EmulationService.DefaultAddress];

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
