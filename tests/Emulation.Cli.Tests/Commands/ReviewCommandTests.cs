using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Emulation.Cli.Tests.Commands;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Torn = "{\"path\":\"xa-0";

    private readonly Terminal _terminal = new();
    private readonly string _drafts;
    private readonly string _parent;

    public ReviewCommandTests()
    {
        _drafts = Directory.CreateDirectory(Path.Combine(_terminal.Folder(), "du thao")).FullName;
        _parent = _terminal.File("cap-tren.json", SampleText.ConfirmedCap);
        string[] names = ["An Bình", "Bản Mây", "Cẩm Lĩnh", "Đông Hà", "Đức Hòa", "Hòn Yến", "Phú Hạ", "Suối Lớn", "Tân Phú", "Ứng Hòa"];
        foreach (var (index, name) in names.Index())
        {
            Draft($"nhóm {index % 3}/xa-{index:00}.txt", name, 100 + 10 * index);
        }
    }

    [Fact]
    public void Every_unit_is_judged_by_the_parent()
    {
        var answer = Review("kq");

        Assert.Equal(1, answer.Code);
        Assert.Empty(answer.Error);
        Assert.Contains("- Xã Đông Hà: đạt 1, trái 0, thiếu 0", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- Xã Ứng Hòa: đạt 0, trái 1, thiếu 0", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Tổng cộng: 10 đơn vị có kế hoạch, 0 chưa gửi; 0 bản không tính, 0 tệp không phải dự thảo, 0 tệp không đọc được.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Đơn vị: Xã Ứng Hòa", Part(Out("kq/bao-cao/thu/Xã Ứng Hòa.docx"), "word/document.xml"), StringComparison.Ordinal);
        Assert.True(answer.Output.IndexOf("Xã Cẩm Lĩnh", StringComparison.Ordinal) < answer.Output.IndexOf("Xã Đông Hà", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void The_report_is_the_same_in_any_number_of_shards_and_any_order(int count)
    {
        Review("một");
        foreach (var index in Enumerable.Range(1, count).OrderByDescending(static index => index * 7 % 5))
        {
            Assert.Equal(0, Review("phần", "--shard", $"{index}/{count}", "--jobs", "1").Code);
        }

        Review("phần", "--shard", $"1/{count}");
        Assert.Equal(1, Terminal.Run("review", "merge", Out("phần"), "-o", Out("gộp")).Code);

        SameFiles.Assert(Out("một/bao-cao"), Out("gộp"));
    }

    // The journal as a kill leaves it: some lines, the last one torn, and no result of the shard.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(9)]
    public void A_run_that_was_cut_off_is_taken_up_where_it_stopped(int made)
    {
        Review("một");
        Review("hai");
        var lines = File.ReadAllLines(Out("hai/phan-0001-0001.jsonl"));
        File.Delete(Out("hai/phan-0001-0001.jsonl"));
        Directory.Delete(Out("hai/bao-cao"), recursive: true);
        File.WriteAllText(Out("hai/phan-0001-0001.dang-chay"), string.Concat(lines.Reverse().Take(made).Select(static line => line + "\n")) + Torn);

        var answer = Review("hai");

        Assert.StartsWith($"Đã xét {10 - made} tệp, giữ kết quả cũ của {made} tệp.", answer.Output, StringComparison.Ordinal);
        SameFiles.Assert(Out("một/bao-cao"), Out("hai/bao-cao"));
    }

    [Fact]
    public void Only_what_changed_is_judged_again()
    {
        Review("kq");
        Draft("nhóm 0/xa-00.txt", "An Bình", 170);
        File.Delete(Path.Combine(_drafts, "nhóm 1", "xa-01.txt"));

        var answer = Review("kq");

        Assert.StartsWith("Đã xét 1 tệp, giữ kết quả cũ của 8 tệp.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- Xã An Bình: đạt 0, trái 1", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản Mây", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_plan_is_a_row_and_the_rest_goes_on()
    {
        File.WriteAllText(Path.Combine(_drafts, "ảnh.png"), "x");
        File.WriteAllText(Path.Combine(_drafts, "rỗng.docx"), "");
        File.WriteAllText(Path.Combine(_drafts, "hỏng.docx"), "PK\u0003\u0004 nhưng không phải");
        File.WriteAllText(Path.Combine(_drafts, "~$khoa.docx"), "x");
        File.WriteAllText(Path.Combine(_drafts, "giấy mời.txt"), SampleText.Draft.Replace("KẾ HOẠCH", "GIẤY MỜI", StringComparison.Ordinal));
        Directory.CreateSymbolicLink(Path.Combine(_drafts, "vòng"), _drafts);
        Draft("bản sao.txt", "Phú Hạ", 160);
        // The disk keeps the name as it was given; the report has it composed.
        Draft("phân tách".Normalize(NormalizationForm.FormD) + ".txt", "Mới", 120);

        var answer = Review("kq", "--units", _terminal.File("don-vi.txt", "xã Tân Phú\nPhú Hạ\nVắng Mặt\n"));

        Assert.Contains("- Vắng Mặt: chưa gửi", answer.Output, StringComparison.Ordinal);
        Assert.Contains("[phân tách.txt]", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- rỗng.docx: Tệp rỗng, hoặc không phải tệp thường.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- vòng: Đây là liên kết", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("~$", answer.Output, StringComparison.Ordinal);
        Assert.Contains("11 đơn vị có kế hoạch, 1 chưa gửi; 1 bản không tính, 4 tệp không phải dự thảo, 1 tệp không đọc được.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_with_the_parents_number_and_day_is_not_the_parent()
    {
        var text = SampleText.DraftOf("Tân Phú", 120).Replace("Số:     /KH-UBND", "Số: 12/KH-UBND", StringComparison.Ordinal).Replace("ngày     tháng 7", "ngày 10 tháng 6", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_drafts, "nhóm 2/xa-08.txt"), text);
        File.WriteAllText(Path.Combine(_drafts, "cấp trên.txt"), text.Replace("XÃ TÂN PHÚ", "TỈNH BÌNH MINH", StringComparison.Ordinal));

        var answer = Review("kq");

        Assert.Contains("[nhóm 2/xa-08.txt]", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- cấp trên.txt: Đây chính là văn bản cấp trên.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_in_a_name_stays_text()
    {
        Draft("=HYPERLINK(\"http:__x\").txt", "Công Thức", 120);

        Review("kq");

        using var zip = ZipFile.OpenRead(Out("kq/bao-cao/tong-hop.xlsx"));
        Assert.All(zip.Entries.Where(static entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)), static entry =>
        {
            using var reader = new StreamReader(entry.Open());
            Assert.DoesNotContain("<x:f>", reader.ReadToEnd(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Lines_for_machines_hold_every_unit_once()
    {
        Review("kq");

        Terminal.Run("review", "merge", Out("kq"), "-o", Out("máy.jsonl"));

        var lines = File.ReadAllLines(Out("máy.jsonl")).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(10, lines.Select(static line => line.GetProperty("unit").GetString()).Distinct().Count());
        Assert.All(lines, static line => Assert.Equal("current", line.GetProperty("standing").GetString()));
        Assert.Equal("violated", lines.Single(static line => line.GetProperty("unit").GetString() == "Xã Ứng Hòa").GetProperty("item").GetProperty("plan").GetProperty("verdicts")[0].GetProperty("verdict").GetString());
    }

    [Fact]
    public void Each_office_gets_its_own_draft_back_with_comments()
    {
        SampleDocx.Write(Path.Combine(_drafts, "word.docx"), SampleText.DraftOf("Bản Word", 170));
        SampleDocx.Write(Path.Combine(_drafts, "khóa.docx"), SampleText.DraftOf("Bản Khóa", 170), "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>");

        Review("kq", "--date", "2025-08-01");

        var comments = Part(Out("kq/bao-cao/nhan-xet/Xã Bản Word.docx"), "word/comments.xml");
        Assert.Contains("mỗi xã mời không quá 150 đại biểu", comments, StringComparison.Ordinal);
        Assert.Contains("2025-08-01", comments, StringComparison.Ordinal);
        Assert.Equal(["Xã Bản Word.docx"], Directory.GetFiles(Out("kq/bao-cao/nhan-xet")).Select(Path.GetFileName));
        Assert.StartsWith("Chỉ bản Word .docx ghi được nhận xét", Uncommented("nhóm 0/xa-00.txt"), StringComparison.Ordinal);
        Assert.StartsWith("Tệp đang bị khóa sửa", Uncommented("khóa.docx"), StringComparison.Ordinal);
        Assert.Null(Uncommented("word.docx"));
        var book = Part(Out("kq/bao-cao/tong-hop.xlsx"), "xl/worksheets/_rels/sheet1.xml.rels");
        Assert.Contains($"nhan-xet/{Uri.EscapeDataString("Xã Bản Word.docx")}", book, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_left_out_where_nobody_wants_them_and_made_when_somebody_does()
    {
        SampleDocx.Write(Path.Combine(_drafts, "word.docx"), SampleText.DraftOf("Bản Word", 170));
        Review("kq", "--no-comments");
        Assert.Empty(Directory.GetFiles(Out("kq/bao-cao/nhan-xet")));
        Assert.Equal("Đợt rà soát này không làm bản có nhận xét.", Uncommented("word.docx"));

        Review("kq");
        Review("mới");

        SameFiles.Assert(Out("mới/bao-cao"), Out("kq/bao-cao"));
        Assert.Single(Directory.GetFiles(Out("kq/bao-cao/nhan-xet")));
    }

    [Fact]
    public void A_copy_that_was_lost_is_made_again_and_that_of_a_unit_no_longer_there_goes()
    {
        SampleDocx.Write(Path.Combine(_drafts, "word.docx"), SampleText.DraftOf("Bản Word", 170));
        SampleDocx.Write(Path.Combine(_drafts, "khác.docx"), SampleText.DraftOf("Bản Khác", 170));
        Review("kq");
        Directory.GetFiles(Out("kq/phan-0001-0001.nhan-xet")).ToList().ForEach(File.Delete);
        File.Delete(Path.Combine(_drafts, "khác.docx"));

        Assert.StartsWith("Đã xét 1 tệp, giữ kết quả cũ của 10 tệp.", Review("kq").Output, StringComparison.Ordinal);
        Review("mới");

        SameFiles.Assert(Out("mới/bao-cao"), Out("kq/bao-cao"));
        Assert.Single(Directory.GetFiles(Out("kq/phan-0001-0001.nhan-xet")));
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1")]
    public void A_shard_that_is_none_is_refused(string shard)
    {
        var answer = Review("kq", "--shard", shard);

        Assert.Equal(2, answer.Code);
        Assert.Contains($"--shard không nhận \"{shard}\"", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out("kq")));
    }

    [Fact]
    public void A_missing_shard_is_named()
    {
        Review("kq", "--shard", "1/3");
        Review("kq", "--shard", "3/3");

        Assert.Equal(new Answer(3, "", $"emulation: {Out("kq")}: Còn thiếu kết quả của phần 2/3; hãy chạy lại phần đó rồi gộp.\n"), Terminal.Run("review", "merge", Out("kq"), "-o", Out("gộp")));
    }

    [Fact]
    public void Two_runs_in_one_folder_are_told_of_each_other()
    {
        Review("kq");
        using var held = new FileStream(Out("kq/phan-0001-0001.khoa"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("Một lượt rà soát khác đang ghi phần 1/1", Review("kq").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_of_another_parent_are_not_mixed_in()
    {
        Review("kq");
        var other = _terminal.File("khac.json", SampleText.ConfirmedCap.Replace("12/KH-UBND", "34/KH-UBND", StringComparison.Ordinal));

        var answer = Terminal.Run("review", _drafts, "--parent", other, "-o", Out("kq"));

        Assert.Equal(3, answer.Code);
        Assert.Contains("văn bản cấp trên khác", answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();

    private static string Part(string package, string name)
    {
        using var zip = ZipFile.OpenRead(package);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private Answer Review(string results, params string[] more) => Terminal.Run(["review", _drafts, "--parent", _parent, "-o", Out(results), .. more]);

    private string? Uncommented(string path)
    {
        var item = File.ReadAllLines(Out("kq/bao-cao/tong-hop.jsonl")).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("item")).Single(item => item.GetProperty("path").GetString() == path);
        return item.TryGetProperty("uncommented", out var reason) ? reason.GetString() : null;
    }

    private string Out(string name) => Path.Combine(_terminal.Folder(), name);

    private void Draft(string name, string unit, int delegates)
    {
        var path = Path.Combine(_drafts, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, SampleText.DraftOf(unit, delegates));
    }
}
