namespace Emulation.Plans.Tests.Mutation.Operators;

/// <summary>Lỗi viết hoa, chính tả, dấu câu và câu.</summary>
internal static class LanguageMutations
{
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        new("viết thường tên riêng", "capitals/word", "The table of capitals has another form.", Edits.Any(
            Edits.Replace("của Đảng", "của đảng"), Edits.Replace("của Nhà nước", "của nhà nước"), Edits.Replace("cán bộ và Nhân dân", "cán bộ và nhân dân"), Edits.Replace("vận động Nhân dân", "vận động nhân dân"), Edits.Replace("(?<=Phú )lần thứ", "Lần thứ"))),
        new("hoa sau chấm phẩy", "capitals/after-semicolon", "No sentence begins there.", Edits.Any(
            Edits.Replace("; đồng thời", "; Đồng thời"), Edits.Replace(", kịp thời bổ sung", ", Phát hiện, bổ sung"), Edits.Replace(", gửi danh sách", ", Gửi danh sách"), Edits.Replace(", gửi kế hoạch", ", Gửi kế hoạch"))),
        new("phụ âm cuối gấp đôi", "spelling/syllable", "No syllable ends in a doubled consonant.", Edits.Replace(@"(?<= \p{Ll}*[ạấộứếọ])([ctpn])(?= )", "$1$1", "^(?:[a-d].|- )")),
        new("thiếu dấu ở vần tắc", "spelling/syllable", "A syllable that ends in c, t, p, ch bears the rising or the heavy tone.", Edits.Any(Edits.Replace("thức", "thưc"), Edits.Replace("tốt", "tôt"), Edits.Replace("tập thể", "tâp thể"), Edits.Replace("(?<= )thực", "thưc"), Edits.Replace("tiết", "tiêt"))),
        new("từ hay viết sai", "spelling/pair", "The table of wrong pairs has the right form.", Edits.Any(
            Edits.Replace("hình thức", "hình tức"), Edits.Replace("xuất sắc", "xuất xắc"), Edits.Replace("bổ sung", "bổ xung"), Edits.Replace("(?<= )hưởng ứng", "hưởng ững"), Edits.Replace("(?<= )điển hình", "điễn hình"), Edits.Replace("(?<= )tuyên truyền", "tuyên chuyền"))),
        new("sót phụ âm của cụm quen", "spelling/near-phrase", "The phrase stands in full elsewhere.", Edits.Any(
            Edits.Replace("phong trào", "phong rào"), Edits.Replace("phong trào", "phon trào"), Edits.Replace("(?<= )khen thưởng", "hen thưởng"), Edits.Replace("(?<= )danh sách", "danh ách"))),
        new("một từ hai cách viết", "spelling/variant", "The plan writes the word otherwise elsewhere.", Edits.Any(Edits.Replace("ma-két", "maket", shownAt: "ma-két"), Edits.Replace("ma-két", "ma két", shownAt: "ma-két"))),
        new("lẫn kiểu bỏ dấu", "spelling/tone-placement", "All other places put the tone otherwise.", Edits.Any(Edits.Replace("Ủy(?= ban n)", "Uỷ"), Edits.Replace("hóa(?= -)", "hoá"))),
        new("dấu câu gấp đôi", "punctuation/doubled", "One mark ends a clause.", Edits.Any(
            Edits.Replace(@"(?<=\p{Ll}{2});$", ";;"), Edits.Replace(@"(?<=\p{Ll}{2})\.$", ".."), Edits.Replace(@"(?<=\p{Ll}{2}),(?= \p{Ll})", ",,"), Edits.Replace(@"(?<=\p{Ll}{2})\.$", ";."))),
        new("khoảng cách quanh dấu", "punctuation/space", "A mark stands at the word before and away from the word behind.", Edits.Any(
            Edits.Replace(@"(?<=\p{Ll}{2}),(?= \p{Ll})", " ,"), Edits.Replace(@"(?<=\p{Ll}{2}), (?=\p{Ll}{2})", ","), Edits.Replace(@"(?<= )\((?=\p{L})", "( "), Edits.Replace(@"(?<=\p{L})\)", " )"), Edits.Replace(@"(?<=\p{Ll}{2});$", " ;"))),
        new("gạch nối lệch", "punctuation/dash", "A dash has room on both sides or on neither.", Edits.Any(
            Edits.Replace("kinh tế - xã hội", "kinh tế -xã hội"), Edits.Replace("kinh tế - xã hội", "kinh tế- xã hội"), Edits.Replace("Văn hóa - Xã hội", "Văn hóa -Xã hội"), Edits.Replace("(?<=số 12/)KH-UBND", "KH- UBND"))),
        new("khoảng năm kiểu khác", "punctuation/year-span", "All other spans have room around the dash.", Edits.Any(Edits.Replace("2020 - 2025", "2020-2025"), Edits.Replace("2025 - 2030", "2025-2030"))),
        new("mục liệt kê thiếu dấu", "punctuation/list-item", "Its neighbours end with a mark.", Edits.Any(Edits.Replace(@"(?<=^- \p{Lu}.*\p{Ll}\p{Ll});$", "", "^- (?:Báo|Diễn|Giao|Tham|Thôn|Lập|In|Chuẩn)"), Edits.Replace(@"\.$", "", "^- (?:Tổng kết|Thôn|Mời)"))),
        new("mục cuối để ngỏ", "punctuation/list-last", "Nothing of the list follows.", Edits.Any(Edits.Replace(@"\.$", ";", "^- (?:Tổng kết|Thôn Tây|Mời ba|Thanh toán|In và)"), Edits.Replace(@"\.$", ",", "^- (?:Tổng kết|Mời ba)"))),
        new("hai chấm không nội dung", "punctuation/colon", "Nothing stands behind the colon.", Edits.Any(Edits.Replace(@"\.$", ":", "^(?:1. (?:Thời|Tổng)|2. Địa|4. Công|5. Đài|1.1. Phông)"))),
        new("ngoặc không đóng", "punctuation/unclosed", "What was opened is not closed.", Edits.Any(
            Edits.Replace("”", "", shownAt: "“[^”]*$"), Edits.Replace(@"(?<=ngoài xã)\)", "", shownAt: @"\([^)]*$"), Edits.Replace(@"(?<=%)\)(?=[.;])", "", shownAt: @"\([^)]*$"))),
        new("ngoặc thẳng lẫn cong", "punctuation/mixed-quotes", "All other quotes are curved.", Edits.Replace("“([^”]*)”", "\"$1\"")),
        new("câu bị ngắt", "sentences/broken", "A phrase of ground is no sentence.", Edits.Any(Edits.Replace("lên, Hội đồng", "lên. Hội đồng"), Edits.Replace("Trên cơ sở danh sách do các thôn gửi lên, Hội đồng", "Sau khi xem danh sách của các thôn. Hội đồng"), Edits.Replace("Trên cơ sở danh sách do các thôn gửi lên, Hội đồng", "Căn cứ thành tích năm năm. Hội đồng"))),
    ];
}
