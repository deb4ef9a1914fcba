using System.Diagnostics;

namespace Emulation.Service.Tests.Security;

/// <summary>The program itself, started as an officer or a server's environment would start it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-start-");

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:0", "chế độ Local")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "0", "chế độ Local")]
    [InlineData("Kestrel__Endpoints__open__Url", "http://[::]:0", "chế độ Local")]
    [InlineData("Identity__Mode", "Key", "Identity:Hosts")]
    [InlineData("Identity__Mode", "Entra", "Identity:Hosts")]
    [InlineData("Identity__Personas", "khong-co.json", "Identity:Personas")]
    [InlineData("Limits__RequestsPerMinute", "0", "Limits:RequestsPerMinute")]
    public async Task A_refused_start_ends_with_one_line_of_reason(string variable, string value, string reason)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Emulation.Service.dll"), "--Data:Path", _folder.FullName])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { [variable] = value },
        };
        using var process = Process.Start(start)!;
        try
        {
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

            Assert.Equal(1, process.ExitCode);
            Assert.Equal(1, (await error).Count(static c => c == '\n'));
            Assert.Contains(reason, await error, StringComparison.Ordinal);
            Assert.DoesNotContain("Now listening", await output, StringComparison.Ordinal);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
