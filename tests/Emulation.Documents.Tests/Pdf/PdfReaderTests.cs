using Emulation.Documents.Pdf;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Pdf;

public class PdfReaderTests
{
    private const string First = "1. Các thôn, cơ quan rà soát danh sách tập thể và cá nhân tiêu biểu, lập hồ sơ theo mẫu của xã rồi gửi về Văn phòng trước ngày họp mười hôm để tổng hợp.";
    private const string Second = "2. Trung tâm chuẩn bị bàn ghế, âm thanh, ánh sáng; mọi việc xong trước ngày họp một buổi, giai đoạn 2025 - 2030 giữ nếp này.";
    private const string Third = "Văn phòng theo dõi việc thực hiện, mỗi tuần báo cáo một lần với lãnh đạo xã cho đến ngày họp.";

    private static readonly string[] Body = ["I. NỘI DUNG", First, "- Chuông, loa thử vào chiều hôm trước;", Second, Third];

    [Fact]
    public void Columns_of_the_head_come_out_in_the_order_Word_has_them()
    {
        var pdf = Written(new PdfBuilder().Columns(
            ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("XÃ ĐỒNG HÀ", "Độc lập - Tự do - Hạnh phúc"), ("Số:    /KH-UBND", "Đồng Hà, ngày    tháng 7 năm 2025")));

        Assert.Equal(
            ["ỦY BAN NHÂN DÂN", "XÃ ĐỒNG HÀ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: /KH-UBND", "Đồng Hà, ngày tháng 7 năm 2025", .. Body],
            Texts(pdf));
    }

    [Fact]
    public void A_motto_and_a_date_that_wrapped_in_their_column_are_one_line_again()
    {
        var pdf = Written(new PdfBuilder().Columns(
            ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), ("XÃ ĐỒNG HÀ", "VIỆT NAM"), ("", "Độc lập - Tự do - Hạnh phúc"), ("Số: 12/KH-UBND", "Đồng Hà, ngày 02 tháng 7 năm"), ("", "2025")));

