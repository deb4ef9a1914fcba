using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Emulation.Service.Security;

/// <summary>What the Key and Entra modes have in common: other machines call, so the service says under which names it is called, and every call is encrypted.</summary>
internal static class OfficeNetwork
{
    public const string Hosts = "Identity:Hosts";

    public const string Proxies = "Identity:Proxies";

    private const string Addresses = "https://0.0.0.0:5443";

    /// <exception cref="RefusedToStartException">A setting is missing or would let a call go unencrypted.</exception>
    public static void AddOfficeNetwork(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var hosts = Words(configuration, Hosts);
        if (hosts.Count == 0 || hosts.Any(static host => Uri.CheckHostName(host.Trim('[', ']')) == UriHostNameType.Unknown))
        {
            throw new RefusedToStartException($"{Hosts} phải ghi tên mà máy khác dùng để gọi dịch vụ, không kèm https:// và cổng, ví dụ --{Hosts} thidua.coquan.local; nhiều tên cách nhau bằng dấu phẩy.");
        }

        var proxies = Words(configuration, Proxies).ConvertAll(ReadNetwork);
        if (proxies.Count == 0 && ListeningAddresses.PlainAndOpen(configuration) is { } plain)
        {
            throw new RefusedToStartException($"Không mở dịch vụ tại {plain}: khóa và văn bản phải đi qua https. Hãy dùng --urls {Addresses} cùng chứng thư, hoặc đặt {Proxies} nếu có máy chuyển tiếp https đứng trước.");
        }

        if (!builder.AddHttpsCertificate() && (ListeningAddresses.AskForHttps(configuration) || !ListeningAddresses.AreNamed(configuration)))
        {
            throw new RefusedToStartException("Chưa có chứng thư để mở địa chỉ https: hãy đặt Kestrel:Certificates:Default:Path và Password (hoặc KeyPath) tới chứng thư của cơ quan.");
        }

        if (!ListeningAddresses.AreNamed(configuration))
        {
            builder.WebHost.UseUrls(EmulationService.SecureAddress);
        }

        builder.Services.AddSingleton(new RequestFence(LoopbackOnly: false, HttpsOnly: true, hosts));
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, proxies));
        builder.Services.AddSingleton<IStartupFilter, ForwardedFirst>();
    }

    /// <returns>A list in the configuration, or one text with commas.</returns>
    internal static List<string> Words(IConfiguration configuration, string setting) =>
        [.. (configuration.GetSection(setting).GetChildren().Select(static child => child.Value ?? "") is var listed && listed.Any() ? listed : (configuration[setting] ?? "").Split(','))
            .Select(static word => word.Trim()).Where(static word => word.Length > 0)];

    // What a proxy on the same machine says is believed without a setting, as the framework does.
    private static void Trust(ForwardedHeadersOptions forwarded, List<IPNetwork> proxies)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in proxies)
        {
            forwarded.KnownIPNetworks.Add(proxy);
        }
    }

    private static IPNetwork ReadNetwork(string word) => IPNetwork.TryParse(word, out var network) ? network
        : IPAddress.TryParse(word, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new RefusedToStartException($"{Proxies} không nhận \"{word}\"; dùng địa chỉ hoặc dải địa chỉ, ví dụ 10.0.0.0/8.");

    private sealed class ForwardedFirst : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseForwardedHeaders();
            next(app);
        };
    }
}
