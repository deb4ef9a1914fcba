using System.Text.RegularExpressions;
using Emulation.Delegates.Problems;
using Emulation.Plans.Text;

namespace Emulation.Plans.Allocating;

/// <summary>
/// Dòng của kế hoạch mà đơn vị trong bảng thuộc về: "Đại biểu các thôn" binds every unit called "Thôn …", and those under a heading "Các thôn".
/// </summary>
internal static partial class UnitNests
{
    private const int MostWords = 5;

    /// <summary>The place of the line among <paramref name="lines"/> that a unit belongs to, by the heading it stands under, else by how it is called; -1 for none.</summary>
    public static int Find(IReadOnlyList<string> lines, DelegationUnit unit)
    {
        var (best, length) = (-1, 0);
        foreach (var (index, line) in lines.Index())
        {
            // Of "phòng" and "phòng học" the longer says more; a heading says more than any word.
            var fits = unit.Group is { } heading && SameLine(heading, line) ? int.MaxValue : Kinds(line).Where(kind => Begins(unit.Name, kind)).Select(static kind => kind.Length).DefaultIfEmpty().Max();
            if (fits > length)
            {
                (best, length) = (index, fits);
            }
        }

        return best;
    }

    /// <summary>Whether a line gives its number to each of its units rather than to all of them.</summary>
    public static bool IsForEach(string line) => Each().IsMatch(VietnameseText.ToKey(line));

    private static bool SameLine(string heading, string line) =>
        VietnameseText.SameWords(heading, line) || (Kinds(heading) is { Count: > 0 } own && own.SequenceEqual(Kinds(line), StringComparer.Ordinal));

    private static bool Begins(string name, string kind)
    {
        var key = VietnameseText.Squeeze(VietnameseText.ToKey(VietnameseText.ToNfc(name)));
        return key.StartsWith(kind, StringComparison.Ordinal) && (key.Length == kind.Length || key[kind.Length] == ' ');
    }

    // "Đại biểu các phòng, ban và trường trên địa bàn xã": phòng, ban, trường.
    private static List<string> Kinds(string line)
    {
        var several = Several().Match(VietnameseText.Squeeze(VietnameseText.ToKey(VietnameseText.ToNfc(line))));
        return !several.Success ? []
            : [.. Listing().Split(Where().Replace(several.Groups["kinds"].Value, "")).Select(static kind => Article().Replace(kind.Trim(), ""))
                .Where(static kind => kind.Length > 0 && kind.Split(' ').Length <= MostWords)];
    }

    [GeneratedRegex(@"(?:^|\s)(?:các|những|mỗi|tất cả|\d{1,3})\s+(?<kinds>\p{L}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Several();

    [GeneratedRegex(@"\s*(?:\(|trên địa bàn|thuộc|của|trong|toàn xã|toàn phường|trực thuộc).*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Where();

    [GeneratedRegex(@"[,;/]|\s(?:và|hoặc)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listing();

    [GeneratedRegex(@"^(?:các|những|và)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();

    [GeneratedRegex(@"^\W*(?:đại biểu\s+)?mỗi\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Each();
}
