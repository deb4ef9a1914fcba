using System.Text;
using Emulation.Plans.Requirements;

namespace Emulation.Documents.Tests.Word.Drafting;

/// <summary>Parents of fictional and real places, worded here: a province after two levels came, a district before, a city with conditions, ranges and a pilot.</summary>
internal static class DraftParents
{
    public const string Province =
        """
        ỦY BAN NHÂN DÂN
        TỈNH SÔNG THAO
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 214/KH-UBND
        Sông Thao, ngày 15 tháng 7 năm 2025
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến cấp xã tiến tới Đại hội thi đua yêu nước tỉnh Sông Thao lần thứ I
        Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
        Ủy ban nhân dân tỉnh Sông Thao ban hành Kế hoạch như sau:
        I. YÊU CẦU CHUNG
        1. Hội nghị phải bảo đảm trang trọng, thiết thực, tiết kiệm, công khai, dân chủ; tránh phô trương.
        II. TỔ CHỨC HỘI NGHỊ CẤP XÃ
        1. Hình thức: Tổ chức “Hội nghị điển hình tiên tiến” hoặc “Hội nghị biểu dương người tốt, việc tốt”.
        2. Thời gian: 1/2 ngày, hoàn thành trước ngày 20 tháng 9 năm 2025.
        3. Thành phần, số lượng đại biểu
        - Số lượng: từ 90 đến 160 đại biểu.
        - Thành phần: Đại diện lãnh đạo Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân; đại diện các tập thể, cá nhân điển hình tiên tiến; khách mời.
        - Trong đó đại biểu là điển hình tiên tiến, người trực tiếp lao động chiếm ít nhất 70% tổng số đại biểu.
        - Ưu tiên lựa chọn nông dân, công nhân, phụ nữ, thanh niên và người dân tộc thiểu số.
        4. Chương trình hội nghị
        - Chào cờ;
        - Tuyên bố lý do, giới thiệu đại biểu;
        - Thông qua chương trình hội nghị;
        - Khai mạc;
        - Báo cáo tổng kết phong trào thi đua;
        - Tham luận của các điển hình;
        - Giao lưu với các điển hình;
        - Biểu dương, khen thưởng;
        - Phát biểu chỉ đạo của lãnh đạo tỉnh;
        - Phát động thi đua;
        - Phát biểu hưởng ứng;
        - Bế mạc.
        5. Khen thưởng: mỗi đơn vị đề nghị khen thưởng không quá 05 tập thể, 12 cá nhân.
        III. KINH PHÍ
        Kinh phí tổ chức hội nghị cấp xã lấy từ nguồn ngân sách xã và nguồn xã hội hóa hợp pháp.
        IV. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ: chủ trì theo dõi, đôn đốc việc thực hiện.
        2. Ủy ban nhân dân các xã, phường, đặc khu
        - Xây dựng kế hoạch và tổ chức hội nghị theo đúng thời gian quy định.
        - Trước khi tổ chức hội nghị 10 ngày làm việc, gửi kế hoạch, báo cáo tổng kết và chương trình về Sở Nội vụ.
        - Gửi danh sách đại biểu đề nghị dự Đại hội tỉnh về Sở Nội vụ trước ngày 30 tháng 9 năm 2025.
        Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh; các đơn vị báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp./.
        Nơi nhận:
        - Thường trực Tỉnh ủy;
        - UBND các xã, phường, đặc khu;
        - Lưu: VT, NC.
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Đỗ Văn Hải
        """;

