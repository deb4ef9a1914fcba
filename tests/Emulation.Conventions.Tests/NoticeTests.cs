using System.Diagnostics;

namespace Emulation.Conventions.Tests;

/// <summary>Third parties are named with the licences that their packages state.</summary>
public sealed class NoticeTests
{
    [Fact]
    public void What_is_shipped_is_in_the_notices_under_its_own_licence()
    {
        var rows = Repository.Read("service/NOTICES.md").Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Select(static line => line.Split('|')).Where(static cells => cells.Length > 3)
            .SelectMany(static cells => cells[1].Split(',').Select(name => (Name: name.Trim().Split(' ')[0], Licence: cells[2]))).DistinctBy(static row => row.Name).ToDictionary(static row => row.Name, static row => row.Licence, StringComparer.Ordinal);
        var shipped = Shipped();

        Assert.NotEmpty(shipped);
        Assert.Empty(shipped.Where(one => !rows.ContainsKey(one.Name)).Select(static one => $"{one.Name} is shipped and not named"));
        Assert.Empty(shipped.Where(one => rows.TryGetValue(one.Name, out var said) && !Parts(one.Licence).Any(licence => said.Contains(licence, StringComparison.Ordinal))).Select(one => $"{one.Name}: {one.Licence}, named {rows[one.Name].Trim()}"));
    }

    [Fact]
    public void The_version_of_the_program_has_its_chapter() =>
        Assert.Contains($"\n## {Repository.Read("service/Directory.Build.props").Split("<Version>")[1].Split("</Version>")[0]}\n", Repository.Read("service/CHANGELOG.md"), StringComparison.Ordinal);

    private static string[] Parts(string licence) => licence.Trim('(', ')').Split([" OR ", " AND "], StringSplitOptions.None);

    private static List<(string Name, string Licence)> Shipped()
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [Path.Combine(Repository.Root, "service", "deploy", "licences")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return [.. lines.Select(static line => line.Split('\t')).Select(static cells => (cells[1], cells[3]))];
    }
}
