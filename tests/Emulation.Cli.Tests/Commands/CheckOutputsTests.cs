using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Emulation.Cli.Tests.Commands;

public sealed class CheckOutputsTests : IDisposable
{
    private static readonly string[] Lines =
    [
        "ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ", "KẾ HOẠCH", "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)",
        "I. MỤC ĐÍCH", "Gọn, thiết thực.", "II. NỘI DUNG", "1. Việc một.", "2. Việc hai.", "2. Việc ba.", "3. Việc bốn.", "III. TỔ CHỨC THỰC HIỆN",
    ];

    private readonly Terminal _terminal = new();

    [Fact]
    public void Comments_a_report_and_fixes_are_written_beside_the_draft()
    {
        var draft = Draft();
        var before = File.ReadAllBytes(draft);

        var answer = Terminal.Run("check", draft, "--date", "2025-08-01", "--comments", Out("c.docx"), "--report", Out("r.docx"), "--fix", "safe", "-o", Out("f.docx"));

        Assert.Equal(1, answer.Code);
        Assert.Equal("Đã sửa 2 chỗ dưới dạng sửa đổi theo dõi; còn 0 chỗ chưa sửa được.\n", answer.Error);
        Assert.Contains("numbering/duplicated", Part(Out("c.docx"), "word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("KẾT QUẢ KIỂM TRA", Part(Out("r.docx"), "word/document.xml"), StringComparison.Ordinal);
        Assert.Equal(0, Terminal.Run("check", Out("f.docx")).Code);
        Assert.Equal(before, File.ReadAllBytes(draft));
    }

    [Fact]
    public void The_draft_is_written_over_only_where_it_is_named_for_that()
    {
        var draft = Draft();
        var before = File.ReadAllBytes(draft);
        Directory.CreateSymbolicLink(Path.Combine(_terminal.Folder(), "lối khác"), _terminal.Folder());

        var commented = Terminal.Run("check", draft, "--comments", Path.Combine(_terminal.Folder(), "lối khác", "du-thao.docx"));

        Assert.Equal(3, commented.Code);
        Assert.Contains("trùng với dự thảo", commented.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(draft));

        Terminal.Run("check", draft, "--fix", "safe", "-o", draft);

        Assert.Equal(0, Terminal.Run("check", draft).Code);
    }

    [Fact]
    public void A_waiver_stands_in_the_file_with_name_and_reason_until_the_words_change()
    {
        var draft = Draft();
        var first = Finding(draft, 0).GetProperty("id").GetString()!;

        Terminal.Run("check", draft, "--waive", first, "--reason", "Theo mẫu của huyện", "--by", "Nguyễn Văn A", "--date", "2025-08-01", "-o", Out("w.docx"));

        Assert.Equal("Nguyễn Văn A", Finding(Out("w.docx"), 0).GetProperty("waiver").GetProperty("by").GetString());
        var printed = Terminal.Run("check", Out("w.docx")).Output;
        Assert.Contains("Miễn theo quyết định của Nguyễn Văn A ngày 01/08/2025: Theo mẫu của huyện", printed, StringComparison.Ordinal);
        Assert.Contains("1 phát hiện được miễn", printed, StringComparison.Ordinal);
        Assert.Contains("\"suppressions\"", Terminal.Run("check", Out("w.docx"), "--format", "sarif").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-o chỉ dùng cùng --fix hoặc --waive", "-o", "x.docx")]
    [InlineData("--fix và --waive cần -o", "--fix", "safe")]
    [InlineData("phải dùng cùng nhau", "--waive", "abc", "-o", "x.docx", "--reason", "vì")]
    [InlineData("không có phát hiện \"abc\"", "--waive", "abc", "-o", "x.docx", "--reason", "vì", "--by", "A")]
    public void Options_that_do_not_go_together_are_a_mistake_in_the_call(string message, params string[] options)
    {
        var answer = Terminal.Run(["check", Draft(), .. options]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--comments")]
    [InlineData("-o", "--fix", "safe")]
    public void A_text_takes_no_comments_and_no_fixes(string option, params string[] others)
    {
        var answer = Terminal.Run(["check", _terminal.Draft(), option, Out("c.docx"), .. others]);

        Assert.Equal(3, answer.Code);
        Assert.Contains("Chỉ tệp .docx", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out("c.docx")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_in_one_line()
    {
        var answer = Terminal.Run("check", Draft(), "--report", Path.Combine(_terminal.Folder(), "không có", "r.docx"));

        Assert.Equal(3, answer.Code);
        Assert.Single(answer.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void The_copy_to_issue_is_made_when_the_errors_are_gone()
    {
        var draft = Draft();

        var refused = Terminal.Run("finish", draft, "-o", Out("i.docx"));
        Terminal.Run("check", draft, "--fix", "safe", "-o", Out("f.docx"));
        var tracked = Terminal.Run("finish", Out("f.docx"), "-o", Out("i.docx"));
        var made = Terminal.Run("finish", Draft([.. Lines.Where(static line => line != "2. Việc ba."), "Kinh phí: …… đồng."]), "-o", Out("i.docx"));

        Assert.Equal((1, 1, 0), (refused.Code, tracked.Code, made.Code));
        Assert.Contains("còn 2 lỗi", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Track Changes", tracked.Error, StringComparison.Ordinal);
        Assert.Contains("“……”", made.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Out("i.docx")));
    }

    public void Dispose() => _terminal.Dispose();

    private static JsonElement Finding(string draft, int index)
    {
        using var report = JsonDocument.Parse(Terminal.Run("check", draft, "--format", "json").Output);
        return report.RootElement.GetProperty("findings")[index].Clone();
    }

    private string Out(string name) => Path.Combine(_terminal.Folder(), name);

    private string Draft(params string[] lines)
    {
        var path = Out("du-thao.docx");
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + string.Concat((lines.Length > 0 ? lines : Lines).Select(static line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")) + "</w:body></w:document>");
        return path;

        void Add(string name, string content)
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }
    }

    private static string Part(string file, string part)
    {
        using var zip = ZipFile.OpenRead(file);
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
