using System.Text;
using System.Text.Json;
using Emulation.Documents.Packages;
using Emulation.Documents.Word.Reports;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Ghi báo cáo rà soát: a workbook for the reviewer, a letter and the draft with comments for each unit, lines for machines.</summary>
public static class ReviewFiles
{
    /// <summary>The workbook of a report, in its folder.</summary>
    public const string Workbook = "tong-hop.xlsx";

    /// <summary>The lines for machines, in its folder.</summary>
    public const string Lines = "tong-hop.jsonl";

    private const string Own = "bao-cao";
    private const string Letters = "thu";
    private const string Copies = "nhan-xet";
    private const int LongestName = 80;

    // What Windows does not allow in a name, and what a shell would stumble over.
    private const string Hostile = "\\/:*?\"<>|";

    /// <summary>
    /// Writes tong-hop.xlsx, tong-hop.jsonl, thu/*.docx and nhan-xet/*.docx into a folder, which is made when it is not there. A unit's letter and the copy of
    /// its draft with comments have one name, that of the unit.
    /// </summary>
    /// <param name="date">The day of the letters; null leaves it out.</param>
    public static void Write(ReviewReport report, DateOnly? date, ReviewCopies copies, string folder)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(copies);
        Fill(report, date, copies, Answers(report, copies), folder);
    }

    private static void Fill(ReviewReport report, DateOnly? date, ReviewCopies copies, Dictionary<string, UnitAnswer> answers, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, Letters));
        Directory.CreateDirectory(Path.Combine(folder, Copies));
        var drafts = new ReviewedDraft(report, date);
        Parallel.ForEach(report.Units.Where(static unit => unit.Current is not null), unit =>
        {
            var answer = answers[unit.Current!.Path];
            OutputFile.Write(Path.Combine(folder, answer.Letter), output => WriteLetter(drafts, unit, output));
            if (answer.Copy is { } copy)
            {
                OutputFile.Write(Path.Combine(folder, copy), output => Append(copies.Find(unit.Current)!, output));
            }
        });
        OutputFile.Write(Path.Combine(folder, Lines), output => WriteLines(report, output));
        OutputFile.Write(Path.Combine(folder, Workbook), output => ReviewBook.Write(report, date, answers, output));
    }

    /// <summary>
    /// As <see cref="Write"/>, into a folder of the run's own below its results, where one run at a time writes: what one that was killed left half done goes,
    /// and what units had that are no longer among them.
    /// </summary>
    /// <returns>The folder.</returns>
    /// <exception cref="UnreadableDocumentException">"review-running".</exception>
    public static string WriteOwn(ReviewReport report, DateOnly? date, string results)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var held = ReviewLock.Take(results, Own, "báo cáo");
        var (folder, copies) = (OwnFolder(results), ReviewCopies.Of(results));
        var answers = Answers(report, copies);
        var written = answers.Values.SelectMany(static answer => new[] { answer.Letter, answer.Copy }).OfType<string>().Concat([Lines, Workbook]).ToHashSet(StringComparer.Ordinal);
        foreach (var old in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).ToList() : [])
        {
            if (!written.Contains(Path.GetRelativePath(folder, old).Replace(Path.DirectorySeparatorChar, '/')))
            {
                File.Delete(old);
            }
        }

        Fill(report, date, copies, answers, folder);
        return folder;
    }

    /// <summary>Where <see cref="WriteOwn"/> writes.</summary>
    public static string OwnFolder(string results) => Path.Combine(results, Own);

    /// <summary>The letters of a written report in one package, under the names of their units.</summary>
    /// <param name="folder">As <see cref="WriteOwn"/> answered it.</param>
    public static void BundleLetters(string folder, Stream output) => Bundle(Path.Combine(folder, Letters), output);

    /// <summary>As <see cref="BundleLetters"/>, the drafts with comments.</summary>
    public static void BundleCopies(string folder, Stream output) => Bundle(Path.Combine(folder, Copies), output);

    /// <summary>The letter about one draft, as a report with this draft has it.</summary>
    /// <returns>Its name, with which its draft with comments is named too.</returns>
    /// <exception cref="ArgumentException">The item was not judged.</exception>
    public static string WriteLetter(ReviewBasis basis, ReviewItem item, Stream output)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var report = ReviewReport.Of(basis.Parents, [item], []);
        if (report.Units is not [{ Current: not null } unit])
        {
            throw new ArgumentException("not judged", nameof(item));
        }

        WriteLetter(new ReviewedDraft(report, basis.Date), unit, output);
        return Stem(unit.Name) + ".docx";
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

    private static Dictionary<string, UnitAnswer> Answers(ReviewReport report, ReviewCopies copies)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var answers = new Dictionary<string, UnitAnswer>(StringComparer.Ordinal);
        foreach (var unit in report.Units.Where(static unit => unit.Current is not null))
        {
            var stem = Stem(unit.Name);
            var name = stem;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{stem} ({number})";
            }

            answers[unit.Current!.Path] = new UnitAnswer($"{Letters}/{name}.docx", copies.Find(unit.Current) is null ? null : $"{Copies}/{name}.docx");
        }

        return answers;
    }

    private static string Stem(string unit)
    {
        var safe = string.Concat(unit.Select(static c => char.IsControl(c) || char.IsSurrogate(c) || Hostile.Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim(' ', '.');
        return safe.Length == 0 ? "_" : safe.Length <= LongestName ? safe : safe[..LongestName].TrimEnd();
    }

    private static void WriteLetter(ReviewedDraft drafts, ReviewedUnit unit, Stream output) =>
        PrintedReport.Write(drafts.Checked(unit.Current!.Path, new PlanText { Source = SourceKind.PlainText, Blocks = [] }, unit.Current.Plan!) with { Unit = unit.Name }, output);

    private static void Bundle(string folder, Stream output) => PackageWriter.Write(
        Directory.EnumerateFiles(folder, "*.docx").Select(static path => KeyValuePair.Create<string, Action<Stream>>(Path.GetFileName(path), content => Append(path, content))), output);

    private static void Append(string path, Stream output)
    {
        using var file = File.OpenRead(path);
        file.CopyTo(output);
    }
}
