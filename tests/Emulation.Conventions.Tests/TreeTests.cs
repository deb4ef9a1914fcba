using System.Text.RegularExpressions;

namespace Emulation.Conventions.Tests;

/// <summary>What may stand where, and how it may be called.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] TopLevel = ["addin", "service", "templates", "tests", "Emulation.Office.sln", "README.md", "manifest.xml"];

    // In pieces, so that this file does not hold them itself.
    private static readonly string[] BannedWords = ["NotImplemented" + "Exception", "TO" + "DO", "FIX" + "ME", "HA" + "CK"];
    private static readonly string[] MachinePaths = ["/wo" + "rk/", "/fa" + "rm/", "/tmp/" + "bash"];
    private static readonly string[] Sources =
        [".cs", ".ts", ".tsx", ".mjs", ".js", ".css", ".html", ".md", ".yaml", ".yml", ".xml", ".csproj", ".props", ".targets", ".json", ".svg", ".txt", ""];

    [Fact]
    public void The_top_level_holds_only_the_fixed_names() =>
        Assert.Empty(Repository.Files.Select(static file => file.Split('/')[0])
            .Where(static name => !name.StartsWith('.')).Except(TopLevel, StringComparer.Ordinal));

    [Fact]
    public void No_file_has_a_name_that_says_nothing()
    {
        string[] empty = [.. Repository.Files.Where(static file => EmptyName().IsMatch(Path.GetFileName(file)))];

        Assert.Empty(empty);
    }

    [Fact]
    public void No_source_holds_a_note_to_self_or_a_path_of_one_machine()
    {
        var faults = new List<string>();
        foreach (var file in Repository.Files.Where(IsSource))
        {
            var text = Repository.Read(file);
            faults.AddRange(BannedWords.Where(word => Regex.IsMatch(text, $@"\b{word}\b", RegexOptions.None, TimeSpan.FromSeconds(5)))
                .Concat(MachinePaths.Where(path => text.Contains(path, StringComparison.Ordinal)))
                .Select(word => $"{file}: {word}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Commands_are_executable()
    {
        var modes = Repository.Git("ls-files", "--stage", "--", "tests/run", ".ci/run");

        Assert.Equal(2, modes.Count);
        Assert.All(modes, static line => Assert.StartsWith("100755", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_project_pins_its_packages_in_a_lock_file_without_addresses()
    {
        var locks = Repository.FilesUnder("", ".csproj").Select(static project => Path.GetDirectoryName(project) + "/packages.lock.json").ToList();

        Assert.NotEmpty(locks);
        Assert.Empty(locks.Except(Repository.Files, StringComparer.Ordinal));
        Assert.All(locks, static path => Assert.DoesNotContain("http", Repository.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_npm_package_has_a_lock_file_without_addresses()
    {
        var locks = Repository.Files.Where(static file => Path.GetFileName(file) == "package.json")
            .Select(static file => file[..^".json".Length] + "-lock.json").ToList();

        Assert.Empty(locks.Except(Repository.Files, StringComparer.Ordinal));
        Assert.All(locks, static path => Assert.DoesNotContain("\"resolved\"", Repository.Read(path), StringComparison.Ordinal));
    }

    private static bool IsSource(string file) =>
        Sources.Contains(Path.GetExtension(file), StringComparer.Ordinal) && !Path.GetFileName(file).EndsWith("-lock.json", StringComparison.Ordinal);

    [GeneratedRegex(@"(Manager|Helper|Util|Utilitie|Common)s?(?=[A-Z0-9._-]|$)|(^|[._-])(manager|helper|util|utilitie|common)s?(?=[._-]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyName();
}
