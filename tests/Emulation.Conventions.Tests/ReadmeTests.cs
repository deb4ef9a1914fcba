using System.Text.RegularExpressions;

namespace Emulation.Conventions.Tests;

/// <summary>The README is short, and what it tells the reader to type exists.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void It_is_shorter_than_a_hundred_lines() => Assert.InRange(Readme.Split('\n').Length, 1, 99);

    [Theory]
    [InlineData("dotnet run --project service/Emulation.Service")]
    [InlineData("tests/run")]
    public void It_names_the_two_set_up_commands(string command) => Assert.Contains(command + "\n", Readme, StringComparison.Ordinal);

    [Fact]
    public void Every_project_it_runs_exists()
    {
        var projects = ProjectOption().Matches(Readme).Select(static match => match.Groups["project"].Value).ToList();

        Assert.NotEmpty(projects);
        Assert.Empty(projects.Select(static project => $"{project}/{Path.GetFileName(project)}.csproj").Except(Repository.Files, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_verb_it_shows_is_a_command_of_the_command_line()
    {
        var verbs = Verb().Matches(Readme).Select(static match => match.Groups["verb"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(verbs);
        Assert.Empty(verbs.Select(static verb => $"service/Emulation.Cli/Commands/{PascalCase(verb)}Command.cs").Except(Repository.Files, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_path_it_names_exists()
    {
        var paths = CodePath().Matches(Readme).Select(static match => match.Groups["path"].Value.TrimEnd('/')).ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, static path => Assert.True(Path.Exists(Repository.Absolute(path)), path));
    }

    private static string PascalCase(string verb) => string.Concat(verb.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"--project (?<project>\S+?)(?=[\s`])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectOption();

    // A verb is written `emulation check …` in the text, or after "--" where the command is spelled out.
    [GeneratedRegex(@"(?:`emulation |Emulation\.Cli -- )(?<verb>[a-z][a-z-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"`(?<path>(?:service|tests|addin|templates)/[\w./-]*)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodePath();
}
