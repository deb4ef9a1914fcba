using System.IO.Compression;

namespace Emulation.Cli.Tests.Commands;

public sealed class PapersCommandTests : IDisposable
{
    private const string Facts = """
        unit: { kind: xa, name: Tân Phú, province: tỉnh Bình Minh }
        event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-08-22, session: morning, start: "08:00", venue: Hội trường UBND xã }
        delegates: { total: 150 }
        issue: { date: 2025-07-28, place: Tân Phú }
        signer: { name: Nguyễn Văn A, title: chairman }
        """;

    private const string Parent = """
        ỦY BAN NHÂN DÂN
        TỈNH BÌNH MINH
        Số: 12/KH-UBND
        Bình Minh, ngày 05 tháng 5 năm 2025
        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến cấp xã năm 2025
        I. HỘI NGHỊ CẤP XÃ
        1. Thời gian: 1/2 ngày, hoàn thành trước ngày 30 tháng 9 năm 2025.
        Nơi nhận:
        - UBND các xã;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Trần Văn Mẫu
        """;

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Papers_are_written_and_checked_again_as_they_stand()
    {
        var made = Run(Facts, "--delegates", List("Lê A", "Lê B"));
        var again = Run(Facts, "--delegates", List("Lê A", "Lê B"), "--check");
        var moved = Run(Facts.Replace("2025-08-22", "2025-08-21", StringComparison.Ordinal), "--delegates", List("Lê A", "Lê B"), "--check");

        Assert.Equal((0, 0, 1), (made.Code, again.Code, moved.Code));
        Assert.Equal(["chuong-trinh.docx", "giay-moi.docx", "kich-ban-dieu-hanh.docx", "phan-cong-nhiem-vu.docx"], Directory.GetFiles(Out()).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.EndsWith("Các giấy tờ khớp với số liệu và với nhau.\n", made.Output, StringComparison.Ordinal);
        Assert.Contains("Giấy mời: Không ghi ngày tổ chức “21 tháng 8 năm 2025”", moved.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_row_is_named_and_the_others_are_printed()
    {
        var made = Run(Facts, "--delegates", List("Lê A", "Lê\u202EB", "Lê C"));

        Assert.Equal(1, made.Code);
        Assert.Contains("nhận 2 người, không nhận 1 dòng", made.Error, StringComparison.Ordinal);
        Assert.Contains("- Dòng 3: họ và tên có ký tự không nhìn thấy (U+202E)", made.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Out(), "giay-moi.docx")));
    }

    [Fact]
    public void A_list_without_one_usable_row_makes_no_invitation()
    {
        Assert.Equal(1, Run(Facts, "--delegates", List("Lê\u202EB")).Code);

        Assert.False(File.Exists(Path.Combine(Out(), "giay-moi.docx")));
        Assert.True(File.Exists(Path.Combine(Out(), "chuong-trinh.docx")));
    }

    [Fact]
    public void What_finds_no_time_is_refused_by_name_and_nothing_is_written()
    {
        var made = Run(Facts + "\nprogramme: [{ item: A8, minutes: 200 }]\n");

        Assert.Equal(1, made.Code);
        Assert.Contains("programme: Chương trình cần ít nhất", made.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out()));
    }

    [Theory]
    [InlineData(2, "không có giấy tờ nào", "--check")]
    [InlineData(2, "--check không dùng cùng", "--check", "--templates", "x")]
    [InlineData(2, "không có thư mục mẫu", "--templates", "khong-co")]
    [InlineData(3, "Không tìm thấy tệp", "--delegates", "khong-co.xlsx")]
    public void A_wrong_call_is_explained(int code, string reason, params string[] more)
    {
        var answer = Run(Facts, more);

        Assert.Equal(code, answer.Code);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }

    private Answer Run(string facts, params string[] more) =>
        Terminal.Run(["papers", "--parent", _terminal.File("cap-tren.txt", Parent), "--facts", _terminal.File("so-lieu.yaml", facts), "-o", Out(), .. more]);

    private string Out() => Path.Combine(_terminal.Folder(), "giay-to");

    private string List(params string[] names)
    {
        const string ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var path = Path.Combine(_terminal.Folder(), "danh-sach.xlsx");
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        void Add(string name, string content)
        {
            using var entry = new StreamWriter(zip.CreateEntry(name).Open());
            entry.Write(content);
        }

        var rows = names.Prepend("Họ và tên").Select(static (name, index) => $"<row r=\"{index + 1}\"><c r=\"A{index + 1}\" t=\"inlineStr\"><is><t>{name}</t></is></c></row>");
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{links}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add("xl/workbook.xml", $"<workbook xmlns=\"{ns}\" xmlns:r=\"{links}\"><sheets><sheet name=\"DS\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{links}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Add("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{ns}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>");
        return path;
    }
}
