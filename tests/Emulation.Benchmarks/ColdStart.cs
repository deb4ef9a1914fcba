using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Emulation.Benchmarks;

/// <summary><c>emulation check</c> as an officer starts it: a new process, published ReadyToRun.</summary>
internal static class ColdStart
{
    private const double AimSeconds = 0.5;
    private const int Rounds = 9;

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
            var times = Harness.Times(
                [
                    new("check", () => Start("dotnet", program, "check", draft, "--parent", parent, "--format", "json")),
                    new("read", () => Start("dotnet", program, "requirements", draft, "--json")),
                    new("soffice", () => Start("soffice", $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "txt:Text", "--outdir", folder.FullName, draft)),
                ],
                Rounds);
            results.Add("emulation check, cold process, 5 pages (seconds)", times["check"].Median, times["check"].Median, AimSeconds, times["check"].Failure);
            results.Add("emulation requirements, cold process, 5 pages", times["read"], times["read"], null);
            results.Add("  the same file to text by LibreOffice, a headless process", times["soffice"], times["read"], null, "peer; install libreoffice-writer-nogui where it is missing");
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
        var code = Run("dotnet", out var printed, "publish", Path.Combine(Repository.Root, "service", "Emulation.Cli", "Emulation.Cli.csproj"),
            "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true",
            "--artifacts-path", Path.Combine(folder, "artifacts"), "-p:NuGetLockFilePath=" + Path.Combine(folder, "$(MSBuildProjectName).lock.json"),
            "-o", output, "-v", "quiet", "--nologo");
        return code == 0 ? Path.Combine(output, "emulation.dll") : throw new InvalidOperationException("dotnet publish failed\n" + printed);
    }

    private static int Start(string program, params string[] arguments)
    {
        var code = Run(program, out var printed, arguments);
        return code is 0 or 1 ? printed.Length + code : throw new InvalidOperationException($"exit code {code}: {printed.Trim()}");
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
}
