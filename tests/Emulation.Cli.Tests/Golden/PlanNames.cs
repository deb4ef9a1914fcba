using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests.Golden;

/// <summary>The places and people of the real plans, read from the plans themselves, and an invented name for each.</summary>
internal static partial class PlanNames
{
    private static readonly string[] TwoSyllables =
    [
        "Suối Ngà", "Đông Mây", "Kim Sóc", "Vân Thạch", "Mường Trúc", "Phú Nham", "Thanh Dạ", "Yên Vĩ", "Long Sen", "Hòa Lĩnh",
        "Tân Khuê", "Ngọc Tràm", "Bản Lụa", "Xuân Diệp", "Nà Thung",
    ];

    private static readonly string[] ThreeSyllables =
        ["Vũ Đình Khải", "Lò Thị Mẩy", "Đặng Quốc Bình", "Phan Gia Lộc", "Trịnh Bá Thuận", "Quách Minh Tâm", "Tạ Hữu Dần", "Ninh Thế Vỹ"];

    /// <summary>Old name to new, syllable for syllable, longest first. Names that are part of an official title ("Hồ Chí Minh") are not swapped.</summary>
    public static IReadOnlyList<(string[] Old, string[] New)> Table(IEnumerable<string> plans)
    {
        var names = plans.SelectMany(NamesIn).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var table = new List<(string[], string[])>();
        foreach (var (syllables, pool) in new[] { (3, ThreeSyllables), (2, TwoSyllables) })
        {
            var old = names.Where(name => name.Split(' ').Length == syllables).ToList();
            Assert.True(old.Count <= pool.Length, "more names than invented ones: " + string.Join(", ", old));
            table.AddRange(old.Select((name, i) => (name.Split(' '), pool[i].Split(' '))));
        }

        return table;
    }

    /// <summary><paramref name="invented"/> in the capitals of <paramref name="original"/>: "TRÙNG", "Trùng" or "trùng".</summary>
    public static string InCaseOf(string original, string invented)
    {
        var culture = CultureInfo.GetCultureInfo("vi-VN");
        return original.Length > 1 && original.All(char.IsUpper) ? invented.ToUpper(culture)
            : char.IsLower(original[0]) ? invented.ToLower(culture)
            : invented;
    }

    private static IEnumerable<string> NamesIn(string text)
    {
        foreach (Match list in UnitNames().Matches(text))
        {
            foreach (Capture name in list.Groups["name"].Captures)
            {
                var syllables = name.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                // "xã Thượng Hồng Lần thứ I": the ordinal's capital is not the name's.
                yield return string.Join(' ', syllables[^1] == "Lần" ? syllables[..^1] : syllables);
            }
        }

        if (Signer().Match(text) is { Success: true } signer)
        {
            yield return signer.Groups["name"].Value;
        }
    }

    // A unit word and its name, or "các huyện: A, B và C".
    [GeneratedRegex(
        @"\b(xã|phường|huyện|tỉnh|thành\s+phố|thôn|TP\.|huyện:)\s+(?<name>\p{Lu}\p{Ll}+(\s+\p{Lu}\p{Ll}+){1,2})((,|\s+và)\s+(?<name>\p{Lu}\p{Ll}+(\s+\p{Lu}\p{Ll}+)))*",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnitNames();

    [GeneratedRegex(@"CHỦ TỊCH\W+(?<name>\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){2})\W*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Signer();
}
