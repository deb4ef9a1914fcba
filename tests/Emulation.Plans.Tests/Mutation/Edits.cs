using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Mutation;

/// <summary>Cách sửa văn bản: what operators are made of. Each gives one mutant for every place that matches.</summary>
internal static class Edits
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>Other words in place of a match, on lines that <paramref name="among"/> matches. With <paramref name="shownAt"/> the fault may be shown on those lines instead.</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<Mutant>> Replace(string pattern, string words, string among = "", string? shownAt = null) => lines =>
        from index in Matching(lines, among)
        from match in Regex.Matches(lines[index], pattern, RegexOptions.CultureInvariant, Limit)
        let replaced = match.Result(words)
        where replaced != match.Value
        let line = lines[index][..match.Index] + replaced + lines[index][(match.Index + match.Length)..]
        // What only takes away is shown by the characters on both sides.
        let touched = replaced.Length > 0 ? new TextSpan(match.Index, replaced.Length) : TextSpan.Between(Math.Max(match.Index - 1, 0), Math.Min(match.Index + 1, line.Length))
        let all = lines.Select((old, at) => at == index ? line : old).ToList()
        select new Mutant(all, [new Touch(index, touched), .. Shown(all, shownAt)]);

    /// <summary>One line less; the fault shows on the line that then stands there, or on those of <paramref name="shownAt"/>.</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<Mutant>> Drop(string among, string? shownAt = null) => lines =>
        from index in Matching(lines, among)
        let all = lines.Where((_, at) => at != index).ToList()
        select new Mutant(all, shownAt is null ? [Whole(all, index)] : Shown(all, shownAt));

    /// <summary>A line more, behind those that match.</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<Mutant>> Insert(string after, string line, string? shownAt = null) => lines =>
        from index in Matching(lines, after)
        let all = lines.Take(index + 1).Append(line).Concat(lines.Skip(index + 1)).ToList()
        select new Mutant(all, [Whole(all, index + 1), .. Shown(all, shownAt)]);

    /// <summary>Two lines change places, without their last marks.</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<Mutant>> Exchange(string first, string second) => lines =>
        from a in Matching(lines, first)
        from b in Matching(lines, second)
        let all = lines.Select((old, at) => at == a ? lines[b][..^1] + old[^1] : at == b ? lines[a][..^1] + old[^1] : old).ToList()
        select new Mutant(all, [Whole(all, a), Whole(all, b)]);

    /// <summary>Several labels of one list at once: pairs of what a line begins with and what it begins with then. The fault shows on the lines of <paramref name="shownAt"/>.</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<Mutant>> Relabel(string shownAt, params (string Old, string New)[] labels) => lines =>
    {
        var all = lines.Select(line => Array.Find(labels, label => line.StartsWith(label.Old, StringComparison.Ordinal)) is { Old: { } old, New: { } label } ? label + line[old.Length..] : line).ToList();
        return [new Mutant(all, Shown(all, shownAt))];
    };

    public static Func<IReadOnlyList<string>, IEnumerable<Mutant>> Any(params Func<IReadOnlyList<string>, IEnumerable<Mutant>>[] edits) => lines => edits.SelectMany(edit => edit(lines));

    private static IEnumerable<int> Matching(IReadOnlyList<string> lines, string pattern) =>
        lines.Index().Where(line => Regex.IsMatch(line.Item, pattern, RegexOptions.CultureInvariant, Limit)).Select(static line => line.Index);

    private static IReadOnlyList<Touch> Shown(IReadOnlyList<string> lines, string? pattern) =>
        pattern is null ? [] : [.. Matching(lines, pattern).Select(index => Whole(lines, index))];

    private static Touch Whole(IReadOnlyList<string> lines, int index) => new(index, new TextSpan(0, lines[index].Length));
}
