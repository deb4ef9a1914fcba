using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests.Golden;

/// <summary>The closing line of the scoring tool; <paramref name="Report"/> is all it printed, for the message of a failing test.</summary>
internal sealed partial record Score(double Recall, double Precision, int WrongValues, string Report)
{
    public static Score OfRequirements(string golden, string plan, string file)
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("requirements.json");
        Programs.Emulation(output, "requirements", file, "--json");
        var report = Programs.Score("requirements", golden, plan, output);
        var line = RequirementsLine().Match(report);

        Assert.True(line.Success, report);
        return new Score(Number(line, "recall"), Number(line, "precision"), (int)Number(line, "wrong"), report);
    }

    /// <summary>How many verdicts agree with the golden ones, and of how many.</summary>
    public static (int Right, int Of, string Report) OfVerdicts(string golden, string parent, string plan, string draft)
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("check.json");
        Programs.Emulation(output, "check", draft, "--parent", parent, "--level", "commune", "--format", "json");
        var report = Programs.Score("verdicts", golden, plan, output);
        var line = VerdictsLine().Match(report);

        Assert.True(line.Success, report);
        return ((int)Number(line, "right"), (int)Number(line, "of"), report);
    }

    private static double Number(Match line, string group) => double.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"recall \d+/\d+ = (?<recall>[\d.]+), precision \d+/\d+ = (?<precision>[\d.]+), wrong values (?<wrong>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RequirementsLine();

    [GeneratedRegex(@"verdicts (?<right>\d+)/(?<of>\d+) =", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VerdictsLine();
}
