using System.Diagnostics;
using System.Text;
using Emulation.GraphEmulator;

namespace Emulation.Cli.Tests;

/// <summary>The command line before a SharePoint library, as an administrator starts it: a process with settings in its environment, and an emulated site on the other side.</summary>
internal sealed class SharePointTerminal : IAsyncDisposable
{
    private readonly Terminal _terminal = new();

    private SharePointTerminal(EmulatedSite site) => Site = site;

    public EmulatedSite Site { get; }

    public string Folder => _terminal.Folder();

    public static async Task<SharePointTerminal> StartAsync() => new(await EmulatedSite.StartAsync());

    public string File(string name, string text) => _terminal.File(name, text);

    /// <param name="settings">Of the environment, in place of or beside those that lead to the site.</param>
    public Task<Answer> RunAsync((string Name, string Value)[] settings, params string[] words) => RunAsync(
        words,
        [
            ("Storage__Kind", "Graph"), ("Identity__Mode", "Entra"), ("Storage__Graph__Api", Site.Api.AbsoluteUri), ("Storage__Graph__SiteId", EmulatedSite.SiteId),
            ("Storage__Graph__DriveId", EmulatedSite.DriveId), ("Storage__Graph__ContentHosts__0", "localhost"), .. settings,
        ]);

    /// <summary>The command line in a process of its own.</summary>
    public static async Task<Answer> RunAsync(string[] words, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "emulation.dll"), .. words])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Answer(process.ExitCode, await output, await error);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        _terminal.Dispose();
    }
}
