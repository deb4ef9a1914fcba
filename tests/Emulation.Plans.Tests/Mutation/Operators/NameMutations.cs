namespace Emulation.Plans.Tests.Mutation.Operators;

/// <summary>Lỗi tên gọi và viện dẫn.</summary>
internal static class NameMutations
{
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        new("loại đơn vị khác", "names/own-unit-kind", "The issuer is a xã.", Edits.Replace("(?<=(?:Đài truyền thanh|Công an|ngân sách|Nhân dân trong|gương xuất sắc của|Khen thưởng) )xã", "phường", @"^\S+ (?!Công an xã, Đài)")),
        new("tên hội nghị khác", "names/event-variant", "The title says otherwise.", Edits.Replace("Hội nghị (?=điển hình tiên tiến)", "Hội nghị tuyên dương ", "^(?:Trên đây|5[.])")),
        new("lẫn hai hình thức", "names/event-form", "It is the name of neither form.", Edits.Replace("Hội nghị điển hình tiên tiến(?= trước)", "Hội nghị thi đua yêu nước")),
        new("tên hội nghị hoa khác", "names/event-case", "All other places write it otherwise.", Edits.Replace("Hội nghị điển hình tiên tiến", "Hội nghị Điển hình tiên tiến", "^[^T]")),
        new("số lần khác", "names/ordinal", "The title says the first.", Edits.Replace("lần thứ I(?= |;)", "lần thứ II", "^(?:Trên|Ủy|Tổ chức)", "lần thứ I(?: |;)")),
        new("tên xã viết thường", "names/own-unit-case", "A proper name has capitals.", Edits.Any(Edits.Replace("(?<=xã )Tân Phú", "tân Phú"), Edits.Replace("(?<=xã )Tân Phú", "Tân phú"))),
        new("sót tên xã khác", "names/foreign-unit", "The plan is xã Tân Phú's own.", Edits.Replace("(?<=(?:Ủy ban nhân dân|điển hình tiên tiến) )xã Tân Phú", "xã Đông Sơn", "^(?:2|Trên|Ủy)")),
        new("tên cơ quan sai", "names/official-name", "The table of official names has another form.", Edits.Any(
            Edits.Replace("Hội đồng Thi đua - Khen thưởng", "Hội đồng thi đua, khen thưởng"), Edits.Replace("(?<!- )Phòng Kinh tế", "phòng Kinh tế"),
            Edits.Replace("Văn phòng HĐND và UBND", "Văn phòng HĐND - UBND"), Edits.Replace("Phòng Văn hóa - Xã hội", "Phòng Văn hóa và Xã hội"))),
        new("gọi tắt cách khác", "names/body-variant", "All other places shorten it otherwise.", Edits.Replace("Ủy ban MTTQ Việt Nam", "UBMTTQ Việt Nam")),
        new("cơ quan không còn", "names/abolished-unit", "Since 2025-07-01 there is no district level.", Edits.Any(
            Edits.Replace("(?<=về )Sở Nội vụ", "Phòng Nội vụ"), Edits.Replace("(?<=^4. )Công an xã", "Công an huyện"), Edits.Replace("(?<=^6. Đề nghị )Ủy ban MTTQ Việt Nam xã", "UBND huyện"))),
        new("viện dẫn không số", "citations/no-number", "A document first named has its number.", Edits.Replace(@"Quyết định số 20/QĐ-UBND ngày 10/7/2025 của Ủy ban nhân dân xã", "Quyết định")),
        new("căn cứ thiếu thành phần", "citations/incomplete", "A document first named has its day and issuer.", Edits.Any(
            Edits.Replace(@" ngày 05 tháng 5 năm 2025", "", shownAt: "số 12/"), Edits.Replace(@" ngày 14 tháng 6 năm 2025", "", shownAt: "số 152/"), Edits.Replace(" của Ủy ban nhân dân tỉnh Bình Minh", "", shownAt: "số 12/"))),
        new("ký hiệu của loại khác", "citations/symbol", "The symbol belongs to another kind of document.", Edits.Any(
            Edits.Replace("số 12/KH-UBND", "số 12/QĐ-UBND"), Edits.Replace("số 20/QĐ-UBND", "số 20/KH-UBND"), Edits.Replace("số 152/2025/NĐ-CP", "số 152/2025/NQ-CP"), Edits.Replace("số 12/KH-UBND", "số 12/TB-UBND"))),
        new("văn bản hết hiệu lực", "citations/outdated", "The table of acts says until when it was in force.", Edits.Any(
            Edits.Replace("152/2025/NĐ-CP ngày 14 tháng 6 năm 2025", "98/2023/NĐ-CP ngày 31 tháng 12 năm 2023"), Edits.Replace("152/2025/NĐ-CP ngày 14 tháng 6 năm 2025", "91/2017/NĐ-CP ngày 31 tháng 7 năm 2017"),
            Edits.Replace("ngày 15 tháng 6 năm 2022", "năm 2003", shownAt: "Luật Thi đua"))),
    ];
}
