namespace Emulation.Plans.Tests.Mutation.Operators;

/// <summary>Lỗi số liệu.</summary>
internal static class ArithmeticMutations
{
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        new("một dòng phân bổ đổi số", "arithmetic/allocation-sum", "44 + 40 = 84; one of the three is another number.", Edits.Any(
            Edits.Replace("44", "46", "Thôn Đông:", "Khối các thôn"), Edits.Replace("40", "30", "Thôn Tây:", "Khối các thôn"), Edits.Replace("84", "85", "Khối các thôn"))),
        new("tổng ghi hai số", "arithmetic/contradictory-total", "150 is stated elsewhere.", Edits.Any(
            Edits.Replace("150", "140", @"^1\. Tổng số", "Tổng số đại biểu"), Edits.Replace("150", "155", @"^1\. Tổng số", "Tổng số đại biểu"))),
        new("một khối đổi số", "arithmetic/delegate-range", "45 + 105 = 150; one of the three is another number.", Edits.Any(
            Edits.Replace("45", "40", "^- Đại biểu khách mời", "^a. Tổng số"), Edits.Replace("105", "115", "^- Đại biểu là", "^a. Tổng số"), Edits.Replace("150", "160", "^a. Tổng số"))),
        new("bỏ chữ trong đó", "arithmetic/ambiguous-subset", "Nothing says any more that the smaller count is part of the greater.", Edits.Replace(", trong đó:", ":", shownAt: "nông dân: 60")),
        new("tổng nhắc lại trong phần", "arithmetic/repeated-total", "The section has stated it before.", Edits.Any(
            Edits.Insert(@"^- Thôn Tây", "- Tổng số đại biểu dự Hội nghị: 150 đại biểu."))),
        new("tỷ lệ hai khối lệch", "arithmetic/share-sum", "30 + 70 = 100; one of them is another number.", Edits.Any(
            Edits.Replace("30%", "35%", @"^c\) Cơ", @"^c\) Cơ"), Edits.Replace("70%", "60%", @"^c\) Cơ", @"^c\) Cơ"), Edits.Replace("30%", "40%", @"^c\) Cơ", @"^c\) Cơ"))),
        new("số không theo tỷ lệ", "arithmetic/share-count", "60 of 150 is 40%.", Edits.Any(
            Edits.Replace(@"\(40%\)", "(45%)"), Edits.Replace(@"\(40%\)", "(20%)"), Edits.Replace("60 đại biểu", "66 đại biểu"))),
        new("ô của bảng đổi số", "arithmetic/table-total", "45 + 84 + 21 = 150; one of the four is another number.", Edits.Any(
            Edits.Replace("45", "54", @"^\|", "Tổng cộng"), Edits.Replace("84", "48", @"^\|", "Tổng cộng"), Edits.Replace("21", "12", @"^\|", "Tổng cộng"), Edits.Replace("150", "151", @"^\|"))),
        new("chữ khác chữ số", "arithmetic/digits-words", "The words are another number than the digits.", Edits.Any(
            Edits.Replace(@"03 \(ba\)", "03 (hai)"), Edits.Replace(@"12 \(mười hai\)", "12 (mười ba)"), Edits.Replace(@"20 \(hai mươi\)", "30 (hai mươi)"))),
        new("vượt số cấp trên cho", "requirement/DelegateCap", "The parent allows 150.", Edits.Replace("150 đại biểu", "151 đại biểu", "^a. Tổng số")),
        new("quá hạn cấp trên đặt", "requirement/Deadline", "The parent ends on 31 August.", Edits.Replace("thứ Sáu, ngày 22 tháng 8", "thứ Sáu, ngày 12 tháng 9")),
        new("dài hơn cấp trên cho", "requirement/Duration", "The parent allows one day.", Edits.Any(Edits.Replace("01 buổi,", "02 ngày,"), Edits.Replace("01 buổi,", "1,5 ngày,"))),
    ];
}
