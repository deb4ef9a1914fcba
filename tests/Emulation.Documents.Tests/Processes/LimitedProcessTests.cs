using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Emulation.Documents.Processes;

namespace Emulation.Documents.Tests.Processes;

[SupportedOSPlatform("linux")]
public class LimitedProcessTests
{
    [Fact]
    public void A_program_runs_in_its_own_folder_with_a_bare_environment()
    {
        using var folder = new ProcessFolder();

        var outcome = Run(folder, "sh", ["-c", "pwd; echo $HOME $TMPDIR; env | wc -l; echo fault >&2; exit 3"]);

        var lines = File.ReadAllLines(outcome.Output);
        Assert.Equal((ProcessEnd.Exited, 3, "fault\n"), (outcome.End, outcome.ExitCode, outcome.Errors));
        Assert.Equal([folder.Root, $"{folder.Root} {folder.Root}"], lines[..2]);
        Assert.InRange(int.Parse(lines[2], CultureInfo.InvariantCulture), 1, 7);
    }

    [Fact]
    public void The_folder_is_private_and_goes_with_everything_in_it()
    {
        string root;
        using (var folder = new ProcessFolder())
        {
            root = folder.Root;
            Run(folder, "sh", ["-c", "mkdir a; echo x > a/b"]);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(root));
        }

        Assert.False(Directory.Exists(root));
    }

    public static TheoryData<string, ProcessLimits, ProcessEnd> Excesses => new()
    {
        { "sleep 60", new ProcessLimits { Time = TimeSpan.FromSeconds(0.3) }, ProcessEnd.TimedOut },
        { "while :; do :; done", new ProcessLimits { Processor = TimeSpan.FromSeconds(1) }, ProcessEnd.TimedOut },
        { "exec head -c 9000000 /dev/zero", new ProcessLimits { FileSize = 1 << 20 }, ProcessEnd.WroteTooMuch },
        { "head -c 900000000 /dev/zero | tail -n 1", new ProcessLimits { Memory = 64 << 20 }, ProcessEnd.OutOfMemory },
    };

    [Theory]
    [MemberData(nameof(Excesses), DisableDiscoveryEnumeration = true)]
    public void A_program_that_takes_too_much_is_ended(string script, ProcessLimits limits, ProcessEnd end)
    {
        using var folder = new ProcessFolder();
        var clock = Stopwatch.StartNew();

        var outcome = LimitedProcess.Run(folder, "sh", ["-c", script], limits, TestContext.Current.CancellationToken);

        Assert.Equal(end, outcome.End);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void What_a_program_started_is_ended_with_it()
    {
        using var folder = new ProcessFolder();

        Run(folder, "sh", ["-c", "sleep 60 & echo $!; sleep 60"], new ProcessLimits { Time = TimeSpan.FromSeconds(0.3) });

        var child = File.ReadAllText(folder.PathOf("sh.out")).Trim();
        Assert.True(SpinWait.SpinUntil(() => IsGone(child), TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public void Cancelling_ends_the_program()
    {
        using var folder = new ProcessFolder();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(0.2));
        var clock = Stopwatch.StartNew();

        Assert.Throws<OperationCanceledException>(() => LimitedProcess.Run(folder, "sleep", ["60"], new ProcessLimits { Time = TimeSpan.FromMinutes(1) }, cancellation.Token));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void A_program_that_is_not_installed_is_named_as_such()
    {
        using var folder = new ProcessFolder();

        Assert.Equal(ProcessEnd.ProgramMissing, Run(folder, "no-such-program", []).End);
    }

    [Fact]
    public void More_runs_than_places_wait_and_give_up_when_told()
    {
        var limits = new ProcessLimits { Time = TimeSpan.FromSeconds(5), Queue = TimeSpan.FromSeconds(0.2) };
        var ends = new ProcessEnd[12];

        Parallel.For(0, ends.Length, new ParallelOptions { MaxDegreeOfParallelism = ends.Length }, i =>
        {
            using var folder = new ProcessFolder();
            ends[i] = Run(folder, "sleep", ["1.5"], limits).End;
        });

        Assert.Contains(ProcessEnd.Exited, ends);
        Assert.Contains(ProcessEnd.Busy, ends);
    }

    [Fact]
    public void Arguments_reach_the_program_as_they_are()
    {
        using var folder = new ProcessFolder();

        var outcome = Run(folder, "printf", ["%s|", "a b", "$(id)", "'; rm -rf x", "*"]);

        Assert.Equal("a b|$(id)|'; rm -rf x|*|", File.ReadAllText(outcome.Output));
    }

    private static ProcessOutcome Run(ProcessFolder folder, string program, string[] arguments, ProcessLimits? limits = null) =>
        LimitedProcess.Run(folder, program, arguments, limits ?? new ProcessLimits(), TestContext.Current.CancellationToken);

    private static bool IsGone(string process)
    {
        var status = $"/proc/{process}/stat";
        // A killed process that nobody has collected yet is a zombie, "Z".
        return !File.Exists(status) || File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
    }
}