    public const string District =
        """
        ỦY BAN NHÂN DÂN
        HUYỆN ĐỒNG LÂM
        Số: 77/KH-UBND
        Đồng Lâm, ngày 09 tháng 9 năm 2024
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến các xã, thị trấn và huyện Đồng Lâm năm 2025
        Thực hiện Kế hoạch số 150/KH-UBND ngày 12 tháng 8 năm 2024 của Ủy ban nhân dân tỉnh Bình Minh về tổ chức Đại hội thi đua yêu nước các cấp;
        Ủy ban nhân dân huyện ban hành Kế hoạch như sau:
        I. MỤC ĐÍCH, YÊU CẦU
        1. Tổ chức Hội nghị các cấp bảo đảm thiết thực, hiệu quả, tiết kiệm, tránh hình thức.
        II. ĐỐI VỚI CẤP XÃ
        1. Hình thức: Tổ chức “Hội nghị điển hình tiên tiến”.
        2. Thời gian: 01 buổi, hoàn thành trong tháng 3/2025.
        3. Số lượng đại biểu: không quá 120 đại biểu.
        4. Thành phần: Khách mời; lãnh đạo Đảng ủy, HĐND, UBND, Ủy ban MTTQ xã; đại diện tập thể, cá nhân tiêu biểu.
        5. Chương trình hội nghị gồm: văn nghệ chào mừng; khai mạc; báo cáo tổng kết; tham luận; khen thưởng; phát động thi đua; bế mạc.
        III. TỔ CHỨC THỰC HIỆN
        1. UBND các xã, thị trấn
        - Báo cáo kết quả tổ chức hội nghị về Phòng Nội vụ huyện trước ngày 15 tháng 4 năm 2025.
        - Trước khi tổ chức hội nghị ít nhất 07 ngày, gửi chương trình và dự thảo báo cáo về Hội đồng Thi đua - Khen thưởng huyện (qua Phòng Nội vụ).
        2. Phòng Tài chính - Kế hoạch: hướng dẫn kinh phí.
        Nơi nhận:
        - UBND các xã, thị trấn;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Vũ Thị Lan
        """;

    public const string City =
        """
        ỦY BAN NHÂN DÂN
        THÀNH PHỐ HẢI PHÒNG
        Số: 305/KH-UBND
        Hải Phòng, ngày 04 tháng 8 năm 2025
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến cấp xã và Đại hội thi đua yêu nước thành phố Hải Phòng lần thứ I (2025 - 2030)
        Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:
        I. NGUYÊN TẮC
        1. Việc tổ chức hội nghị phải trang trọng, an toàn, tiết kiệm, không phô trương, lãng phí.
        II. HỘI NGHỊ CẤP XÃ
        1. Hình thức: Tổ chức “Hội nghị điển hình tiên tiến”.
        2. Thời gian: không quá 01 ngày, hoàn thành trước ngày 15 tháng 10 năm 2025.
        3. Số lượng đại biểu
        - Xã, phường, đặc khu có dưới 150 cán bộ, công chức, viên chức, người lao động thì tổ chức Hội nghị toàn thể.
        - Xã, phường, đặc khu có từ 150 cán bộ, công chức, viên chức, người lao động trở lên thì tổ chức Hội nghị đại biểu.
        - Số lượng: từ 100 đến 180 đại biểu.
        - Đại biểu khách mời và lãnh đạo chiếm không quá 25% tổng số đại biểu.
        4. Phân bổ đại biểu
        - Thường trực Đảng ủy: 02 đại biểu.
        - Lãnh đạo HĐND, UBND: 04 đại biểu.
        5. Ủy ban nhân dân thành phố chọn phường Ngô Quyền làm điểm, hoàn thành trước ngày 10 tháng 9 năm 2025.
        III. CHƯƠNG TRÌNH HỘI NGHỊ
        1. Chào cờ, tuyên bố lý do, giới thiệu đại biểu.
        2. Khai mạc.
        3. Báo cáo tổng kết phong trào thi đua. Báo cáo phải nêu rõ mô hình mới, cách làm sáng tạo và bài học kinh nghiệm.
        4. Tham luận, giao lưu với điển hình.
        5. Biểu dương, tôn vinh, khen thưởng.
        6. Phát động thi đua.
        7. Thông qua danh sách đại biểu dự Đại hội thành phố.
        8. Bế mạc.
        IV. KINH PHÍ
        1. Kinh phí do ngân sách cấp xã bảo đảm theo phân cấp, tiền thưởng trích từ Quỹ thi đua, khen thưởng.
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ: theo dõi, tổng hợp.
        2. Ủy ban nhân dân các xã, phường, đặc khu
        - Xây dựng kế hoạch, lập dự toán kinh phí và tổ chức hội nghị.
        - Rà soát, lựa chọn mỗi đơn vị ít nhất 03 mô hình tiêu biểu để tuyên truyền.
        - Trước khi tổ chức hội nghị 15 ngày gửi kế hoạch, chương trình, báo cáo tổng kết về Hội đồng Thi đua - Khen thưởng thành phố (qua Sở Nội vụ).
        Nơi nhận:
        - Thường trực Thành ủy;
        - UBND các xã, phường, đặc khu;
        - Lưu: VT, NV.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Lê Văn Nam
        """;

    public static RequirementSet Read(string text) => ParentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "parent:0");
}
