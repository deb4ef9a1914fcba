namespace Emulation.Plans.Drafting;

/// <summary>Danh mục việc chuẩn bị hội nghị: each has one lead, by its role or by the facts.</summary>
public static class DraftWorks
{
    public static IReadOnlyList<DraftWork> All { get; } =
    [
        new("plan", UnitRole.Standing, "Theo dõi, đôn đốc việc thực hiện Kế hoạch này; kịp thời đề xuất xử lý khó khăn phát sinh", null, UnitRole.Office),
        new("programme", UnitRole.Standing, "Xây dựng chương trình và kịch bản điều hành {0}", 20, UnitRole.Office),
        new("final_report", UnitRole.Standing, "Xây dựng báo cáo tổng kết phong trào thi đua; biên tập các bài tham luận", 20, UnitRole.Others),
        new("delegate_list", UnitRole.Standing, "Lập danh sách đại biểu, trình người có thẩm quyền phê duyệt", 18, UnitRole.Others),
        new("awards", UnitRole.Standing, "Tiếp nhận, thẩm định hồ sơ đề nghị khen thưởng và trình xét theo quy định", 20, UnitRole.Others),
        new("invitations", UnitRole.Office, "Phát hành giấy mời, tài liệu phục vụ {0}", 7, UnitRole.Standing),
        new("hall", UnitRole.Office, "Chuẩn bị hội trường, nơi để xe và các điều kiện hậu cần", 2, UnitRole.Finance),
        new("reception", UnitRole.Office, "Đón tiếp đại biểu, bố trí chỗ ngồi theo sơ đồ", 0, UnitRole.Standing),
        new("budget", UnitRole.Finance, "Lập dự toán, bố trí và hướng dẫn thanh quyết toán kinh phí", 20, UnitRole.Standing),
        new("decoration", UnitRole.Culture, "Trang trí hội trường, khánh tiết trong và ngoài nơi tổ chức", 1, UnitRole.Office),
        new("sound", UnitRole.Culture, "Lắp đặt, vận hành âm thanh, ánh sáng", 1, UnitRole.Office),
        new("arts", UnitRole.Culture, "Dàn dựng tiết mục văn nghệ chào mừng", 2, UnitRole.Others),
        new("publicity", UnitRole.Culture, "Tuyên truyền trước, trong và sau {0} về gương người tốt, việc tốt", null, UnitRole.Front),
        new("security", UnitRole.Police, "Bảo đảm an ninh, trật tự tại nơi tổ chức {0} và hướng dẫn phương tiện ra vào", 0, UnitRole.Office),
        new("mobilisation", UnitRole.Front, "Vận động đoàn viên, hội viên và Nhân dân hăng hái thi đua; phát hiện, giới thiệu những gương tiêu biểu", 20, UnitRole.Others),
        new("nomination", UnitRole.Others, "Bình xét tập thể, cá nhân tiêu biểu của đơn vị mình, gửi hồ sơ đúng hạn và cử đại biểu đúng thành phần", 22, UnitRole.Standing),
        new("result_report", UnitRole.Standing, "Tổng hợp, báo cáo kết quả tổ chức {0} lên cấp trên", -10, UnitRole.Others),
    ];

    public static DraftWork? Find(string key) => All.FirstOrDefault(work => work.Key == key);
}
