using System.Text;
using System.Text.Json;
using Emulation.Documents.Packages;
using Emulation.Documents.Word.Reports;
using Emulation.Plans.Checking;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Ghi báo cáo rà soát: a workbook for the reviewer, a letter for each unit, lines for machines.</summary>
public static class ReviewFiles
{
    private const string Letters = "thu";
    private const int LongestName = 80;

    // What Windows does not allow in a name, and what a shell would stumble over.
    private const string Hostile = "\\/:*?\"<>|";

    /// <summary>Writes tong-hop.xlsx, tong-hop.jsonl and thu/*.docx into a folder, which is made when it is not there.</summary>
    /// <param name="date">The day of the letters; null leaves it out.</param>
    public static void Write(ReviewReport report, DateOnly? date, string folder)
    {
        ArgumentNullException.ThrowIfNull(report);
        Directory.CreateDirectory(Path.Combine(folder, Letters));
        var letters = Names(report);
        Parallel.ForEach(report.Units.Where(static unit => unit.Current is not null), unit =>
            OutputFile.Write(Path.Combine(folder, letters[unit.Current!.Path]), output => PrintedReport.Write(Checked(report, unit, date), output)));
        OutputFile.Write(Path.Combine(folder, "tong-hop.jsonl"), output => WriteLines(report, output));
        OutputFile.Write(Path.Combine(folder, "tong-hop.xlsx"), output => ReviewBook.Write(report, letters, output));
    }

    /// <summary>One line for every unit and every other file, in the order of the report.</summary>
    public static void WriteLines(ReviewReport report, Stream output)
    {
        var lines = report.Units.SelectMany(static unit => unit.Others.Select(other => (Unit: (string?)unit.Name, Standing: JsonNamingPolicy.SnakeCaseLower.ConvertName(other.Why.ToString()), Item: (ReviewItem?)other.Item))
                .Prepend((unit.Name, unit.Current is null ? "absent" : "current", unit.Current)))
            .Concat(report.Strays.Select(static item => ((string?)null, "stray", (ReviewItem?)item)))
            .Concat(report.Unreadable.Select(static item => ((string?)null, "unreadable", (ReviewItem?)item)));
        foreach (var (unit, standing, item) in lines)
        {
            output.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { unit, standing, item }, ReviewJson.Line) + "\n"));
        }
    }

    private static Dictionary<string, string> Names(ReviewReport report)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in report.Units.Where(static unit => unit.Current is not null))
        {
            var stem = Stem(unit.Name);
            var name = stem;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{stem} ({number})";
            }

            names[unit.Current!.Path] = $"{Letters}/{name}.docx";
        }

        return names;
    }

    private static string Stem(string unit)
    {
        var safe = string.Concat(unit.Select(static c => char.IsControl(c) || char.IsSurrogate(c) || Hostile.Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim(' ', '.');
        return safe.Length == 0 ? "_" : safe.Length <= LongestName ? safe : safe[..LongestName].TrimEnd();
    }

    // The letter is the report of a check: what it rests on stands in the record, but for the text itself.
    private static CheckedPlan Checked(ReviewReport report, ReviewedUnit unit, DateOnly? date)
    {
        var plan = unit.Current!.Plan!;
        var verdicts = plan.Verdicts.Select(one => (Verdict: one, Requirement: report.Requirement(one.Document, one.Requirement))).Where(static one => one.Requirement is not null)
            .Select(static one => new RequirementVerdict(one.Requirement!, one.Verdict.Document, one.Verdict.Item, one.Verdict.Verdict, one.Verdict.Evidence, one.Verdict.Reason));
        return new CheckedPlan(
            unit.Current.Path, new PlanText { Source = SourceKind.PlainText, Blocks = [] },
            // The unit is told of everything: what its file says was let stand is no decision of the reviewer's.
            new CheckReport([.. verdicts], [.. plan.Findings.Select(static finding => finding with { Waiver = null })]) { LapsedWaivers = plan.LapsedWaivers },
            [.. report.Parents.Select(static parent => parent.Document)], date)
        {
            Unit = unit.Name,
        };
    }
}
