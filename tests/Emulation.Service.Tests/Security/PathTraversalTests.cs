namespace Emulation.Service.Tests.Security;

/// <summary>Paths as an attacker sends them: no client library has tidied them up.</summary>
public sealed class PathTraversalTests
{
    private static readonly string[] Paths =
    [
        "/../secret.js",
        "/assets/../../secret.js",
        "/assets/..%2f..%2fsecret.js",
        "/assets/%2e%2e/%2e%2e/secret.js",
        "/assets/....//....//secret.js",
        "/..%5csecret.js",
        "/assets/..\\..\\secret.js",
        "/%2e%2e%2fdata%2fowner.key",
        "/..%2fdata%2fowner.key",
        "//secret.js",
        "/assets/app.js%00.html",
        "/api/samples/..%2f..%2fsecret.js",
        "/api/samples/..%5cEmulation.Service.dll",
        "/api/samples/%2fetc%2fpasswd",
        "/api/samples/../../etc/passwd",
        "/api/documents/..%2f..%2fsecret.js/content",
        "/api/documents/..%5c..%5csecret.js",
        "/api/documents/%2fetc%2fpasswd/content",
        "/api/documents/folders/..%2f..%2fdata",
        "/api/documents/../../secret.js",
        "/api/samples/du-thao-xa-tan-phu.docx%00.png",
    ];

    [Fact]
    public async Task No_path_leads_out_of_what_is_served()
    {
        await using var service = await ListeningService.StartAsync();

        foreach (var path in Paths)
        {
            var answer = await Get(service, path);
            Assert.True(answer.StartsWith("HTTP/1.1 404 ", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal), $"{path}: {answer}");
        }
    }

    [Fact]
    public async Task What_is_served_is_served()
    {
        await using var service = await ListeningService.StartAsync();

        Assert.StartsWith("HTTP/1.1 200 ", await Get(service, "/assets/app.js"), StringComparison.Ordinal);
    }

    private static Task<string> Get(ListeningService service, string path) => service.SendRawAsync(
        $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{service.Address.Port}\r\nX-Emulation-Key: {service.Key}\r\nConnection: close\r\n\r\n");
}
