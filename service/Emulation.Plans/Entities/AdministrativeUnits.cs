using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Đơn vị hành chính: the kind word and the capitalised syllables behind it.</summary>
public static partial class AdministrativeUnits
{
    private const string Stop =
        @"(?!(?i:lần thứ|năm \d|về |ban (?:hành|tổ chức|chỉ đạo|chỉ huy|thường|chấp)|căn cứ|thực hiện|hội nghị|hội đồng|đại (?:hội|biểu|diện)|đảng|ủy ban|uỷ ban|kế hoạch|tổ chức|"
        + @"giai đoạn|trong |trên |khóa|nhiệm kỳ|và |hoặc |nông thôn|(?:phó )?(?:chủ tịch|bí thư)|sở |phòng (?:văn|kinh|nội|tài)|công an|cấp (?:xã|huyện|tỉnh)|"
        + @"các (?:cơ|đơn|phường|xã|ban|cấp|ngành)|điển hình|tiến tới|triển khai|độc lập -))";

    private const string Syllable = @"\p{Lu}[\p{L}'’]*";

    public static IReadOnlyList<UnitMention> Find(Block block) => block.Once(typeof(AdministrativeUnits), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<UnitMention> Find(string text, string key)
    {
        List<UnitMention>? found = null;
        foreach (Match match in KindPattern().Matches(key))
        {
            Add(text, match, found ??= []);
        }

        return found ?? [];
    }

    /// <summary>Whether a line tells of units before they were merged: there a unit may have another name or kind than today.</summary>
    /// <param name="key">The line as <see cref="VietnameseText.ToKey"/> gives it.</param>
    internal static bool SpeaksOfFormer(string key) => Former().IsMatch(key);

    private static void Add(string text, Match match, List<UnitMention> found)
    {
        var word = match.Groups["kind"];
        var kind = KindOf(word.ValueSpan);
        var plural = match.Groups["many"].Success || ContinuesList(text, word.Index, found);
        var name = NamePattern().Match(text, word.Index + word.Length);
        if (!name.Success && kind is UnitKind.Ward or UnitKind.UrbanDistrict)
        {
            name = NumberedPattern().Match(text, word.Index + word.Length);
        }

        // Behind a colon only a list goes on: "các huyện: …"; "Đại biểu xã: Lãnh đạo …" opens a sentence.
        if (!name.Success || !plural && name.Groups["colon"].Success || OpensSentence(text, name.Groups["name"]))
        {
            found.Add(new UnitMention(new TextSpan(word.Index, word.Length), kind, null, plural));
            return;
        }

        var group = name.Groups["name"];
        found.Add(new UnitMention(TextSpan.Between(word.Index, group.Index + group.Length), kind, Proper(group.Value), plural));
        if (plural)
        {
            AddRest(text, kind, group.Index + group.Length, found);
        }
    }

    // "các phường: Phối hợp …": one capital syllable before a common word starts a sentence; "Huế tổ chức" is still a name.
    private static bool OpensSentence(string text, Group name) =>
        !name.ValueSpan.ContainsAny(' ', '-', '\u00a0') && char.IsLetter(name.ValueSpan[0]) && CommonWordPattern().IsMatch(text, name.Index + name.Length);

    // "các huyện: Bắc Sơn, Bình Gia và Hữu Lũng": the kind is said once.
    private static void AddRest(string text, UnitKind kind, int position, List<UnitMention> found)
    {
        for (var next = NextNamePattern().Match(text, position); next.Success; next = NextNamePattern().Match(text, position))
        {
            var group = next.Groups["name"];
            found.Add(new UnitMention(new TextSpan(group.Index, group.Length), kind, Proper(group.Value), true));
            position = group.Index + group.Length;
        }
    }

    // "các phường, xã": both are plural.
    private static bool ContinuesList(string text, int start, List<UnitMention> found) =>
        found is [.., { Plural: true, Name: null } last] && text.AsSpan(last.Span.End..start).Trim() is "," or "và" or "hoặc";

    private static UnitKind KindOf(ReadOnlySpan<char> word) => word switch
    {
        "xã" => UnitKind.Commune,
        "phường" => UnitKind.Ward,
        "huyện" => UnitKind.District,
        "quận" => UnitKind.UrbanDistrict,
        "tỉnh" => UnitKind.Province,
        _ when word.StartsWith("đặc") => UnitKind.SpecialZone,
        _ when word.StartsWith("thị") => word.EndsWith("xã") ? UnitKind.Town : UnitKind.Township,
        _ => UnitKind.City,
    };

    private static string Proper(string name)
    {
        var squeezed = VietnameseText.Squeeze(name);
        if (squeezed == "HCM")
        {
            return "Hồ Chí Minh";
        }

        var shouted = squeezed.Length > 2 && !squeezed.Any(char.IsLower) && squeezed.Any(char.IsLetter);
        return shouted ? VietnameseText.Culture.TextInfo.ToTitleCase(squeezed.ToLowerInvariant()) : squeezed;
    }

    // "xã hội", "hợp tác xã", "công xã" and "tỉnh táo" are other words.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<many>các|những|nhiều|mọi|\d{1,3})\s+)?(?<kind>thị\s+xã|thị\s+trấn|đặc\s+khu|thành\s+phố|tp\.|tp|(?<!(?:hợp\s+tác|công|làng|thị)\s+)xã(?!\s+(?:hội(?!\s+đồng)|viên|luận|giao|tắc))|phường|huyện|quận|tỉnh(?!\s+(?:táo|giấc|ngộ|lược)))(?:(?<=\.)|(?!\p{L}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex KindPattern();

    [GeneratedRegex(@"\G(?<colon>\s*:)?\s*(?<name>" + Stop + Syllable + @"(?:(?:\s+|\s*[-–]\s*)" + Stop + Syllable + @"){0,4})(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\G\s+(?!(?:về|và|lần|năm|ban|tổ|xây|giai|có|đã|tại|đến|trong|được|là|hoặc|theo)\s)\p{Ll}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex CommonWordPattern();

    // "phường 12" is a name, "mỗi phường 12 đại biểu" is a count.
    [GeneratedRegex(@"\G\s+(?<name>\d{1,2})(?=\s*(?:[,;.:()]|\z|và\s|lần\s|năm\s|tổ\s+chức\s|\p{Lu}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumberedPattern();

    [GeneratedRegex(@"(?<!\p{L})cũ(?!\p{L})|trước (?:khi|đây)|sáp nhập|sắp xếp|hợp nhất", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Former();

    [GeneratedRegex(@"\G\s*(?:,|và|,\s*và)\s+(?<name>" + Stop + Syllable + @"(?:(?:\s+|\s*[-–]\s*)" + Stop + Syllable + @"){0,4})(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NextNamePattern();
}
