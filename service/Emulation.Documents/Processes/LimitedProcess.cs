using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Emulation.Documents.Processes;

/// <summary>
/// Chạy chương trình có giới hạn: runs a program on a document that nobody has looked at yet.
/// It gets a folder of its own, bounded address space, processor time, wall-clock time and file size, a bare environment and no input,
/// and is killed with everything it started. A bounded number run at once; others queue.
/// </summary>
[SupportedOSPlatform("linux")]
public static class LimitedProcess
{
    private const string Shell = "/bin/sh";
    private const int ShellCannotRun = 126;
    private const int ShellCannotFind = 127;
    private const int KilledForProcessorTime = 128 + 24;
    private const int KilledForFileSize = 128 + 25;
    private const int Kill = 9;
    private const int ErrorsKept = 4096;
    private static readonly SemaphoreSlim Places = new(Math.Clamp(Environment.ProcessorCount, 1, 4));

    /// <param name="folder">Working, home and temporary folder of the program.</param>
    /// <param name="program">Name looked up on PATH, without a folder.</param>
    /// <exception cref="OperationCanceledException">Cancelled; the program is gone by then.</exception>
    public static ProcessOutcome Run(
        ProcessFolder folder, string program, IReadOnlyList<string> arguments, ProcessLimits limits, CancellationToken cancellation = default)
    {
        var output = folder.PathOf(program + ".out");
        var errors = folder.PathOf(program + ".err");
        if (Find(program) is not { } path || Find("setsid") is not { } setsid || !File.Exists(Shell))
        {
            return new ProcessOutcome(ProcessEnd.ProgramMissing, -1, output, "");
        }

        if (!Places.Wait(limits.Queue, cancellation))
        {
            return new ProcessOutcome(ProcessEnd.Busy, -1, output, "");
        }

        try
        {
            using var process = Start(folder, setsid, [path, .. arguments], limits, output, errors);
            var ended = WaitAndKill(process, limits.Time, cancellation);
            var said = Beginning(errors);
            return new ProcessOutcome(ended ? EndOf(process.ExitCode, said) : ProcessEnd.TimedOut, process.ExitCode, output, said);
        }
        finally
        {
            Places.Release();
        }
    }

    /// <summary>Full path of a program on PATH, or null.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
            .Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Combine(directory, program))
            .FirstOrDefault(File.Exists);

    // The program becomes the leader of a session and so of a process group (setsid), which one signal ends whole.
    // Output goes to files, not pipes: the size limit then holds for it, and no reader is needed that could hang.
    private static Process Start(ProcessFolder folder, string setsid, IEnumerable<string> command, ProcessLimits limits, string output, string errors)
    {
        const string script = """ulimit -c 0 && ulimit -v "$1" && ulimit -t "$2" && ulimit -f "$3" || exit 126; out=$4 err=$5; shift 5; exec "$@" </dev/null >"$out" 2>"$err" """;
        var start = new ProcessStartInfo(setsid) { WorkingDirectory = folder.Root, UseShellExecute = false };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = folder.Root;
        start.Environment["TMPDIR"] = folder.Root;
        string[] bounds =
        [
            $"{limits.Memory / 1024}",
            $"{Math.Ceiling(limits.Processor.TotalSeconds)}",
            $"{limits.FileSize / 512}",
        ];
        foreach (var argument in (string[])[Shell, "-c", script, Shell, .. bounds, output, errors, .. command])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static bool WaitAndKill(Process process, TimeSpan time, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
            {
                cancellation.ThrowIfCancellationRequested();
                if (clock.Elapsed > time)
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            // Also after a good end: what the program left running in its group must not outlive it.
            _ = SendSignal(-process.Id, Kill);
            process.WaitForExit();
        }
    }

    private static ProcessEnd EndOf(int exitCode, string errors) => exitCode switch
    {
        ShellCannotRun or ShellCannotFind => ProcessEnd.ProgramMissing,
        KilledForProcessorTime => ProcessEnd.TimedOut,
        KilledForFileSize => ProcessEnd.WroteTooMuch,
        not 0 when SaysOutOfMemory(errors) => ProcessEnd.OutOfMemory,
        // The kernel follows the first warning about processor time with a kill one second later.
        128 + Kill => ProcessEnd.TimedOut,
        _ => ProcessEnd.Exited,
    };

    private static bool SaysOutOfMemory(string errors) =>
        errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
        || errors.Contains("memory exhausted", StringComparison.OrdinalIgnoreCase)
        || errors.Contains("bad_alloc", StringComparison.Ordinal)
        || errors.Contains("Cannot allocate", StringComparison.OrdinalIgnoreCase);

    private static string Beginning(string file)
    {
        if (!File.Exists(file))
        {
            return "";
        }

        using var stream = File.OpenRead(file);
        var bytes = new byte[ErrorsKept];
        return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int processOrGroup, int signal);
}
