using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Service.Tests.Security;

/// <summary>The whole service in memory as other machines reach it: under a name of its own, over https.</summary>
internal sealed class OfficeService : WebApplicationFactory<Program>
{
    public const string Host = "thidua.coquan.example";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-office-");
    private readonly IReadOnlyList<(string Name, string Value)> _settings;
    private readonly Action<IServiceCollection>? _change;
    private readonly LogRecorder _log = new();

    public OfficeService(string mode, Action<IServiceCollection>? change = null, params (string Name, string Value)[] settings)
    {
        _change = change;
        var pane = _folder.CreateSubdirectory("pane");
        foreach (var page in new[] { "index.html", "taskpane.html", "signin.html", "dialog.html" })
        {
            File.WriteAllText(Path.Combine(pane.FullName, page), "<!doctype html><html><head></head><body></body></html>");
        }

        _settings =
        [
            ("Identity:Mode", mode), ("Identity:Hosts", Host), ("Data:Path", DataFolder), ("Pane:Path", pane.FullName),
            ("Kestrel:Certificates:Default:Path", Certificate(_folder)), ("Kestrel:Certificates:Default:Password", "x"), .. settings,
        ];
        ClientOptions.BaseAddress = new Uri($"https://{Host}");
        ClientOptions.AllowAutoRedirect = false;
    }

    public string DataFolder => Path.Combine(_folder.FullName, "data");

    public string Log => _log.Text;

    /// <summary>A certificate for loopback in a file, with the password "x".</summary>
    public static string Certificate(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, "https.pfx");
        using var certificate = LoopbackCertificate();
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, "x"));
        return path;
    }

    public static X509Certificate2 LoopbackCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        // Windows serves TLS only with a key that came from a file.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(_log).SetMinimumLevel(LogLevel.Trace).AddFilter<LogRecorder>(null, LogLevel.Trace));
        builder.ConfigureTestServices(services => _change?.Invoke(services));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The factory disposes of itself twice.
        if (disposing && Directory.Exists(_folder.FullName))
        {
            _folder.Delete(recursive: true);
        }
    }
}
