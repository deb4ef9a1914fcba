using System.Diagnostics;

namespace Emulation.Conventions.Tests;

/// <summary>The working tree these tests read: what git tracks, and what it would track.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with forward slashes, of every file that is tracked or new and not ignored.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Git("ls-files", "--cached", "--others", "--exclude-standard").Distinct(StringComparer.Ordinal).Where(static file => File.Exists(Absolute(file)))];

    public static string Absolute(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Absolute(path));

    public static IEnumerable<string> FilesUnder(string folder, params string[] extensions) =>
        Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal)
            && (extensions.Length == 0 || extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal)));

    /// <summary>The folder of real plans beside the repository; skips the test where a developer lacks it, fails in CI.</summary>
    public static string SharedPlans()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "plans"));
        if (!Directory.Exists(folder))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", "../shared/plans is not here");
            Assert.Fail("../shared/plans is not here");
        }

        return folder;
    }

    public static IReadOnlyList<string> Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Root, RedirectStandardOutput = true, UseShellExecute = false };
        // Paths with Vietnamese letters come as they are, not as octal escapes.
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("core.quotepath=off");
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("no Emulation.Office.sln above the tests");
    }
}
