using System.Diagnostics;
using System.Globalization;
using Emulation.GraphEmulator;

namespace Emulation.Cli.Tests.Deploy;

/// <summary>The entrypoint of a job's pods as so many processes, with the environment that the manifest and the scheduler give them.</summary>
public sealed class ReviewShardTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Theory]
    [InlineData("JOB_COMPLETION_INDEX")]
    [InlineData("SLURM_ARRAY_TASK_ID")]
    [InlineData("PBS_ARRAY_INDEX")]
    public void The_shards_of_a_job_make_the_report_of_one_run(string index)
    {
        Lay();
        var (shard, merge) = (new JobFile("kubernetes/review.yaml"), new JobFile("kubernetes/review-merge.yaml"));
        var count = int.Parse(shard.Value("spec.completions"), CultureInfo.InvariantCulture);

        // Two of them never start at the first try, as on a machine that is being drained.
        Enumerable.Range(0, count).Where(static one => one is not (2 or 5)).ToList().ForEach(one => Assert.Equal((0, ""), Run(shard, index, one)));
        var early = Run(merge, index, null);
        Enumerable.Range(0, count).ToList().ForEach(one => Assert.Equal((0, ""), Run(shard, index, one)));
        var merged = Run(merge, index, null);

        Assert.Equal(3, early.Code);
        Assert.Contains("3/8, 6/8", early.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), merged);
        Terminal.Run("review", Out("data/drafts"), "--parent", Out("data/parents/parent.json"), "-o", Out("whole"));
        SameFiles.Assert(Out("whole/bao-cao"), Out("data/report"));
        Assert.Equal(20, Directory.GetFiles(Out("data/report/nhan-xet")).Length);
    }

    [Fact]
    public void Without_an_index_the_call_is_wrong()
    {
        Lay();

        Assert.Equal(2, Run(new JobFile("kubernetes/review.yaml"), "OTHER", 0).Code);
    }

    [Fact]
    public async Task The_shards_of_a_library_make_the_report_of_one_run()
    {
        Lay();
        await using var site = await EmulatedSite.StartAsync();
        foreach (var (index, name) in new[] { "Xã Hai", "Xã Một" }.Index())
        {
            var folder = site.Far.MakeFolder(name);
            Directory.GetFiles(Out("data/drafts")).Where((_, nth) => nth % 2 == index).ToList().ForEach(path => site.Far.Upload(folder, Path.GetFileName(path), File.ReadAllBytes(path)));
        }

        Directory.CreateDirectory(Out("secret"));
        File.WriteAllText(Out("secret/token"), "token-1\n");
        (string Name, string Value)[] settings =
            [("SHARDS", "2"), ("FOLDERS", _terminal.File("thu-muc.txt", "xã hai\nXÃ MỘT")), ("Storage__Graph__Api", site.Api.AbsoluteUri), ("Storage__Graph__SiteId", EmulatedSite.SiteId), ("Storage__Graph__DriveId", EmulatedSite.DriveId), ("Storage__Graph__ContentHosts__0", "localhost")];

        var job = new JobFile("kubernetes/review-library.yaml");
        Assert.All([1, 0], one => Assert.Equal((0, ""), Run(job, "JOB_COMPLETION_INDEX", one, settings)));
        Assert.Equal((0, ""), Run(new JobFile("kubernetes/review-merge.yaml"), "JOB_COMPLETION_INDEX", null));

        Assert.Equal(20, Directory.GetFiles(Out("data/report/nhan-xet")).Length);
        Assert.Equal(20, site.Transcript.Exchanges.Count(static one => one.Path.StartsWith("/download/", StringComparison.Ordinal)));
    }

    public void Dispose() => _terminal.Dispose();

    private (int Code, string Error) Run(JobFile job, string index, int? value, params (string Name, string Value)[] settings)
    {
        // On the image the program is on the PATH under its name.
        var bin = Directory.CreateDirectory(Out("bin"));
        var program = Path.Combine(bin.FullName, "emulation");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "emulation.dll")}' \"$@\"\n");
        using var mode = Process.Start("chmod", ["+x", program]);
        mode.WaitForExit();
        var start = new ProcessStartInfo(JobFile.Path(job.Value("spec.template.spec.containers[].command[]"))) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{bin.FullName}:{start.Environment["PATH"]}";
        foreach (var (name, given) in job.Environment)
        {
            start.Environment[name] = given.StartsWith('/') ? Out(given[1..]) : given;
        }

        foreach (var (name, given) in settings)
        {
            start.Environment[name] = given;
        }

        if (value is { } number)
        {
            start.Environment[index] = number.ToString(CultureInfo.InvariantCulture);
        }

        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said.GetAwaiter().GetResult());
    }

    private string Out(string name) => Path.Combine(_terminal.Folder(), name);

    private void Lay()
    {
        Directory.CreateDirectory(Out("data/drafts"));
        Directory.CreateDirectory(Out("data/parents"));
        File.WriteAllText(Out("data/parents/parent.json"), SampleText.ConfirmedCap);
        foreach (var unit in Enumerable.Range(0, 20))
        {
            SampleDocx.Write(Out(string.Create(CultureInfo.InvariantCulture, $"data/drafts/{unit:00}.docx")), SampleText.DraftOf(SampleText.UnitName(unit), 100 + (10 * unit)));
        }
    }
}
