using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

public sealed class HttpsCertificateTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 8, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-https-");

    private string PfxPath => Path.Combine(_folder.FullName, "localhost.pfx");

    [Fact]
    public async Task With_a_certificate_the_page_and_the_api_answer_over_https()
    {
        using var certificate = Made(TimeProvider.System.GetUtcNow(), isDevelopment: false);
        await File.WriteAllBytesAsync(PfxPath, certificate.Export(X509ContentType.Pfx, "mat-khau"), TestContext.Current.CancellationToken);
        await using var service = await ListeningService.StartAsync(
            "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", PfxPath, "--Kestrel:Certificates:Default:Password", "mat-khau");
        using var owner = Owner(service, certificate.Thumbprint);

        var page = await owner.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        using var answer = await owner.GetAsync(new Uri("/api/rules", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains(service.Key, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_is_explained_in_one_line()
    {
        using var certificate = Made(TimeProvider.System.GetUtcNow(), isDevelopment: false);
        await File.WriteAllBytesAsync(PfxPath, certificate.Export(X509ContentType.Pfx, "mat-khau"), TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAnyAsync<CryptographicException>(() => ListeningService.StartAsync(
            "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", PfxPath, "--Kestrel:Certificates:Default:Password", "sai"));

        Assert.Contains("Password", EmulationService.Explain(failure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_file_that_is_not_there_is_explained_in_one_line()
    {
        var refused = await Assert.ThrowsAsync<RefusedToStartException>(() => ListeningService.StartAsync("--urls", "http://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", PfxPath));

        Assert.Contains(PfxPath, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_valid_development_certificate_is_taken()
    {
        using var newest = Made(Now.AddDays(-1), isDevelopment: true);
        using var older = Made(Now.AddDays(-2), isDevelopment: true);
        using var someoneElses = Made(Now, isDevelopment: false);
        using var expired = Made(Now.AddDays(-400), isDevelopment: true);
        using var later = Made(Now.AddDays(1), isDevelopment: true);
        using var withoutKey = X509CertificateLoader.LoadCertificate(Made(Now, isDevelopment: true).RawData);

        Assert.Same(newest, HttpsCertificate.Newest([older, newest, someoneElses, expired, later, withoutKey], Now));
        Assert.Null(HttpsCertificate.Newest([someoneElses, expired, later, withoutKey], Now));
    }

    [Fact]
    public void Without_a_certificate_only_the_plain_address_is_listened_on()
    {
        Assert.Equal(["http://localhost:5080"], LocalSecurity.DefaultAddresses(hasCertificate: false));
        Assert.Equal(["http://localhost:5080", "https://localhost:5443"], LocalSecurity.DefaultAddresses(hasCertificate: true));
    }

    [Fact]
    public void The_manifest_names_the_address_that_is_listened_on() =>
        Assert.Contains($"\"{EmulationService.SecureAddress}/taskpane.html\"", File.ReadAllText(Path.Combine(OpenApiTests.Repository(), "manifest.xml")), StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static X509Certificate2 Made(DateTimeOffset from, bool isDevelopment)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        if (isDevelopment)
        {
            request.CertificateExtensions.Add(new X509Extension(HttpsCertificate.DevelopmentMark, [2], critical: false));
        }

        return request.CreateSelfSigned(from, from.AddDays(365));
    }

    private static HttpClient Owner(ListeningService service, string thumbprint)
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown is X509Certificate2 { Thumbprint: var print } && print == thumbprint;
        var client = new HttpClient(handler) { BaseAddress = service.Address };
        client.DefaultRequestHeaders.Add(OwnerKey.Header, service.Key);
        return client;
    }
}
