using System.Text;
using Emulation.Documents.PlainText;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.PlainText;

public class PlainTextReaderTests
{
    private static readonly string[] Wrapped =
    [
        "II. NỘI DUNG",
        "1. Các thôn, cơ quan rà soát danh sách tập thể và cá nhân tiêu biểu,",
        "lập hồ sơ theo mẫu của xã, gửi về Văn phòng trước ngày họp mười hôm để",
        "tổng hợp. Văn phòng kiểm tra từng hồ sơ, hồ sơ nào thiếu thì trả lại để",
        "bổ sung; hồ sơ đủ thì trình Hội đồng của xã xem xét trong kỳ họp gần",
        "nhất.",
        "2. Hội trường do Trung tâm chuẩn bị, gồm bàn ghế, âm thanh, ánh sáng,",
        "nước uống và chỗ để xe cho người dự, xong trước ngày họp một buổi.",
        "- Chuông, loa thử vào chiều hôm trước;",
        "- Khẩu hiệu treo ở cổng và ở hai bên lối vào của hội trường, chữ theo",
        "đúng mẫu đã gửi cho các đơn vị.",
    ];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData(" \n\n ")]
    public void Lines_broken_at_one_width_become_paragraphs_again(string lineEnd)
    {
        var plan = Read(string.Join(lineEnd, Wrapped));

        Assert.Equal(
            [Wrapped[0], string.Join(' ', Wrapped[1..6]), string.Join(' ', Wrapped[6..8]), Wrapped[8], string.Join(' ', Wrapped[9..])],
            plan.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_block_leads_back_to_its_source_lines()
    {
        var plan = Read(string.Join("\n\n", Wrapped));

        var block = plan.Blocks[1];
        Assert.Equal("text", block.Origin!.Part);
        Assert.Equal(2, block.Origin.Paragraph);
        Assert.Equal((4, 0), block.Origin.Locate(block.Text.IndexOf("lập hồ sơ", StringComparison.Ordinal)));
        Assert.Equal((4, 4), block.Origin.Locate(block.Text.IndexOf("hồ sơ theo", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_with_a_paragraph_a_line_keeps_its_lines()
    {
        var plan = Read("I. MỤC ĐÍCH\nBiểu dương người tốt, việc tốt ở cơ sở.\nGiao các thôn thực hiện, xong trong tháng.\n\nUBND xã theo dõi.");

        Assert.Equal(4, plan.Blocks.Count);
    }

    [Fact]
    public void A_line_broken_before_a_number_goes_on()
    {
        var plan = Read("Đồng Hà, ngày\n12 tháng 8 năm 2025\n\nPhấn đấu hết giai đoạn 2026\n- 2030 mọi thôn đều có điển hình.");

        Assert.Equal(
            ["Đồng Hà, ngày 12 tháng 8 năm 2025", "Phấn đấu hết giai đoạn 2026 - 2030 mọi thôn đều có điển hình."],
            plan.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Số:         /KH-UBND Đồng Hà, ngày       tháng 7 năm 2025", "Số:         /KH-UBND|Đồng Hà, ngày       tháng 7 năm 2025")]
    [InlineData("Số: 12/KH-UBND TP. Đồng Hà, ngày 02 tháng 7 năm 2025", "Số: 12/KH-UBND|TP. Đồng Hà, ngày 02 tháng 7 năm 2025")]
    [InlineData("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc")]
    [InlineData("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("XÃ ĐỒNG HÀ Độc lập - Tự do - Hạnh phúc", "XÃ ĐỒNG HÀ|Độc lập - Tự do - Hạnh phúc")]
    [InlineData("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Mai", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|Lê Thị Mai")]
    [InlineData("PHÓ CHỦ TỊCH Lê Thị Mai", "PHÓ CHỦ TỊCH|Lê Thị Mai")]
    [InlineData("Nơi nhận: TM. ỦY BAN NHÂN DÂN", "Nơi nhận:|TM. ỦY BAN NHÂN DÂN")]
    [InlineData("- UBND tỉnh; CHỦ TỊCH", "- UBND tỉnh;|CHỦ TỊCH")]
    [InlineData("- Chủ tịch, các Phó Chủ tịch UBND xã;", "- Chủ tịch, các Phó Chủ tịch UBND xã;")]
    [InlineData("Số người dự 45 người, tính đến ngày 02 tháng 7 năm 2025", "Số người dự 45 người, tính đến ngày 02 tháng 7 năm 2025")]
    public void Columns_collapsed_onto_one_line_come_apart(string line, string expected)
    {
        Assert.Equal(expected.Split('|'), Read(line).Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("#### **2. Thời gian**", "2. Thời gian")]
    [InlineData("**TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN")]
    [InlineData("(*qua Văn phòng*) trước ngày họp", "(qua Văn phòng) trước ngày họp")]
    [InlineData("* Đại biểu khách mời: 12", "* Đại biểu khách mời: 12")]
    [InlineData("+ Trưởng thôn: 7", "+ Trưởng thôn: 7")]
    [InlineData("Biểu mẫu (*) và phụ lục (**) kèm theo", "Biểu mẫu (*) và phụ lục (**) kèm theo")]
    [InlineData("Cỡ chữ 3*4 và 5 * 6", "Cỡ chữ 3*4 và 5 * 6")]
    public void Stray_Markdown_marks_are_left_out_and_bullets_stay(string line, string expected)
    {
        Assert.Equal(expected, Read(line).Blocks[0].Text);
    }

    [Fact]
    public void Offsets_lead_past_marks_that_were_left_out()
    {
        const string line = "## **1. Mục đích** và *yêu cầu*";

        var block = Read(line).Blocks[0];

        Assert.Equal("1. Mục đích và yêu cầu", block.Text);
        Assert.All(["Mục", "và", "yêu"], word => Assert.Equal(
            (0, line.IndexOf(word, StringComparison.Ordinal)), block.Origin!.Locate(block.Text.IndexOf(word, StringComparison.Ordinal))));
    }

    [Fact]
    public void Decomposed_letters_are_composed_and_still_lead_back()
    {
        var decomposed = "Kế hoạch tổ chức".Normalize(NormalizationForm.FormD);

        var block = Read(decomposed).Blocks[0];

        Assert.Equal("Kế hoạch tổ chức", block.Text);
        Assert.Equal((0, decomposed.IndexOf('h', StringComparison.Ordinal)), block.Origin!.Locate(3));
    }

    [Fact]
    public void Recipients_and_signature_stay_separate_lines()
    {
        string[] foot = ["Nơi nhận:", "- UBND các xã: Đồng Hà, Tân Lập,", "Phú An;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Mai"];

        var plan = Read(string.Join('\n', foot));

        Assert.Equal(
            [foot[0], foot[1] + " " + foot[2], .. foot[3..]],
            plan.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Every_marked_Unicode_encoding_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var plan = PlainTextReader.Read(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes("KẾ HOẠCH")]), TestContext.Current.CancellationToken);

        Assert.Equal(SourceKind.PlainText, plan.Source);
        Assert.Equal("KẾ HOẠCH", Assert.Single(plan.Blocks).Text);
    }

    public static TheoryData<byte[], string> Unreadable => new()
    {
        // "Kế hoạch tổ chức hội nghị" as TCVN3 bytes, the same taken for Latin-1 and saved as UTF-8, and as windows-1258.
        { Encoding.Latin1.GetBytes("KÕ ho¹ch tæ chøc héi nghÞ"), "legacy-font" },
        { Encoding.UTF8.GetBytes("KÕ ho¹ch tæ chøc héi nghÞ ®iÓn h×nh tiªn tiÕn"), "legacy-font" },
        { Encoding.UTF8.GetBytes("Keá hoaïch toå chöùc hoäi nghò ñieån hình tieân tieán"), "legacy-font" },
        { [.. "K"u8, 0xEA, 0xEC, .. " ho"u8, 0x61, 0xF2, .. "ch"u8], "legacy-font" },
        { [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x41], "not-a-document" },
        { [0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00], "not-a-document" },
        { [], "not-a-document" },
        { Encoding.UTF8.GetBytes(" \n \n"), "not-a-document" },
        { Encoding.UTF8.GetBytes("Kế hoạch tổ chức Hội nghị điển hình tiên tiến của xã ở địa phương ế")[..^1], "truncated" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_Unicode_text_is_refused_with_a_reason(byte[] content, string code)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => PlainTextReader.Read(new MemoryStream(content), TestContext.Current.CancellationToken));

        Assert.Equal(code, refusal.Code);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void A_huge_file_is_refused_before_it_is_all_in_memory()
    {
        using var endless = new MemoryStream(new byte[20 << 20]);

        var refusal = Assert.Throws<UnreadableDocumentException>(() => PlainTextReader.Read(endless, TestContext.Current.CancellationToken));

        Assert.Equal("too-large", refusal.Code);
        Assert.True(endless.Position < 18 << 20);
    }

    private static PlanText Read(string text) => PlainTextReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);
}
