using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests.Golden;

/// <summary>One token of a text and what stands in its place; never white space, so that line ends and runs stay where they are.</summary>
internal readonly record struct Edit(int Start, int Length, string Replacement);

/// <summary>
/// Gives a plan other names, numbers and dates without changing what it says: places and people get invented names; years move on by one,
/// days back by one, ordinals on by one; document numbers move on; percentages move ten points towards the middle; counts are doubled, so that
/// sums and ranges still hold; half a day becomes a whole one. Outline labels stay.
/// </summary>
internal sealed class PlanSwap
{
    private const int DocumentNumberShift = 18;

    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private readonly IReadOnlyList<(string[] Old, string[] New)> _names;
    private readonly Regex _tokens;

    public PlanSwap(IReadOnlyList<(string[] Old, string[] New)> names)
    {
        _names = names;
        var swapped = names.Select(static (name, i) =>
            $@"(?<![\p{{L}}])(?=(?i:{name.Old[0]}\s+)\p{{Lu}})(?<name{i}>(?i:{string.Join(@")\s+(?i:", name.Old)}))(?!\p{{L}})");
        string[] numbers =
        [
            @"^[^\S\n]*[#*+-]*[^\S\n]*\**\d{1,2}(\.\d{1,2})*\.(?!\d)",
            @"(?<!\d)(?<day>\d{1,2})/\d{1,2}/(?<year>20\d\d)",
            @"(?<!\d)(?<day>\d{1,2})\s+tháng\s+\d{1,2}\s+năm\s+(?<year>20\d\d)",
            @"tháng\s+\d{1,2}\s+năm\s+(?<year>20\d\d)",
            @"(?<![\d/])\d{1,2}/(?<year>20\d\d)",
            @"(?<half>1/2|½)(?=\s+ngày)",
            @"(?<document>\d+)(?=[/-]\p{Lu})",
            @"(?<!\d)(?<year>20\d\d)(?!\d)",
            @"(?<percent>\d+)(?=\s*%)",
            @"(?i:lần\s+thứ)\s+(?<ordinal>[IVX]+)\b",
            @"(?<count>\d+)",
        ];
        _tokens = new Regex(string.Join('|', numbers.Concat(swapped)), RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
    }

    public static DateOnly Date(DateOnly date) =>
        // The end of a month stands for the month, whose last day the next year knows.
        date.Day == DateTime.DaysInMonth(date.Year, date.Month)
            ? new DateOnly(date.Year + 1, date.Month, DateTime.DaysInMonth(date.Year + 1, date.Month))
            : new DateOnly(date.Year + 1, date.Month, Day(date.Day));

    public static int Percent(int percent) => percent > 50 ? percent - 10 : percent + 10;

    public static int Count(int count) => count * 2;

    public string Text(string text)
    {
        var result = new StringBuilder();
        var end = 0;
        foreach (var edit in Edits(text))
        {
            result.Append(text, end, edit.Start - end).Append(edit.Replacement);
            end = edit.Start + edit.Length;
        }

        return result.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>In the order of the text, without overlap.</summary>
    public IEnumerable<Edit> Edits(string text) => _tokens.Matches(text).SelectMany(EditsOf);

    private static int Day(int day) => day > 1 ? day - 1 : day;

    private static IEnumerable<Edit> Numbers(Match match)
    {
        (string Group, Func<string, string> Change)[] changes =
        [
            ("day", static value => Padded(value, Day)),
            ("year", static value => Padded(value, static year => year + 1)),
            ("half", static _ => "01"),
            ("document", static value => Padded(value, static number => number + DocumentNumberShift)),
            ("percent", static value => Padded(value, Percent)),
            ("ordinal", NextRoman),
            ("count", static value => Padded(value, Count)),
        ];
        return changes.Where(change => match.Groups[change.Group].Success)
            .Select(change => (Group: match.Groups[change.Group], change.Change))
            .Select(static found => new Edit(found.Group.Index, found.Group.Length, found.Change(found.Group.Value)));
    }

    // "02" becomes "04", as such counts are written.
    private static string Padded(string value, Func<int, int> change) =>
        change(int.Parse(value, CultureInfo.InvariantCulture)).ToString("D" + value.Length, CultureInfo.InvariantCulture);

    private static string NextRoman(string roman)
    {
        var tens = roman.Count(static c => c == 'X') - (roman.EndsWith("IX", StringComparison.Ordinal) ? 1 : 0);
        var next = tens * 10 + Array.IndexOf(Ones, roman[tens..]) + 1;
        return new string('X', next / 10) + Ones[next % 10];
    }

    private IEnumerable<Edit> EditsOf(Match match)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (match.Groups["name" + i] is { Success: true } name)
            {
                return Syllables(name, _names[i].New);
            }
        }

        return Numbers(match);
    }

    private static IEnumerable<Edit> Syllables(Group name, string[] invented)
    {
        var start = 0;
        foreach (var syllable in invented)
        {
            while (char.IsWhiteSpace(name.Value[start]))
            {
                start++;
            }

            var end = start;
            while (end < name.Length && !char.IsWhiteSpace(name.Value[end]))
            {
                end++;
            }

            yield return new Edit(name.Index + start, end - start, PlanNames.InCaseOf(name.Value[start..end], syllable));
            start = end;
        }
    }
}
