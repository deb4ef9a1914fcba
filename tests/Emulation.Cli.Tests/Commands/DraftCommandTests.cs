namespace Emulation.Cli.Tests.Commands;

public sealed class DraftCommandTests : IDisposable
{
    private const string Facts = """
        unit: { kind: xa, name: Tân Phú, province: tỉnh Bình Minh }
        staff: 180
        event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-08-22, session: morning, venue: Hội trường UBND xã }
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
        2. Số lượng đại biểu: không quá 150 đại biểu.
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
    public void A_draft_checks_without_an_error_or_a_warning()
    {
        var (parent, facts, plan) = (_terminal.File("cap-tren.txt", Parent), _terminal.File("so-lieu.yaml", Facts), Out());

        var drafted = Terminal.Run("draft", "--parent", parent, "--facts", facts, "-o", plan);

        Assert.Equal((0, "Đã soạn; kiểm tra không còn lỗi, không còn cảnh báo.\n"), (drafted.Code, drafted.Error));
        var check = Terminal.Run("check", plan, "--parent", parent, "--facts", facts, "--fail-level", "warning", "--strict");
        Assert.True(check.Code == 0, check.Output);
        Assert.Contains("Số lượng: 150 đại biểu", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_is_named_with_the_parent_s_words_and_nothing_is_written()
    {
        var drafted = Draft(Facts.Replace("2025-08-22", "2025-10-22", StringComparison.Ordinal));

        Assert.Equal(1, drafted.Code);
        Assert.Contains("event.date: ", drafted.Error, StringComparison.Ordinal);
        Assert.Contains("“Thời gian: 1/2 ngày, hoàn thành trước ngày 30 tháng 9 năm 2025.”", drafted.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out()));
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_unusable()
    {
        var drafted = Draft(Facts.Replace("2025-07-28", "2025-08-28", StringComparison.Ordinal));

        Assert.Equal(3, drafted.Code);
        Assert.Contains("\"event.date\" (22/08/2025) trước \"issue.date\" (28/08/2025) (dòng 3, ", drafted.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--templates", "khong-co")]
    [InlineData("--mau", "x")]
    public void A_wrong_call_is_said_so(string option, string value) => Assert.Equal(2, Draft(Facts, option, value).Code);

    [Fact]
    public void The_parent_is_never_written_over()
    {
        var parent = _terminal.File("cap-tren.txt", Parent);

        Assert.Equal(3, Terminal.Run("draft", "--parent", parent, "--facts", _terminal.File("so-lieu.yaml", Facts), "-o", parent).Code);
        Assert.Equal(Parent, File.ReadAllText(parent));
    }

    private Answer Draft(string facts, params string[] more) =>
        Terminal.Run(["draft", "--parent", _terminal.File("cap-tren.txt", Parent), "--facts", _terminal.File("so-lieu.yaml", facts), "-o", Out(), .. more]);

    private string Out() => Path.Combine(_terminal.Folder(), "ke-hoach.docx");
}
