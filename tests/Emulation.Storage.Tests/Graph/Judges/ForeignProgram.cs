using System.ComponentModel;
using System.Diagnostics;

namespace Emulation.Storage.Tests.Graph.Judges;

/// <summary>Programs of others that judge the emulator; where one is not installed the test is skipped, except in CI.</summary>
internal static class ForeignProgram
{
    public static async Task<(int Code, string Output)> RunAsync(string name, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string? folder = null)
    {
        var start = new ProcessStartInfo(name, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.HasExited ? process.ExitCode : -1, await output + await errors);
    }

    public static bool IsThere(string name, string question)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, question) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit(10_000);
            return true;
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            return false;
        }
    }
}
