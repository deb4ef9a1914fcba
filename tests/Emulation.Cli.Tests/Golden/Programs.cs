using System.Diagnostics;
using System.Text;

namespace Emulation.Cli.Tests.Golden;

/// <summary>The command line as its users start it: a process of its own.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs <c>emulation</c> and writes its standard output to <paramref name="output"/>. Exit code 1 only says that something was found.</summary>
    public static void Emulation(string output, params string[] arguments)
    {
        var (code, printed, errors) = Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "emulation.dll"), .. arguments]);

        Assert.True(code is 0 or 1, $"emulation {string.Join(' ', arguments)}: exit code {code}\n{errors}");
        File.WriteAllText(output, printed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public static string Score(params string[] arguments)
    {
        var (code, printed, errors) = Run("python3", [SharedFolder.Tool("score.py"), .. arguments]);

        Assert.True(code == 0, $"score.py: exit code {code}\n{errors}");
        return printed;
    }

    private static (int Code, string Output, string Errors) Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {Patience}");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
