namespace Emulation.Conventions.Tests;

/// <summary>
/// Real plans are read and tested against, never copied: no eight words in a row of theirs stand in what we ship,
/// but for standing phrases that have one official wording (standing-phrases.txt, each with its reason).
/// </summary>
public sealed class BorrowedWordingTests
{
    private static readonly string[] Shipped = [".cs", ".yaml", ".yml", ".md", ".json", ".txt", ".docx"];

    private static readonly Lazy<HashSet<string>> PlanRuns = new(static () =>
        [.. Directory.EnumerateFiles(Repository.SharedPlans(), "*.txt", SearchOption.AllDirectories)
            .SelectMany(static file => WordRuns.RunsOf(WordRuns.WordsOf(File.ReadAllText(file))))]);

    private static readonly string[] Lines =
        [.. Repository.Read("tests/Emulation.Conventions.Tests/standing-phrases.txt").Split('\n').Where(static line => line.Trim().Length > 0)];

    [Fact]
    public void What_we_ship_is_worded_by_us()
    {
        Repository.SharedPlans();
        Assert.NotEmpty(PlanRuns.Value);

        var borrowed = Repository.FilesUnder("service/", Shipped).Concat(Repository.FilesUnder("templates/", Shipped))
            .Where(static file => Path.GetFileName(file) != "packages.lock.json")
            .SelectMany(static file => Borrowed(WordRuns.WordsOf(WordRuns.TextOf(Repository.Absolute(file)))).Select(run => $"{file}: {run}"));

        Assert.Empty(borrowed);
    }

    [Fact]
    public void Every_standing_phrase_has_a_reason() =>
        Assert.All(Lines, static line => Assert.Matches(@"^[^\t]+\t[^\t]{10,}$", line));

    [Fact]
    public void A_borrowed_sentence_is_seen_through_case_numbers_and_punctuation()
    {
        var folder = Repository.SharedPlans();
        var words = WordRuns.WordsOf(File.ReadAllText(Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).First()));
        var disguised = string.Join(", 2031 - ", words[100..112].Select(static word => word.ToUpperInvariant()));

        Assert.Contains(WordRuns.RunsOf(WordRuns.WordsOf(disguised)), PlanRuns.Value.Contains);
    }

    private static IEnumerable<string> Borrowed(string[] words)
    {
        var standing = Standing(words);
        for (var i = 0; i + WordRuns.Length <= words.Length; i++)
        {
            var run = WordRuns.RunAt(words, i);
            if (PlanRuns.Value.Contains(run) && standing.AsSpan(i, WordRuns.Length).Contains(false))
            {
                yield return run;
            }
        }
    }

    /// <summary>Which words belong to a standing phrase. A run is excused only when each of its words does.</summary>
    private static bool[] Standing(string[] words)
    {
        var standing = new bool[words.Length];
        foreach (var phrase in Lines.Select(static line => WordRuns.WordsOf(line.Split('\t')[0])))
        {
            for (var i = 0; i + phrase.Length <= words.Length; i++)
            {
                if (words.AsSpan(i, phrase.Length).SequenceEqual(phrase))
                {
                    standing.AsSpan(i, phrase.Length).Fill(true);
                }
            }
        }

        return standing;
    }
}
