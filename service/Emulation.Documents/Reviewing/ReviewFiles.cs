using System.Text;
using System.Text.Json;
using Emulation.Documents.Packages;
using Emulation.Documents.Word.Reports;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Ghi báo cáo rà soát: a workbook for the reviewer, a letter for each unit, lines for machines.</summary>
public static class ReviewFiles
{
    /// <summary>The workbook of a report, in its folder.</summary>
    public const string Workbook = "tong-hop.xlsx";

    /// <summary>The lines for machines, in its folder.</summary>
    public const string Lines = "tong-hop.jsonl";

    private const string Own = "bao-cao";
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
        OutputFile.Write(Path.Combine(folder, Lines), output => WriteLines(report, output));
        OutputFile.Write(Path.Combine(folder, Workbook), output => ReviewBook.Write(report, letters, output));
    }

    /// <summary>As <see cref="Write"/>, into a folder of the run's own below its results, where one run at a time writes: what one that was killed left half done goes.</summary>
    /// <returns>The folder.</returns>
    /// <exception cref="UnreadableDocumentException">"review-running".</exception>
    public static string WriteOwn(ReviewReport report, DateOnly? date, string results)
    {
        using var held = ReviewLock.Take(results, Own, "báo cáo");
        var folder = OwnFolder(results);
        foreach (var left in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, ".*.tmp", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).ToList() : [])
        {
            File.Delete(left);
        }

        Write(report, date, folder);
        return folder;
    }

    /// <summary>Where <see cref="WriteOwn"/> writes.</summary>
    public static string OwnFolder(string results) => Path.Combine(results, Own);

    /// <summary>The letters of a written report in one package, under the names of their units.</summary>
    /// <param name="folder">As <see cref="WriteOwn"/> answered it.</param>
    public static void BundleLetters(string folder, Stream output) => PackageWriter.Write(
        Directory.EnumerateFiles(Path.Combine(folder, Letters), "*.docx").Select(static path => KeyValuePair.Create<string, Action<Stream>>(Path.GetFileName(path), content =>
        {
            using var letter = File.OpenRead(path);
            letter.CopyTo(content);
        })), output);

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

    private static CheckedPlan Checked(ReviewReport report, ReviewedUnit unit, DateOnly? date)
    {
        var check = report.CheckOf(unit.Current!.Plan!);
        return new CheckedPlan(
            unit.Current.Path, new PlanText { Source = SourceKind.PlainText, Blocks = [] },
            // The unit is told of everything: what its file says was let stand is no decision of the reviewer's.
            check with { Findings = [.. check.Findings.Select(static finding => finding with { Waiver = null })] },
            [.. report.Parents.Select(static parent => parent.Document)], date)
        {
            Unit = unit.Name,
        };
    }
}
