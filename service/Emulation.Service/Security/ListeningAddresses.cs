namespace Emulation.Service.Security;

/// <summary>The addresses that the configuration names, in each of the ways ASP.NET Core reads: urls, port variables, a Kestrel section.</summary>
internal static class ListeningAddresses
{
    public static bool AreNamed(IConfiguration configuration) =>
        configuration["urls"] is { Length: > 0 } || configuration["http_ports"] is { Length: > 0 } || configuration["https_ports"] is { Length: > 0 };

    /// <returns>Whether an https address is named that does not bring its own certificate.</returns>
    public static bool AskForHttps(IConfiguration configuration) =>
        configuration["https_ports"] is { Length: > 0 } || configuration["urls"]?.Contains("https://", StringComparison.OrdinalIgnoreCase) == true
        || Endpoints(configuration).Any(static endpoint =>
            endpoint["Url"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true && !endpoint.GetSection("Certificate").GetChildren().Any());

    /// <returns>The first plain http address that another machine could reach; null where there is none.</returns>
    public static string? PlainAndOpen(IConfiguration configuration)
    {
        string[] urls = [.. configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [], .. Endpoints(configuration).Select(static endpoint => endpoint["Url"] ?? "")];
        return configuration["http_ports"] is { Length: > 0 } ports ? "http_ports=" + ports
            : urls.FirstOrDefault(static url => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback));
    }

    private static IEnumerable<IConfigurationSection> Endpoints(IConfiguration configuration) => configuration.GetSection("Kestrel:Endpoints").GetChildren();
}
