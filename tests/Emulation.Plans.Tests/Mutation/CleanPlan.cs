namespace Emulation.Plans.Tests.Mutation;

/// <summary>Kế hoạch sạch: a whole plan of xã Tân Phú with nothing to mend, one paragraph or table row a line. Every mutant starts from it.</summary>
internal static class CleanPlan
{
    public static IReadOnlyList<string> Lines { get; } = """
        ỦY BAN NHÂN DÂN
        XÃ TÂN PHÚ
        Số: 15/KH-UBND
        Tân Phú, ngày 28 tháng 7 năm 2025
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)
        Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
        Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về thi đua, khen thưởng;
        Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 5 năm 2025 của Ủy ban nhân dân tỉnh Bình Minh về tổ chức Hội nghị điển hình tiên tiến các cấp;
        Ủy ban nhân dân xã Tân Phú xây dựng Kế hoạch tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030) như sau:
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        a) Tổng kết phong trào thi đua giai đoạn 2020 - 2025 của xã, bàn phương hướng giai đoạn 2025 - 2030.
        b) Biểu dương tập thể, cá nhân tiêu biểu, cổ vũ cán bộ và Nhân dân trong xã thi đua phát triển kinh tế - xã hội.
        c) Hướng tới Đại hội thi đua yêu nước toàn quốc lần thứ XI năm 2025.
        2. Yêu cầu
        a) Hội nghị gọn, trang trọng, tiết kiệm, đúng chủ trương của Đảng, pháp luật của Nhà nước.
        b) Các thôn chọn gương tốt công khai; đồng thời phổ biến hình thức khen thưởng, tiêu chuẩn khen thưởng cho bà con biết.
        c) Trên cơ sở danh sách do các thôn gửi lên, Hội đồng Thi đua - Khen thưởng xã chọn những gương xuất sắc nhất.
        d) Qua phong trào thi đua, phát hiện nhân tố mới (kể cả người ngoài xã), kịp thời bổ sung vào danh sách.
        đ) Nơi có dưới 200 người lao động thì họp dân toàn thể.
        e) Nơi có từ 200 người lao động trở lên thì họp đại diện các hộ.
        II. THỜI GIAN, ĐỊA ĐIỂM, ĐẠI BIỂU
        1. Thời gian: 01 buổi, vào sáng thứ Sáu, ngày 22 tháng 8 năm 2025.
        2. Địa điểm: Hội trường Ủy ban nhân dân xã Tân Phú.
        3. Thành phần, số lượng đại biểu
        a) Tổng số đại biểu: 150 đại biểu, gồm:
        - Đại biểu khách mời, lãnh đạo: 45 đại biểu (30%);
        - Đại biểu là điển hình tiên tiến: 105 đại biểu (70%), trong đó:
        + Đại biểu là nông dân: 60 đại biểu (40%).
        b) Khối các thôn: 84 đại biểu
        - Thôn Đông: 44 đại biểu;
        - Thôn Tây: 40 đại biểu.
        c) Cơ cấu: điển hình tiên tiến chiếm 70%; khách mời, lãnh đạo chiếm 30% tổng số đại biểu.
        III. CHƯƠNG TRÌNH HỘI NGHỊ
        - Đón tiếp đại biểu, văn nghệ chào mừng;
        - Chào cờ, tuyên bố lý do, giới thiệu đại biểu;
        - Diễn văn khai mạc Hội nghị;
        - Báo cáo tổng kết phong trào thi đua giai đoạn 2020 - 2025;
        - Tham luận của 03 (ba) điển hình;
        - Giao lưu với các gương tiêu biểu;
        - Trao khen thưởng cho 12 (mười hai) tập thể và 20 (hai mươi) cá nhân;
        - Phát biểu của lãnh đạo tỉnh;
        - Phát động thi đua giai đoạn 2025 - 2030;
        - Tổng kết, bế mạc Hội nghị.
        IV. KINH PHÍ
        Kinh phí tổ chức Hội nghị do ngân sách xã bảo đảm, chi theo quy định hiện hành.
        V. PHÂN BỔ ĐẠI BIỂU
        1. Tổng số đại biểu: 150 đại biểu.
        2. Số lượng từng khối theo bảng sau:
        | STT | Thành phần | Số lượng |
        | 1 | Lãnh đạo, khách mời | 45 |
        | 2 | Điển hình của các thôn | 84 |
        | 3 | Điển hình của cơ quan, trường học | 21 |
        | | Tổng cộng | 150 |
        VI. TRANG TRÍ, TUYÊN TRUYỀN
        1. Trang trí
        1.1. Phông chính do thôn Đông làm theo ma-két chung của Ban Tổ chức.
        1.2. Khẩu hiệu in đúng ma-két, treo như sau:
        - Treo các khẩu hiệu:
        + Trong hội trường.
        * Bà con Tân Phú chung tay dựng xây quê mới!
        + Ngoài cổng.
        * Nhiệt liệt chào mừng đại biểu về dự Hội nghị!
        - Cắm cờ dọc đường vào trụ sở.
        2. Tuyên truyền
        2.1. Loan báo trên loa về phong trào “Sáng, xanh, sạch, đẹp” của các thôn.
        2.2. Viết bài về gương “Người tốt, việc tốt” trong xã.
        VII. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa - Xã hội
        - Chủ trì xây dựng chương trình, kịch bản; xây dựng báo cáo tổng kết, hoàn thành trước ngày 12/8/2025;
        - Lập danh sách đại biểu, hướng dẫn hồ sơ khen thưởng, hoàn thành trước ngày 15/8/2025;
        - Trước khi tổ chức Hội nghị 15 ngày, gửi kế hoạch, báo cáo tổng kết về Sở Nội vụ;
        - Mời ba gương nông dân giao lưu tại Hội nghị; chọn người tham luận tại Hội nghị.
        2. Phòng Kinh tế
        - Lập dự toán kinh phí, hoàn thành trước ngày 08/8/2025;
        - Thanh toán, quyết toán theo Quyết định số 20/QĐ-UBND ngày 10/7/2025 của Ủy ban nhân dân xã ban hành Quy chế chi tiêu nội bộ.
        3. Văn phòng HĐND và UBND
        - Chuẩn bị hội trường, âm thanh, ánh sáng, trang trí khánh tiết;
        - In và gửi giấy mời từ ngày 04/8/2025 đến ngày 12/8/2025; đón tiếp đại biểu.
        4. Công an xã: bảo đảm an ninh, trật tự trong ngày diễn ra Hội nghị (22/8/2025).
        5. Đài truyền thanh xã: tuyên truyền về Hội nghị điển hình tiên tiến trước và sau ngày tổ chức.
        6. Đề nghị Ủy ban MTTQ Việt Nam xã vận động Nhân dân hưởng ứng phong trào thi đua.
        7. Các thôn: họp dân chọn gương tốt, gửi danh sách về Phòng Văn hóa - Xã hội.
        Trên đây là Kế hoạch tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I; các đơn vị phối hợp với Ủy ban MTTQ Việt Nam xã thực hiện./.
        Nơi nhận:
        - Ủy ban nhân dân tỉnh;
        - Sở Nội vụ;
        - Ủy ban MTTQ Việt Nam xã;
        - Phòng Văn hóa - Xã hội, Phòng Kinh tế;
        - Văn phòng HĐND và UBND;
        - Công an xã, Đài truyền thanh xã;
        - Các thôn;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Lê Thị Mẫu
        """.ReplaceLineEndings("\n").Split('\n');
}