        Assert.Equal(
            ["ỦY BAN NHÂN DÂN", "XÃ ĐỒNG HÀ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/KH-UBND", "Đồng Hà, ngày 02 tháng 7 năm 2025"],
            Texts(pdf).Take(6));
    }

    [Fact]
    public void Recipients_and_signature_come_apart()
    {
        var pdf = Written(new PdfBuilder()).Columns(
            ("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"), ("- Sở Nội vụ;", "KT. CHỦ TỊCH"), ("- Các thôn: Hà, Lập, An,", "PHÓ CHỦ TỊCH"), ("Phú;", ""), ("- Lưu: VT.", "Lê Thị Mai"));

        Assert.Equal(
            ["Nơi nhận:", "- Sở Nội vụ;", "- Các thôn: Hà, Lập, An, Phú;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Mai"],
            Texts(pdf).Skip(Body.Length));
    }

    [Theory]
    [InlineData(36, 6, 18)]
    [InlineData(36, 0, 18)]
    [InlineData(0, 6, 18)]
    [InlineData(28, 3, 24)]
    public void Lines_become_paragraphs_by_spacing_indent_or_fill(double indent, double space, double pitch)
    {
        var pdf = new PdfBuilder();
        foreach (var paragraph in Body)
        {
            pdf.Paragraph(paragraph, indent, space, pitch);
        }

        Assert.Equal(Body, Texts(pdf));
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break_without_page_numbers_and_running_heads()
    {
        var pdf = new PdfBuilder();
        var sentence = string.Join(' ', Enumerable.Repeat("Các đơn vị chủ động thực hiện phần việc của mình và báo cáo kết quả.", 24));
        var page = 0;
        foreach (var paragraph in (string[])[sentence, sentence, sentence, sentence])
        {
            pdf.Paragraph(paragraph);
        }

        var pages = new PdfBuilder();
        while (page < 4)
        {
            page++;
            pages.At(290, 30, $"{page}").At(85, 800, $"Kế hoạch năm nay - bản {page}", 10);
            for (var y = 60; y < 780; y += 18)
            {
                pages.At(PdfBuilder.Left, y, "các đơn vị chủ động thực hiện phần việc của mình và báo cáo đủ");
            }

            _ = page < 4 ? pages.NewPage() : pages;
        }

        var plan = Read(pages);

        var block = Assert.Single(plan.Blocks);
        Assert.DoesNotContain("Kế hoạch năm nay", block.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(block.Text, char.IsDigit);
        Assert.Equal(1, block.Page);
        Assert.Equal(4, Read(pdf).Blocks.Count);
    }

    [Fact]
    public void Cells_of_a_table_are_blocks_row_by_row()
    {
        var pdf = new PdfBuilder().Paragraph(First);
        string[][] rows = [["TT", "Đơn vị", "Số đại biểu"], ["1", "Thôn Hà", "12"], ["2", "Thôn Tân Lập và thôn", "7"], ["3", "Thôn Phú", "5"]];
        var y = 160.0;
        foreach (var row in rows)
        {
            pdf.At(90, y, row[0]).At(130, y, row[1]).At(400, y, row[2]);
            y += row[1].EndsWith("thôn", StringComparison.Ordinal) ? 16 : 24;
            if (row[1].EndsWith("thôn", StringComparison.Ordinal))
            {
                pdf.At(130, y, "Phú An cũ");
                y += 24;
            }
        }

        var cells = Read(pdf).Blocks.Where(block => block.Cell is not null).ToArray();

        Assert.Equal(["TT", "Đơn vị", "Số đại biểu", "1", "Thôn Hà", "12", "2", "Thôn Tân Lập và thôn Phú An cũ", "7", "3", "Thôn Phú", "5"], cells.Select(cell => cell.Text));
        Assert.Equal(new CellPosition(0, 2, 1, 0), cells[7].Cell);
    }

    [Theory]
    [InlineData("số 12/KH-", "UBND của xã", "số 12/KH-UBND của xã")]
    [InlineData("giai đoạn 2025 -", "2030 của xã", "giai đoạn 2025 - 2030 của xã")]
    [InlineData("phong trào thi đua", "yêu nước", "phong trào thi đua yêu nước")]
    [InlineData("phong tr\u00ad", "ào của xã", "phong trào của xã")]
    public void A_line_end_neither_divides_nor_glues_words(string end, string next, string expected)
    {
        var filler = string.Concat(Enumerable.Repeat("xã ", 30));
        var first = filler[..(65 - end.Length)].TrimEnd() + " " + end;
        first = "a" + first[1..];
        var pdf = new PdfBuilder().At(PdfBuilder.Left, 60, first).At(PdfBuilder.Left, 78, next);

        Assert.EndsWith(expected, Assert.Single(Read(pdf).Blocks).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_cut_where_its_font_changes_is_one_word()
    {
        var pdf = new PdfBuilder().At(85, 60, "Đ", 14).At(92, 60, "Ạ", 14.5).At(99.25, 60, "I HỘI của xã ta năm nay, năm sau", 14);

        Assert.Equal("ĐẠI HỘI của xã ta năm nay, năm sau", Assert.Single(Read(pdf).Blocks).Text);
    }

    [Fact]
    public void Notes_at_the_foot_of_a_page_do_not_cut_its_text()
    {
        var pdf = new PdfBuilder();
        for (var y = 60; y < 700; y += 18)
        {
            pdf.At(PdfBuilder.Left, y, "các đơn vị chủ động thực hiện phần việc của mình và báo cáo đủ");
        }

        pdf.At(PdfBuilder.Left, 760, "1 Gồm cả các thôn mới nhập về xã.", 10).NewPage().At(PdfBuilder.Left, 60, "cho đến ngày họp của xã, không trễ hạn.");

        var blocks = Read(pdf).Blocks;

        Assert.Equal([BlockRegion.Body, BlockRegion.Footnote], blocks.Select(block => block.Region));
        Assert.EndsWith("báo cáo đủ cho đến ngày họp của xã, không trễ hạn.", blocks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_text_among_others_is_told_to_the_officer()
    {
        var plan = Read(Written(Written(new PdfBuilder()).NewPage()).NewPage());

        Assert.StartsWith("Trang 3 ", Assert.Single(plan.Notes), StringComparison.Ordinal);
    }

    private static PdfBuilder Written(PdfBuilder pdf)
    {
        foreach (var paragraph in Body)
        {
            pdf.Paragraph(paragraph);
        }

        return pdf;
    }

    private static string[] Texts(PdfBuilder pdf) => [.. Read(pdf).Blocks.Select(block => block.Text)];

    private static PlanText Read(PdfBuilder pdf) => PdfReader.Read(new MemoryStream(pdf.ToBytes()), TestContext.Current.CancellationToken);
}
