using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Documents.Lines;

/// <summary>Các dòng thể thức cố định: the lines of head and foot whose words Decree 30/2020 fixes, and that must never run into their neighbours.</summary>
internal static partial class StandingLine
{
    private const string NationalName = "cộng hòa xã hội chủ nghĩa việt nam";

    /// <summary>Quốc hiệu, whole or its wrapped beginning.</summary>
    public static bool IsNationalName(string line) => Key(line).StartsWith("cộng hòa xã hội", StringComparison.Ordinal);

    /// <summary>Whether the national name wrapped: <paramref name="line"/> is its beginning and <paramref name="next"/> the rest.</summary>
    public static bool ContinuesNationalName(string line, string next) =>
        IsNationalName(line) && Key(line) + " " + Key(next) == NationalName;

    /// <summary>Tiêu ngữ.</summary>
    public static bool IsMotto(string line) => Key(line).StartsWith("độc lập", StringComparison.Ordinal) && Key(line).Contains("hạnh phúc", StringComparison.Ordinal);

    /// <summary>Số, ký hiệu.</summary>
    public static bool IsNumber(string line) => NumberLine().IsMatch(line);

    /// <summary>Địa danh và thời gian ban hành, or the beginning of it.</summary>
    public static bool IsPlaceAndDate(string line) => PlaceAndDate().IsMatch(line);

    /// <summary>Nơi nhận.</summary>
    public static bool IsRecipientsTitle(string line) => RecipientsTitle().IsMatch(line);

    /// <summary>"- Lưu: VT, …": the item that closes the list of recipients.</summary>
    public static bool IsLastRecipient(string line) => LastRecipient().IsMatch(line);

    /// <summary>Quyền hạn, chức vụ của người ký: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC".</summary>
    public static bool IsAuthority(string line) => Authority().IsMatch(line) && IsUpperCase(line);

    /// <summary>Letters, and none of them lower case.</summary>
    public static bool IsUpperCase(string line) => line.Any(char.IsUpper) && !line.Any(char.IsLower);

    /// <summary>Sentence or item closed: the paragraph may end here.</summary>
    public static bool IsClosed(string line) => line.TrimEnd(' ', '"', '”', '’', ')', '*') is [.., '.' or ';' or ':' or '!' or '?' or '…'] || line.EndsWith("./.", StringComparison.Ordinal);

    private static string Key(string line) => VietnameseText.Squeeze(VietnameseText.ToKey(line));

    [GeneratedRegex(@"^Số\s*:?\s*[\d….\s]*[-/\d]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchTime.Milliseconds)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^\p{Lu}[^,;:]{0,40},\s*ngày(?:\s|$)", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"^Nơi nhận\s*[.:]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchTime.Milliseconds)]
    private static partial Regex RecipientsTitle();

    [GeneratedRegex(@"^[-–+]\s*Lưu\b", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex LastRecipient();

    [GeneratedRegex(@"^(?:TM|KT|TL|TUQ|Q)\s?\.|^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|THỦ TRƯỞNG|BỘ TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ)", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Authority();
}
