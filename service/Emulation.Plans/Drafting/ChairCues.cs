namespace Emulation.Plans.Drafting;

/// <summary>Lời dẫn của người điều hành, part by part, and the works that a part rests on.</summary>
internal static class ChairCues
{
    public static string Of(TimetableEntry entry, DraftBrief brief)
    {
        var texts = brief.Texts;
        var meeting = texts[DraftTexts.Meeting];
        // A title that opens a cell stands inside a sentence here; a person's name does not change.
        var actor = entry.Actor.StartsWith("Lãnh đạo ", StringComparison.Ordinal) ? CarriedText.Lower(entry.Actor) : entry.Actor;
        return entry.Code switch
        {
            "A1" => $"Kính mời quý đại biểu nhận tài liệu và vào vị trí theo sơ đồ chỗ ngồi; {meeting} bắt đầu sau ít phút nữa.",
            "A2" => $"Kính thưa quý đại biểu, xin mời quý vị thưởng thức các tiết mục văn nghệ chào mừng {meeting}.",
            "A3" => "Kính mời quý đại biểu đứng dậy, chỉnh đốn trang phục, chuẩn bị làm lễ chào cờ. Nghiêm! Chào cờ, chào! Thôi. Trân trọng cảm ơn, mời quý vị an tọa.",
            "A4" => $"Kính thưa quý đại biểu, hôm nay, {texts["event.weekday"]}, ngày {texts["event.date"]}, tại {texts["event.venue"]}, {texts["issuer.name"]} tổ chức {texts[DraftTexts.EventName]}. Xin trân trọng giới thiệu các vị khách quý và đại biểu đã về dự (đọc theo danh sách do bộ phận đón tiếp chuyển).",
            "A5" => $"Trân trọng kính mời {actor} phát biểu khai mạc {meeting}.",
            "A6" => $"Thay mặt Ban Tổ chức, tôi xin báo cáo chương trình làm việc của {meeting} (đọc chương trình). Quý đại biểu nào có ý kiến khác, xin mời; nếu không, đề nghị biểu quyết bằng giơ tay.",
            "A7" => $"Tiếp theo, kính mời đại diện {actor} trình bày báo cáo tổng kết.",
            "A8" => $"Xin mời các đại biểu đã đăng ký lần lượt lên trình bày tham luận; tổng thời gian dành cho phần này là {entry.Minutes} phút, đề nghị mỗi tham luận giữ đúng giờ.",
            "A9" => "Kính mời các gương tiêu biểu lên sân khấu cùng trò chuyện với đại biểu; xin mời người dẫn chương trình.",
            "A10" => "Kính mời đại diện lãnh đạo lên trao thưởng; xin mời các tập thể, cá nhân có tên sau đây lên sân khấu (đọc quyết định và danh sách theo từng đợt).",
            "A11" => $"Trân trọng kính mời {actor} phát biểu chỉ đạo. (Sau phát biểu) Ban Tổ chức xin tiếp thu đầy đủ các ý kiến chỉ đạo.",
            "A12" => $"Kính mời {actor} lên phát động thi đua giai đoạn {texts["event.period"]}.",
            "A13" => "Xin mời đại diện các đơn vị lên phát biểu hưởng ứng và ký giao ước.",
            "A14" => $"Xin báo cáo {meeting} danh sách đại biểu dự kiến cử đi dự đại hội cấp trên (đọc danh sách). Đề nghị quý đại biểu cho ý kiến và biểu quyết.",
            "A15" => $"Sau {Minutes(brief)} phút làm việc, {meeting} đã hoàn thành chương trình đề ra. Thay mặt Ban Tổ chức, xin cảm ơn quý đại biểu và tuyên bố bế mạc.",
            _ => $"Mời quý đại biểu giải lao {entry.Minutes} phút; {meeting} tiếp tục lúc {DraftDates.Hour(entry.To)}.",
        };
    }

    /// <summary>Keys of the catalogue of works.</summary>
    public static IReadOnlyList<string> WorksFor(string? code) => code switch
    {
        "A1" => ["reception", "hall"],
        "A2" => ["arts"],
        "A3" => ["sound", "decoration"],
        "A4" => ["delegate_list"],
        "A6" => ["programme"],
        "A7" or AgendaLines.Papers => ["final_report"],
        "A10" => ["awards"],
        _ => [],
    };

    private static int Minutes(DraftBrief brief) => brief.Timetable.Entries.Sum(static entry => entry.Minutes);
}
