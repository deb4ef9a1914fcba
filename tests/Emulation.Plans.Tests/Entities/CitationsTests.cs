using System.Globalization;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class CitationsTests
{
    [Theory]
    [InlineData("Thực hiện Kế hoạch số 15/KH-UBND ngày 23/7/2025 của UBND tỉnh Bình Minh về tổ chức Đại hội;", "Kế hoạch|15/KH-UBND|2025-07-23|UBND tỉnh Bình Minh|tổ chức Đại hội")]
    [InlineData("Căn cứ Kế hoạch số 15/KH-UBND ngày 23 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Bình Minh;", "Kế hoạch|15/KH-UBND|2025-07-23|Ủy ban nhân dân tỉnh Bình Minh|")]
    [InlineData("Công văn số 64/SNV-BTĐKT ngày 19/7/2025 của Sở Nội vụ về việc tiếp tục tổ chức Đại hội.", "Công văn|64/SNV-BTĐKT|2025-07-19|Sở Nội vụ|tiếp tục tổ chức Đại hội")]
    [InlineData("Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành", "Nghị định|98/2023/NĐ-CP|2023-12-31|Chính phủ|quy định chi tiết thi hành")]
    [InlineData("Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị về học tập", "Chỉ thị|05-CT/TW|2016-05-15|Bộ Chính trị|học tập")]
    [InlineData("Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị", "Kết luận|127-KL/TW|2025-02-28|Bộ Chính trị|")]
    [InlineData("Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ hướng dẫn thi hành;", "Thông tư|15/2025/TT-BNV|2025-08-04|Bộ trưởng Bộ Nội vụ|hướng dẫn thi hành")]
    [InlineData("Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội về sắp xếp", "Nghị quyết|202/2025/QH15|2025-06-12|Quốc hội|sắp xếp")]
    [InlineData("Quyết định số 94/QĐ-UBND ngày 08/8/2025 của UBND thành phố Hải Phòng ban hành Kế hoạch tổ chức Hội nghị;", "Quyết định|94/QĐ-UBND|2025-08-08|UBND thành phố Hải Phòng|ban hành Kế hoạch tổ chức Hội nghị")]
    [InlineData("Hướng dẫn số 23/HD-BNV ngày 21/5/2024 của Bộ Nội vụ", "Hướng dẫn|23/HD-BNV|2024-05-21|Bộ Nội vụ|")]
    [InlineData("Quy định số 10-QĐ/TU ngày 01/3/2025 của Ban Thường vụ Tỉnh ủy", "Quy định|10-QĐ/TU|2025-03-01|Ban Thường vụ Tỉnh ủy|")]
    [InlineData("Chương trình số 7-CTr/TU ngày 01/3/2025 của Tỉnh ủy", "Chương trình|7-CTr/TU|2025-03-01|Tỉnh ủy|")]
    [InlineData("Thông báo số 55/TB-VPCP ngày 13/10/2025 của Văn phòng Chính phủ", "Thông báo|55/TB-VPCP|2025-10-13|Văn phòng Chính phủ|")]
    [InlineData("Tờ trình số 12/TTr-VHXH ngày 01/8/2025 của Phòng Văn hóa - Xã hội", "Tờ trình|12/TTr-VHXH|2025-08-01|Phòng Văn hóa - Xã hội|")]
    [InlineData("Báo cáo số 9/BC-UBND ngày 01/8/2025 của UBND xã", "Báo cáo|9/BC-UBND|2025-08-01|UBND xã|")]
    [InlineData("Quyết định số 178/QĐ-TTg ngày 28 tháng 01 năm 2016 của Thủ tướng Chính phủ về phê duyệt Đề án", "Quyết định|178/QĐ-TTg|2016-01-28|Thủ tướng Chính phủ|phê duyệt Đề án")]
    [InlineData("Luật Thi đua, khen thưởng năm 2022", "Luật|||2022||Thi đua, khen thưởng")]
    [InlineData("Luật Thi đua, khen thưởng ngày 15/6/2022;", "Luật||2022-06-15||Thi đua, khen thưởng")]
    [InlineData("theo quy định của Luật Thi đua, khen thưởng.", "Luật||||Thi đua, khen thưởng")]
    [InlineData("Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022", "Luật|06/2022/QH15|2022-06-15||Thi đua, khen thưởng")]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;", "Luật|72/2025/QH15|||Tổ chức chính quyền địa phương")]
    [InlineData("Luật Tổ chức chính quyền địa phương ngày 16/6/2025", "Luật||2025-06-16||Tổ chức chính quyền địa phương")]
    [InlineData("Kế hoạch số      /KH-UBND ngày 23/7/2025 của UBND tỉnh Bình Minh", "Kế hoạch||2025-07-23|UBND tỉnh Bình Minh|")]
    [InlineData("Kế hoạch số …/KH-UBND ngày 23/7/2025 của UBND tỉnh", "Kế hoạch||2025-07-23|UBND tỉnh|")]
    [InlineData("Kế hoạch ngày 23/7/2025 của UBND tỉnh về tổ chức Hội nghị", "Kế hoạch||2025-07-23|UBND tỉnh|tổ chức Hội nghị")]
    [InlineData("Kế hoạch số 15/KH-UBND của UBND tỉnh về tổ chức Hội nghị", "Kế hoạch|15/KH-UBND||UBND tỉnh|tổ chức Hội nghị")]
    [InlineData("Kế hoạch số 15 /KH-UBND, ngày 23/7/2025 của UBND tỉnh", "Kế hoạch|15/KH-UBND|2025-07-23|UBND tỉnh|")]
    [InlineData("Kế hoạch số: 15/KH – UBND ngày 23/7/2025", "Kế hoạch|15/KH-UBND|2025-07-23||")]
    [InlineData("KẾ HOẠCH số 15/KH-UBND ngày 23/7/2025", "Kế hoạch|15/KH-UBND|2025-07-23||")]
    [InlineData("Công văn số 35/BNV-CTTN&BĐG ngày 03/10/2025 của Bộ Nội vụ", "Công văn|35/BNV-CTTN&BĐG|2025-10-03|Bộ Nội vụ|")]
    [InlineData("Kế hoạch số 15/KH-UBND ngày 23/7/2025 của UBND TP. Bình Minh về tổ chức Đại hội TP. Bình Minh./.", "Kế hoạch|15/KH-UBND|2025-07-23|UBND TP. Bình Minh|tổ chức Đại hội TP. Bình Minh")]
    [InlineData("Kế hoạch số 15/KH-UBND ngày 23/7/2025 của UBND tỉnh về tổ chức Đại hội, UBND xã Tân Phú ban hành Kế hoạch như sau:", "Kế hoạch|15/KH-UBND|2025-07-23|UBND tỉnh|tổ chức Đại hội")]
    [InlineData("Kế hoạch số 15/KH-UBND ngày 23/7/2025 của UBND tỉnh về tổ chức Đại hội. Ủy ban nhân dân xã ban hành Kế hoạch", "Kế hoạch|15/KH-UBND|2025-07-23|UBND tỉnh|tổ chức Đại hội")]
    [InlineData("(Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 23/7/2025 của UBND tỉnh Bình Minh)", "Kế hoạch|15/KH-UBND|2025-07-23|UBND tỉnh Bình Minh|")]
    [InlineData("theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, góp phần phát triển", "Nghị quyết|57-NQ/TW|2024-12-22|Bộ Chính trị|")]
    [InlineData("Quyết định số 9/QĐ-BVHTTDL ngày 01/3/2025 của Bộ Văn hóa, Thể thao và Du lịch", "Quyết định|9/QĐ-BVHTTDL|2025-03-01|Bộ Văn hóa, Thể thao và Du lịch|")]
    [InlineData("Kế hoạch số 15/KH-UBND ngày 31/4/2025 của UBND tỉnh", "Kế hoạch|15/KH-UBND||UBND tỉnh|")]
    public void Citation_is_read(string text, string expected)
    {
        var fields = expected.Split('|');
        var year = fields.Length == 6 ? fields[3] : null;

        var found = Assert.Single(Citations.Find(text, VietnameseText.ToKey(text)));

        Assert.Equal(fields[0], found.Kind);
        Assert.Equal(fields[1], found.Number ?? "");
        Assert.Equal(fields[2], found.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(fields[^2], found.Issuer ?? "");
        Assert.Equal(fields[^1], found.Subject ?? "");
        Assert.True(year is null || year == found.Year!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Căn cứ Kế hoạch số 01/KH-UBND ngày 20/5/2025 của UBND tỉnh và Hướng dẫn số 23/HD-SNV ngày 21/5/2025 của Sở Nội vụ về tổ chức Đại hội;", "01/KH-UBND:UBND tỉnh:; 23/HD-SNV:Sở Nội vụ:tổ chức Đại hội")]
    [InlineData("Thực hiện Kế hoạch số 01/KH-UBND ngày 20/5/2025 của UBND tỉnh về tổ chức Đại hội; Công văn số 64/SNV ngày 19/7/2025 của Sở Nội vụ.", "01/KH-UBND:UBND tỉnh:tổ chức Đại hội; 64/SNV:Sở Nội vụ:")]
    [InlineData("Căn cứ Luật Đầu tư và Nghị định số 15/2025/NĐ-CP ngày 01/8/2025 của Chính phủ", "15/2025/NĐ-CP:Chính phủ:")]
    [InlineData("Kế hoạch thực hiện Thông báo kết luận số 96-TB/TW ngày 16/3/2025 của Ban Bí thư", "96-TB/TW:Ban Bí thư:")]
    [InlineData("Kế hoạch số 01/KH-UBND, Kế hoạch số 02/KH-UBND của UBND tỉnh", "01/KH-UBND::; 02/KH-UBND:UBND tỉnh:")]
    [InlineData("Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi Chương trình thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "71/NQ-CP:Chính phủ:sửa đổi Chương trình thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; 57-NQ/TW:Bộ Chính trị:")]
    public void Several_documents_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Citations.Find(text, VietnameseText.ToKey(text))
            .Select(static found => $"{found.Number}:{found.Issuer}:{found.Subject}")));

    [Theory]
    [InlineData("UBND xã ban hành Kế hoạch tổ chức Hội nghị")]
    [InlineData("Căn cứ Kế hoạch này, các đơn vị thực hiện")]
    [InlineData("Báo cáo tổng kết phong trào thi đua năm 2025")]
    [InlineData("Chương trình Hội nghị")]
    [InlineData("theo quy định của pháp luật")]
    [InlineData("Số: 15/KH-UBND")]
    [InlineData("Xây dựng kế hoạch, chương trình trước ngày 15/8/2025")]
    [InlineData("chính sách, pháp luật của Nhà nước")]
    public void What_is_no_citation_is_left(string text) => Assert.Empty(Citations.Find(text, VietnameseText.ToKey(text)));

    [Fact]
    public void Span_leaves_out_the_introducing_word_and_the_end_mark()
    {
        const string Text = "Căn cứ Kế hoạch số 15/KH-UBND ngày 23/7/2025 của UBND tỉnh về tổ chức Đại hội;";

        var found = Assert.Single(Citations.Find(Text, VietnameseText.ToKey(Text)));

        Assert.Equal(Text[7..^1], found.Span.Slice(Text));
        Assert.Equal(Text[..^1], found.IntroducedSpan.Slice(Text));
        Assert.Equal("15/KH-UBND", found.NumberSpan!.Value.Slice(Text));
        Assert.Equal("tổ chức Đại hội", found.SubjectSpan!.Value.Slice(Text));
    }
}
