namespace Emulation.Plans.Tests.Mutation.Operators;

/// <summary>Lỗi chương trình, điều kiện, phân công, nơi nhận và chữ ký.</summary>
internal static class DutyMutations
{
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        new("mục chương trình đổi chỗ", "agenda/disordered", "No conference closes before it opens or answers before it reports.", Edits.Any(
            Edits.Exchange("^- Diễn văn khai mạc", "^- Tổng kết, bế mạc"), Edits.Exchange("^- Diễn văn khai mạc", "^- Báo cáo tổng kết"), Edits.Exchange("^- Tổng kết, bế mạc", "^- Trao khen thưởng"), Edits.Exchange("^- Chào cờ", "^- Tham luận"))),
        new("thiếu mục chương trình", "agenda/incomplete", "What every conference has is gone.", Edits.Any(
            Edits.Drop("^- Diễn văn khai mạc", "^- Đón tiếp"), Edits.Drop("^- Báo cáo tổng kết", "^- Đón tiếp"), Edits.Drop("^- Phát động", "^- Đón tiếp"), Edits.Drop("^- Trao khen", "^- Đón tiếp"))),
        new("việc của mục không có", "tasks/agenda-mismatch", "The agenda no longer has what the task prepares.", Edits.Any(
            Edits.Drop("^- Giao lưu", "^- Mời ba gương"), Edits.Drop("^- Tham luận", "^- Mời ba gương"))),
        new("việc không giao ai", "tasks/leadless", "Nobody is named.", Edits.Insert("^7[.] Các thôn", "8. Kê ghế và treo cờ trước buổi khai mạc.")),
        new("việc cần mà không giao", "tasks/unassigned-work", "The only line that gives the work to anyone is gone.", Edits.Any(
            Edits.Drop("^- Chuẩn bị hội trường", "^VII[.]"), Edits.Replace("; đón tiếp đại biểu", "", "^- In và gửi", "^VII[.]"), Edits.Replace("bảo đảm an ninh, trật tự", "có mặt", "^4[.]", "^VII[.]"))),
        new("việc giao hai nơi", "tasks/unclear-lead", "Two units are told to do one work, neither to lead.", Edits.Any(
            Edits.Insert("^- Lập dự toán", "- Chuẩn bị âm thanh, ánh sáng cho Hội nghị;", "^- Chuẩn bị hội trường"), Edits.Insert("^- Lập dự toán", "- Trang trí khánh tiết hội trường;", "^- Chuẩn bị hội trường"), Edits.Insert("^- Lập dự toán", "- Đón tiếp đại biểu về dự;", "^- In và gửi"))),
        new("dòng lưu không ở cuối", "recipients/archive", "The file copy is the last line.", Edits.Any(Edits.Exchange("^- Các thôn", "^- Lưu"), Edits.Exchange("^- Sở Nội vụ", "^- Lưu"), Edits.Drop("^- Lưu", "^- Các thôn"))),
        new("nơi nhận thiếu đơn vị", "recipients/uninformed-unit", "The unit has a task and does not get the plan.", Edits.Any(
            Edits.Drop("^- Văn phòng HĐND", "^- Ủy ban nhân dân tỉnh"), Edits.Drop("^- Công an xã,", "^- Ủy ban nhân dân tỉnh"), Edits.Drop("^- Phòng Văn hóa - Xã hội, Phòng", "^- Ủy ban nhân dân tỉnh"))),
        new("nơi nhận thiếu cấp trên", "recipients/uninformed-superior", "The issuer of what the plan carries out does not get it.", Edits.Drop("^- Ủy ban nhân dân tỉnh", "^Thực hiện")),
        new("điều kiện bỏ sót một số", "parents/condition-gap", "Below 200 and above 200 leave exactly 200 to nobody.", Edits.Any(
            Edits.Replace("từ 200 người lao động trở lên", "trên 200 người lao động", shownAt: "^đ[)]"), Edits.Replace("từ 200 người lao động trở lên", "hơn 200 người lao động", shownAt: "^đ[)]"))),
        new("nơi nhận không hai chấm", "punctuation/recipients", "The decree writes “Nơi nhận:”.", Edits.Any(Edits.Replace("^Nơi nhận:", "Nơi nhận"), Edits.Replace("^Nơi nhận:", "Nơi nhận."))),
        new("quyền hạn ký sai", "signature/authority", "KT. stands above a deputy only, and above every deputy.", Edits.Any(
            Edits.Replace("^CHỦ TỊCH", "PHÓ CHỦ TỊCH"), Edits.Replace("^CHỦ TỊCH", "KT. CHỦ TỊCH"), Edits.Replace("^CHỦ TỊCH", "TL. CHỦ TỊCH"), Edits.Insert("^TM. ỦY", "KT. CHỦ TỊCH"))),
        new("thiếu TM.", "signature/missing-on-behalf", "A committee's plan is signed on its behalf.", Edits.Any(Edits.Drop("^TM."), Edits.Replace("^TM. ", "", shownAt: "^ỦY BAN NHÂN DÂN|^CHỦ TỊCH"))),
    ];
}
