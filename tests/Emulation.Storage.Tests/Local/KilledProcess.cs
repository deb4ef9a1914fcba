using System.Diagnostics;

namespace Emulation.Storage.Tests.Local;

/// <summary>This program as another process, which ends itself with SIGKILL before a step of a change.</summary>
internal static class KilledProcess
{
    public const string Verb = "make-change-and-die";

    public const int Done = 0;

    /// <returns>The exit code: <see cref="Done"/> where the change ended before that step.</returns>
    public static async Task<int> StartAsync(string folder, string change, int step, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments = [typeof(KilledProcess).Assembly.Location, Verb, folder, change, step.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Not started.");
        var error = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.Equal("", error);
        return process.ExitCode;
    }

    public static async Task<int> RunAsync(string folder, string change, int step)
    {
        var steps = int.MinValue;
        using var store = Emulation.Storage.Local.LocalDocumentStore.Open(folder, TimeProvider.System, new Emulation.Storage.Local.Disk(_ =>
        {
            if (++steps == step)
            {
                using var self = Process.GetCurrentProcess();
                self.Kill();
                Thread.Sleep(Timeout.Infinite);
            }
        }));
        steps = 0;
        await StoreChanges.All[change](store);
        return Done;
    }
}
