using Emulation.Service.Security.Entra;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Service.Tests.Security.Entra;

/// <summary>The service in the Entra mode with an identity provider and a clock of its own.</summary>
public sealed class EntraHost : IAsyncLifetime
{
    internal TokenService Provider { get; private set; } = null!;

    internal StoppedClock Clock { get; } = new();

    internal OfficeService Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Provider = await TokenService.StartAsync();
        Service = Open();
    }

    /// <summary>One more instance beside the first.</summary>
    internal OfficeService Open(params (string Name, string Value)[] settings) => Open(null, settings);

    internal OfficeService Open(Action<IServiceCollection>? change, params (string Name, string Value)[] settings) => new("Entra", services => Change(services, change),
    [
        ("Identity:Entra:Authority", Provider.Authority), ("Identity:Entra:Tenants", TokenService.Tenant), ("Identity:Entra:Clients", TokenService.PaneId),
        ("Identity:Entra:ClientId", TokenService.ServiceId), .. settings.Any(static one => one.Name.Contains("Certificate", StringComparison.Ordinal)) ? settings : [("Identity:Entra:Secret", TokenService.Secret), .. settings],
    ]);

    internal string GoodToken() => Provider.Sign(Provider.Claims(Clock.GetUtcNow()));

    internal static (string, string) Bearer(string token) => ("Authorization", "Bearer " + token);

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Provider.DisposeAsync();
    }

    private void Change(IServiceCollection services, Action<IServiceCollection>? further)
    {
        services.AddSingleton<TimeProvider>(Clock);
        services.AddHttpClient(KeyDiscovery.HttpName).ConfigurePrimaryHttpMessageHandler(Provider.Connection);
        further?.Invoke(services);
    }
}
