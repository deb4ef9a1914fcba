using System.Diagnostics;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

/// <summary>What the README tells an officer to do for Word, done with the program itself in a home of its own.</summary>
public sealed partial class HttpsSetupTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("emulation-home-");

    [Fact]
    public async Task Without_a_certificate_it_starts_and_says_in_one_line_how_to_get_https()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the certificates are the account's own, whatever the home is.");
        using var process = StartService("http://127.0.0.1:0");

        var hint = await LineAsync(process, WithoutHttps());

        Assert.Contains("dotnet dev-certs https --trust", hint, StringComparison.Ordinal);
        Assert.Contains("https://localhost:5443", hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls")]
    [InlineData("--Kestrel:Endpoints:office:Url")]
    public async Task Asked_for_https_without_a_certificate_it_ends_with_one_line(string setting)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the certificates are the account's own, whatever the home is.");
        using var process = StartService("https://127.0.0.1:0", setting);

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal(1, error.Count(static c => c == '\n'));
        Assert.Contains("dotnet dev-certs https --trust", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_dev_certs_it_serves_https()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the certificates are the account's own, whatever the home is.");
        using var made = Start("dotnet", "dev-certs", "https");
        await made.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(0, made.ExitCode);
        using var process = StartService("http://127.0.0.1:0;https://127.0.0.1:0");

        var address = new Uri(Secure().Match(await LineAsync(process, Secure())).Groups["address"].Value);

        using var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = static (_, shown, _, _) =>
            shown is X509Certificate2 certificate && certificate.Extensions.Any(static extension => extension.Oid?.Value == HttpsCertificate.DevelopmentMark);
        using var client = new HttpClient(handler) { BaseAddress = address };
        using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public void Dispose() => _home.Delete(recursive: true);

    private RunningProcess StartService(string urls, string setting = "--urls") => Start("dotnet", Path.Combine(AppContext.BaseDirectory, "Emulation.Service.dll"), setting, urls);

    private RunningProcess Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["HOME"] = _home.FullName, ["DOTNET_NOLOGO"] = "1", ["XDG_DATA_HOME"] = _home.FullName },
        };
        return new RunningProcess(start);
    }

    /// <summary>The first line that the program prints of this kind.</summary>
    private static async Task<string> LineAsync(Process process, Regex wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (wanted.IsMatch(line))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The program ended without a line like {wanted}: {await process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    [GeneratedRegex("Word và Excel cần", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithoutHttps();

    [GeneratedRegex("Now listening on: (?<address>https://[^ ]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secure();

    /// <summary>A program that is gone when the test is.</summary>
    private sealed class RunningProcess : Process
    {
        public RunningProcess(ProcessStartInfo start)
        {
            StartInfo = start;
            Start();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !HasExited)
            {
                Kill(entireProcessTree: true);
                WaitForExit();
            }

            base.Dispose(disposing);
        }
    }
}
