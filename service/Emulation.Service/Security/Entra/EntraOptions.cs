using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Emulation.Service.Security.Entra;

/// <summary>The registration of the service in a Microsoft Entra tenant, section <c>Identity:Entra</c>.</summary>
internal sealed record EntraOptions
{
    public const string Section = "Identity:Entra";

    /// <summary>The scope that the service's registration exposes and the pane asks for.</summary>
    public const string Scope = "access_as_user";

    /// <summary>Without a slash at the end.</summary>
    public required string Authority { get; init; }

    /// <summary>The tenants whose people may come in; the first is where the service is registered.</summary>
    public required IReadOnlyList<string> Tenants { get; init; }

    /// <summary>The service's own application id.</summary>
    public required string ClientId { get; init; }

    /// <summary>The application id of the task pane; its tokens, and no other program's, are taken.</summary>
    public required IReadOnlyList<string> Clients { get; init; }

    /// <summary>What the service proves itself with when it goes on behalf of a person. A certificate, or for a trial a secret.</summary>
    public required X509Certificate2? Certificate { get; init; }

    public required string? Secret { get; init; }

    public IReadOnlyList<string> Audiences => [ClientId, $"api://{ClientId}"];

    public string IssuerOf(string tenant) => $"{Authority}/{tenant}/v2.0";

    /// <exception cref="RefusedToStartException">A setting is missing or wrong; the message names it.</exception>
    public static EntraOptions Read(IConfiguration configuration)
    {
        var tenants = OfficeNetwork.Words(configuration, Section + ":Tenants");
        var clients = OfficeNetwork.Words(configuration, Section + ":Clients");
        if (tenants.Count == 0 || !tenants.TrueForAll(IsId))
        {
            throw Refused("Tenants", "phải ghi mã (GUID) của từng tổ chức được vào, lấy ở trang Overview của Microsoft Entra");
        }

        if (clients.Count == 0 || !clients.TrueForAll(IsId))
        {
            throw Refused("Clients", "phải ghi Application (client) ID của ngăn tác vụ");
        }

        var section = configuration.GetSection(Section);
        var options = new EntraOptions
        {
            Authority = ReadAuthority(section["Authority"]),
            Tenants = tenants.ConvertAll(Plain),
            ClientId = section["ClientId"] is { } id && IsId(id) ? Plain(id) : throw Refused("ClientId", "phải là Application (client) ID của dịch vụ, dạng GUID"),
            Clients = clients.ConvertAll(Plain),
            Certificate = ReadCertificate(section["Certificate:Path"], section["Certificate:Password"]),
            Secret = section["Secret"] is { Length: > 0 } secret ? secret : null,
        };
        return options.Certificate is null == (options.Secret is null) ? throw Refused("Certificate:Path", "hoặc Secret: cần đúng một trong hai để dịch vụ chứng minh mình với Microsoft Entra") : options;
    }

    // The secret must not be printed by accident.
    public override string ToString() => $"{nameof(EntraOptions)} {ClientId}";

    internal static bool IsId(string text) => Guid.TryParseExact(text, "D", out _);

    private static string Plain(string id) => Guid.ParseExact(id, "D").ToString("D");

    private static string ReadAuthority(string? text) => text is null or "" ? "https://login.microsoftonline.com"
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", Query: "", Fragment: "", UserInfo: "" } ? text.TrimEnd('/')
        : throw Refused("Authority", "phải là địa chỉ https của nơi cấp danh tính");

    private static X509Certificate2? ReadCertificate(string? path, string? password)
    {
        try
        {
            return string.IsNullOrEmpty(path) ? null
                : X509CertificateLoader.LoadPkcs12FromFile(path, password) is { HasPrivateKey: true } certificate ? certificate
                : throw Refused("Certificate:Path", "phải là tệp .pfx có khóa riêng");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw Refused("Certificate:Path", "không mở được; hãy kiểm tra đường dẫn và Certificate:Password");
        }
    }

    private static RefusedToStartException Refused(string setting, string remedy) => new($"{Section}:{setting} {remedy}.");
}
