using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Emulation.Benchmarks;

/// <summary><c>emulation check</c> as an officer starts it: a new process, published ReadyToRun.</summary>
internal static class ColdStart
{
    private const double AimSeconds = 0.5;
    private const int Runs = 11;

    public static void Measure(Results results)
    {
        var folder = Directory.CreateTempSubdirectory("emulation-cold-");
        try
        {
            var program = Publish(folder.FullName);
            var draft = Path.Combine(folder.FullName, "draft.docx");
            var parent = Path.Combine(folder.FullName, "parent.docx");
            File.WriteAllBytes(draft, SyntheticPlan.Document(5, seed: 11));
            File.WriteAllBytes(parent, SyntheticPlan.Document(5, seed: 12));

            var samples = Enumerable.Range(0, Runs).Select(_ => Seconds(program, "check", draft, "--parent", parent, "--format", "json")).ToList();
            var median = Harness.Median(samples);
            results.Add("emulation check, cold process, 5 pages (seconds)", median, median, AimSeconds);
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine($"cold start: not measured: {failure.Message}");
            results.Add("emulation check, cold process, 5 pages (seconds)", double.NaN, double.NaN, AimSeconds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Own artifacts and lock file: a restore for one runtime identifier must not touch those of the tree.
    private static string Publish(string folder)
    {
        var output = Path.Combine(folder, "published");
        var code = Run("dotnet", out var printed, "publish", Path.Combine(Root(), "service", "Emulation.Cli", "Emulation.Cli.csproj"),
            "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true",
            "--artifacts-path", Path.Combine(folder, "artifacts"), "-p:NuGetLockFilePath=" + Path.Combine(folder, "$(MSBuildProjectName).lock.json"),
            "-o", output, "-v", "quiet", "--nologo");
        return code == 0 ? Path.Combine(output, "emulation.dll") : throw new InvalidOperationException("dotnet publish failed\n" + printed);
    }

    private static double Seconds(string program, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        var code = Run("dotnet", out var printed, [program, .. arguments]);
        return code is 0 or 1 ? Stopwatch.GetElapsedTime(started).TotalSeconds : throw new InvalidOperationException($"exit code {code}\n{printed}");
    }

    private static int Run(string program, out string printed, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var errors = process.StandardError.ReadToEndAsync();
        printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        printed += errors.GetAwaiter().GetResult();
        return process.ExitCode;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("no Emulation.Office.sln above this program");
    }
}
