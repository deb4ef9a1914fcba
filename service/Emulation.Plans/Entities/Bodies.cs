using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Cơ quan, tổ chức: the bodies of commune, district and province with their usual spellings, and any office with a capitalised name.</summary>
public static partial class Bodies
{
    private const string Join = @"\s*(?:[-,&]|và)?\s*";
    private const string Council = @"(?:hđnd|hội\s+đồng\s+nhân\s+dân)";
    private const string Committee = @"(?:ubnd|ủy\s+ban\s+nhân\s+dân)";
    private const string Emulation = @"(?:thi\s+đua" + Join + @"khen\s+thưởng|tđ" + @"\s*-?\s*" + "kt)";

    /// <summary>Group of the pattern, canonical name; the pattern tries the longer name first.</summary>
    private static readonly (string Group, string Canonical)[] Names =
    [
        ("vp", "Văn phòng HĐND và UBND"), ("vpdu", "Văn phòng Đảng ủy"), ("ttdu", "Thường trực Đảng ủy"), ("ttthu", "Thường trực Thành ủy"),
        ("tthu", "Thường trực Huyện ủy"), ("tttu", "Thường trực Tỉnh ủy"), ("tthd", "Thường trực HĐND"), ("btv", "Ban Thường vụ Đảng ủy"),
        ("vhxh", "Phòng Văn hóa - Xã hội"), ("ktht", "Phòng Kinh tế, Hạ tầng và Đô thị"), ("kt", "Phòng Kinh tế"), ("pnv", "Phòng Nội vụ"),
        ("tckh", "Phòng Tài chính - Kế hoạch"), ("vhtt", "Phòng Văn hóa và Thông tin"), ("snv", "Sở Nội vụ"), ("bnv", "Bộ Nội vụ"),
        ("hdtw", "Hội đồng Thi đua - Khen thưởng Trung ương"), ("hdtd", "Hội đồng Thi đua - Khen thưởng"), ("btd", "Ban Thi đua - Khen thưởng"),
        ("hcc", "Trung tâm Phục vụ hành chính công"), ("vhttt", "Trung tâm Văn hóa, Thể thao và Truyền thông"),
        ("vhtth", "Trung tâm Văn hóa và Truyền thông"), ("vhthe", "Trung tâm Văn hóa - Thể thao"), ("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
        ("dtn", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"), ("pn", "Hội Liên hiệp Phụ nữ"), ("ccb", "Hội Cựu chiến binh"), ("nd", "Hội Nông dân"),
        ("ldld", "Liên đoàn Lao động"), ("cd", "Công đoàn"), ("bxd", "Ban Xây dựng Đảng"), ("ubkt", "Ủy ban Kiểm tra Đảng ủy"), ("ca", "Công an"),
        ("qs", "Ban Chỉ huy quân sự"), ("ubnd", "Ủy ban nhân dân"), ("hdnd", "Hội đồng nhân dân"),
    ];

    public static IReadOnlyList<BodyMention> Find(Block block) => block.Once(typeof(Bodies), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<BodyMention> Find(string text, string key)
    {
        var found = new List<BodyMention>();
        foreach (Match match in KnownPattern().Matches(key))
        {
            if (Array.Find(Names, name => match.Groups[name.Group].Success) is { Canonical: { } canonical })
            {
                found.Add(new BodyMention(new TextSpan(match.Index, match.Length), canonical));
            }
        }

        foreach (Match match in OfficePattern().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Length);
            // A known body inside a longer office name ("Văn phòng Ủy ban …") gives way to it; equal or longer ones stay.
            if (found.TrueForAll(known => !known.Span.Overlaps(span) || span.Contains(known.Span) && span.Length > known.Span.Length))
            {
                found.RemoveAll(known => span.Contains(known.Span));
                found.Add(new BodyMention(span, Canonical(match.Value)));
            }
        }

        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private static string Canonical(string name)
    {
        var squeezed = VietnameseText.Squeeze(name).Replace('–', '-');
        return char.ToUpperInvariant(squeezed[0]) + squeezed[1..];
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:"
        + @"(?<vp>(?:văn\s+phòng|vp)\s+" + Council + @"\s*(?:và|-|&|,)\s*" + Committee + ")"
        + @"|(?<vpdu>(?:văn\s+phòng|vp)\s+đảng\s+ủy)"
        + @"|(?<ttdu>(?:thường\s+trực|tt:?)\s+đảng\s+ủy)|(?<ttthu>(?:thường\s+trực|tt:?)\s+thành\s+ủy)|(?<tthu>(?:thường\s+trực|tt:?)\s+huyện\s+ủy)"
        + @"|(?<tttu>(?:thường\s+trực|tt:?)\s+tỉnh\s+ủy)|(?<tthd>(?:thường\s+trực|tt:?)\s+" + Council + ")"
        + @"|(?<btv>(?:ban\s+)?thường\s+vụ\s+đảng\s+ủy|btv\s+đảng\s+ủy)"
        + @"|(?<vhxh>phòng\s+văn\s+hóa" + Join + @"xã\s+hội|(?:phòng\s+|p\.\s*)?vh\s*-?\s*xh)"
        + @"|(?<ktht>phòng\s+kinh\s+tế" + Join + @"hạ\s+tầng" + Join + @"đô\s+thị)|(?<kt>phòng\s+kinh\s+tế)|(?<pnv>phòng\s+nội\s+vụ)"
        + @"|(?<tckh>phòng\s+(?:tài\s+chính" + Join + @"kế\s+hoạch|tc\s*-?\s*kh))|(?<vhtt>phòng\s+văn\s+hóa" + Join + @"thông\s+tin)"
        + @"|(?<snv>sở\s+nội\s+vụ)|(?<bnv>bộ\s+nội\s+vụ)"
        + @"|(?<hdtw>hội\s+đồng\s+" + Emulation + @"\s+trung\s+ương)|(?<hdtd>hội\s+đồng\s+" + Emulation + @")|(?<btd>ban\s+" + Emulation + ")"
        + @"|(?<hcc>trung\s+tâm\s+phục\s+vụ\s+hành\s+chính\s+công|ttpvhcc)"
        + @"|(?<vhttt>trung\s+tâm\s+văn\s+hóa" + Join + @"thể\s+thao" + Join + @"truyền\s+thông)|(?<vhtth>trung\s+tâm\s+văn\s+hóa" + Join + @"truyền\s+thông)"
        + @"|(?<vhthe>trung\s+tâm\s+văn\s+hóa" + Join + @"thể\s+thao)"
        + @"|(?<mttq>(?:ủy\s+ban\s+|ub\s*)?(?:mặt\s+trận\s+tổ\s+quốc|mttq)\s*(?:việt\s+nam|vn)?)"
        + @"|(?<dtn>đoàn\s+(?:thanh\s+niên|tn)(?:\s+(?:cộng\s+sản\s+hồ\s+chí\s+minh|cs\s*hcm))?)"
        + @"|(?<pn>hội\s+(?:liên\s+hiệp\s+phụ\s+nữ|lhpn|phụ\s+nữ)(?:\s+việt\s+nam)?)|(?<ccb>hội\s+(?:cựu\s+chiến\s+binh|ccb)(?:\s+việt\s+nam)?)"
        + @"|(?<nd>hội\s+nông\s+dân(?:\s+việt\s+nam)?)|(?<ldld>liên\s+đoàn\s+lao\s+động|lđlđ)|(?<cd>công\s+đoàn(?!\s+viên))"
        + @"|(?<bxd>ban\s+xây\s+dựng\s+đảng)|(?<ubkt>(?:ủy\s+ban\s+kiểm\s+tra|ubkt)(?:\s+(?:đảng\s+ủy|đảng))?)"
        + @"|(?<ca>công\s+an(?!\s+nhân\s+dân))|(?<qs>ban\s+chỉ\s+huy\s+quân\s+sự|bchqs|ban\s+chqs)"
        + @"|(?<ubnd>" + Committee + ")|(?<hdnd>" + Council + @"))(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex KnownPattern();

    // Official names pair syllables and capitalise the first of each pair: "Sở Văn hóa, Thể thao và Du lịch".
    [GeneratedRegex(
        @"(?<!\p{L})(?:[Pp]hòng|[Bb]an|[Ss]ở|[Tt]rung tâm|[Vv]ăn phòng|[Cc]hi cục|[Cc]ục|[Vv]ụ|[Bb]ộ|[Tt]rạm)\s+" + Pair + @"(?:(?:\s*[,–-]\s*|\s+và\s+)" + Pair + @"){0,3}(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OfficePattern();

    private const string Pair =
        @"(?!(?:Phòng|Ban|Sở|Trung tâm|Văn phòng|Chi cục|Cục|Vụ|Bộ|Trạm|Đảng|Ủy|Uỷ|Hội|Đoàn|Công an|Thường|Chủ|Các|Hội đồng|Mặt trận|Thủ|Trưởng|Bí thư)\s)\p{Lu}\p{Ll}*\s+\p{L}\p{Ll}+";
}
