using System.Diagnostics;
using System.Net;

namespace Emulation.Service.Tests.Security.Keys;

/// <summary>The program itself: an administrator makes a key, starts the service with the office's certificate, and takes the key back while it runs.</summary>
public sealed class KeysProgramTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-program-");

    [Fact]
    public async Task A_key_opens_the_running_service_until_it_is_taken_back()
    {
        var key = (await RunAsync("keys", "add", "Nguyễn Văn An", "--role", "drafter")).Split('\n')[1].Trim();
        using var service = Start("--Identity:Mode", "Key", "--Identity:Hosts", "127.0.0.1", "--urls", "https://127.0.0.1:0",
            "--Kestrel:Certificates:Default:Path", OfficeService.Certificate(_folder), "--Kestrel:Certificates:Default:Password", "x");
        try
        {
            using var client = Client(await AddressAsync(service), key);
            using var before = await client.GetAsync(new Uri("/api/me", UriKind.Relative), TestContext.Current.CancellationToken);
            await RunAsync("keys", "revoke", key[4..12]);
            using var after = await client.GetAsync(new Uri("/api/me", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        }
        finally
        {
            service.Kill(entireProcessTree: true);
            await service.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static HttpClient Client(Uri address, string key)
    {
        var client = new HttpClient(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = static (_, shown, _, _) => shown?.Subject == "CN=localhost" } }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-Emulation-Key", key);
        return client;
    }

    private async Task<string> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static async Task<Uri> AddressAsync(Process service)
    {
        const string mark = "Now listening on: ";
        while (await service.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(mark, StringComparison.Ordinal))
            {
                return new Uri(line[(line.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The service ended: " + await service.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Emulation.Service.dll"), .. args, "--Data:Path", Path.Combine(_folder.FullName, "data")])
    {
        UseShellExecute = false,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
    })!;
}
