using System.Text.RegularExpressions;

namespace Emulation.Documents.Lines;

/// <summary>
/// Dòng gộp: head and foot of a plan stand in two columns, and copying them as text puts both columns on one line
/// ("Số: …/KH-UBND Đồng Hà, ngày …"; name and motto; "TM. … KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A"). Such a line is taken apart again.
/// </summary>
internal static partial class CollapsedLine
{
    public static IEnumerable<SourceLine> Split(SourceLine line)
    {
        var cuts = Cuts(line.Text);
        var start = 0;
        foreach (var cut in cuts.Append(line.Text.Length))
        {
            if (cut > start && line.Slice(start, cut - start) is { Text.Length: > 0 } part)
            {
                yield return part;
            }

            start = cut;
        }
    }

    private static int[] Cuts(string text)
    {
        if (NumberAndDate().Match(text) is { Success: true } head)
        {
            return [head.Groups["date"].Index];
        }

        if (NameAndMotto().Match(text) is { Success: true } motto)
        {
            return Starts(motto, "name", "motto");
        }

        if (Signature().Match(text) is { Success: true } foot)
        {
            return [.. foot.Groups["authority"].Captures.Skip(1).Select(capture => capture.Index), .. Starts(foot, "signer")];
        }

        return RecipientAndAuthority().Match(text) is { Success: true } both ? Starts(both, "authority") : [];
    }

    private static int[] Starts(Match match, params string[] groups) =>
        [.. groups.Select(name => match.Groups[name]).Where(group => group.Success && group.Index > 0).Select(group => group.Index)];

    [GeneratedRegex(@"^Số\s*:?\s*[\d….\s]*[-/]?[\d….]*\s?[-/]\s?[\p{Lu}\d][\p{Lu}\d/&-]*\s+(?<date>\p{Lu}[\p{L}. -]{1,40},\s*ngày\b.*)$", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex NumberAndDate();

    [GeneratedRegex(@"^(?:[\p{Lu}\s.,&-]+\s)??(?<name>C[ỘỌ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM)?\s*(?<motto>Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc)?$", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex NameAndMotto();

    /// <summary>One authority after the other, then perhaps the signer's name, whose words are not all in capitals.</summary>
    [GeneratedRegex(
        """
        ^(?: (?<authority> (?:(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}+(?:\s(?!KT\s?\.|TL\s?\.|TUQ\s?\.|PHÓ\s|CHỦ\sTỊCH|GIÁM\sĐỐC)[\p{Lu}-]+(?!\p{Ll}))* | (?:PHÓ\s)?(?:CHỦ\sTỊCH|GIÁM\sĐỐC|TRƯỞNG\s\p{Lu}+)) )(?:\s+|$) )+
        (?<signer>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,5})?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:Nơi nhận\s*[.:]|[-–+]\s.*[;.])\s+(?<authority>(?:(?:TM|KT|TL|TUQ)\s?\.|(?:PHÓ )?CHỦ TỊCH\b)[\p{Lu}\s.,-]*)$", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex RecipientAndAuthority();
}
