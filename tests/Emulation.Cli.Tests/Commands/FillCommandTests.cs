using System.Text.Json;
using Emulation.Delegates.Problems;

namespace Emulation.Cli.Tests.Commands;

public sealed class FillCommandTests : IDisposable
{
    private const string Problem = """{ "total": 9, "units":[{"id":"a","name":"Thôn An","weight":2},{"id":"b","name":"Thôn Bình","weight":1}] }""";

    private readonly Terminal _terminal = new();

    [Fact]
    public void Our_template_is_used_where_none_is_given_and_the_result_is_a_template_again()
    {
        var (problem, first, again) = (_terminal.File("p.json", Problem), In("a.xlsx"), In("b.xlsx"));

        var made = Terminal.Run("fill", "--problem", problem, "-o", first);
        var refilled = Terminal.Run("fill", first, "--problem", problem, "-o", again, "--json");

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Contains("2 đơn vị", made.Output, StringComparison.Ordinal);
        using var patch = JsonDocument.Parse(refilled.Output);
        Assert.Equal(0, patch.RootElement.GetProperty("summary").GetProperty("cells").GetInt32());
        Assert.Equal("PhanBo", patch.RootElement.GetProperty("mapping").GetProperty("sheet").GetString());
        Assert.True(File.Exists(again));
    }

    [Fact]
    public void A_preview_writes_no_file()
    {
        var answer = Terminal.Run("fill", "--problem", _terminal.File("p.json", Problem), "--preview", "--json");

        using var patch = JsonDocument.Parse(answer.Output);
        Assert.Equal("insertRows", patch.RootElement.GetProperty("operations")[0].GetProperty("op").GetString());
        Assert.Empty(Directory.GetFiles(_terminal.Folder(), "*.xlsx"));
    }

    [Fact]
    public void A_printed_mapping_is_taken_back()
    {
        var (problem, book) = (_terminal.File("p.json", Problem), In("a.xlsx"));
        Terminal.Run("fill", "--problem", problem, "-o", book);
        using var patch = JsonDocument.Parse(Terminal.Run("fill", book, "--problem", problem, "--preview", "--json").Output);

        var answer = Terminal.Run("fill", book, "--problem", problem, "--mapping", _terminal.File("m.json", patch.RootElement.GetProperty("mapping").GetRawText()), "--preview");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
    }

    [Fact]
    public void What_cannot_be_done_ends_with_its_code_and_touches_nothing()
    {
        var (problem, bad) = (_terminal.File("p.json", Problem), _terminal.File("t.xlsx", "không phải bảng tính"));

        Assert.Equal(1, Terminal.Run("fill", "--problem", _terminal.File("c.json", """{ "total": 1, "units": [{ "id": "a", "weight": 1, "min": 2 }] }"""), "-o", In("o.xlsx")).Code);
        Assert.Equal(3, Terminal.Run("fill", "--problem", _terminal.File("i.json", "{"), "-o", In("o.xlsx")).Code);
        Assert.Equal(3, Terminal.Run("fill", bad, "--problem", problem, "-o", In("o.xlsx")).Code);
        Assert.Equal(2, Terminal.Run("fill", "--problem", problem).Code);
        Assert.Equal(2, Terminal.Run("fill", "--problem", problem, "--preview", "-o", In("o.xlsx")).Code);
        Assert.False(File.Exists(In("o.xlsx")));
        Assert.Equal("không phải bảng tính", File.ReadAllText(bad));
    }

    [Fact]
    public void A_plan_gives_a_problem_that_fills_and_checks()
    {
        var plan = _terminal.File("k.txt", """
            ỦY BAN NHÂN DÂN
            XÃ TÂN PHÚ
            Số:     /KH-UBND
            Tân Phú, ngày     tháng 6 năm 2025
            KẾ HOẠCH
            Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)
            I. TỔ CHỨC HỘI NGHỊ
            1. Số lượng, thành phần đại biểu
            a) Số lượng: Tối đa 40 đại biểu, gồm:
            - Thường trực Đảng ủy: 02 đại biểu.
            - Đại biểu các thôn: 20 - 30 đại biểu.
            Nơi nhận:
            - Lưu: VT.
            """);
        var (saved, book) = (In("p.json"), In("o.xlsx"));

        var allocated = Terminal.Run("allocate", "--plan", plan, "--save", saved, "--json");

        Assert.Equal((0, ""), (allocated.Code, allocated.Error));
        Assert.Equal(0, Terminal.Run("fill", "--problem", saved, "-o", book).Code);
        Assert.Equal((0, "Tổng cộng: 0 phát hiện.\n"), (Terminal.Run("check-sheet", book, "--plan", plan).Code, Terminal.Run("check-sheet", book, "--plan", plan).Output));
        Assert.NotNull(ProblemReader.Read(File.ReadAllBytes(saved)).Problem);
        Assert.Equal(2, Terminal.Run("allocate", "--units", book).Code);
        Assert.Equal(3, Terminal.Run("check-sheet", _terminal.File("x.xlsx", "x"), "--plan", plan).Code);
    }

    [Fact]
    public void A_sheet_is_checked_beside_its_plan()
    {
        var (plan, book) = (_terminal.File("k.txt", SampleText.Draft), In("o.xlsx"));
        Terminal.Run("fill", "--problem", _terminal.File("p.json", Problem), "-o", book);

        var answer = Terminal.Run("check-sheet", book, "--plan", plan, "--problem", _terminal.File("q.json", Problem.Replace("Thôn Bình", "Thôn Cát", StringComparison.Ordinal)), "--json");

        using var report = JsonDocument.Parse(answer.Output);
        Assert.Equal(1, answer.Code);
        Assert.Contains(report.RootElement.GetProperty("findings").EnumerateArray(), static one => one.GetProperty("rule").GetString() == "sheet/unknown-unit"
            && one.GetProperty("location").GetProperty("sheet").GetString() == "PhanBo" && one.GetProperty("location").GetProperty("cell").GetString() == "B9");
    }

    public void Dispose() => _terminal.Dispose();

    private string In(string name) => Path.Combine(_terminal.Folder(), name);
}
