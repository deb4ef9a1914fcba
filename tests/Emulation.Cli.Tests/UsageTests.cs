namespace Emulation.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("thiếu lệnh; các lệnh: requirements, check, finish, draft, papers, insert, sections, rules, allocate, fill, check-sheet, review, doctor")]
    [InlineData("không có lệnh \"soi\"; các lệnh: requirements, check, finish, draft, papers, insert, sections, rules, allocate, fill, check-sheet, review, doctor", "soi")]
    [InlineData("requirements: thiếu tệp PARENT", "requirements")]
    [InlineData("check: thiếu tệp DRAFT", "check")]
    [InlineData("check: thừa \"b\"; mỗi lần chỉ một tệp", "check", "a", "b")]
    [InlineData("check: tùy chọn --staff cần một giá trị", "check", "a", "--staff")]
    [InlineData("check: --staff không nhận \"-1\"; dùng số nguyên từ 0 trở lên", "check", "a", "--staff=-1")]
    [InlineData("check: --staff không nhận \"1.5\"; dùng số nguyên từ 0 trở lên", "check", "a", "--staff", "1.5")]
    [InlineData("check: --level không nhận \"any\"; dùng một trong: commune, district, province", "check", "a", "--level", "any")]
    [InlineData("check: tùy chọn --level chỉ được cho một lần", "check", "a", "--level", "commune", "--level", "commune")]
    [InlineData("check: --status không nhận \"done\"; dùng một trong: draft, issued", "check", "a", "--status", "done")]
    [InlineData("check: --date không nhận \"1/8/2025\"; dùng ngày dạng 2025-08-22", "check", "a", "--date", "1/8/2025")]
    [InlineData("check: --date không nhận \"2025-02-30\"; dùng ngày dạng 2025-08-22", "check", "a", "--date", "2025-02-30")]
    [InlineData("check: --format không nhận \"xml\"; dùng một trong: text, json, sarif", "check", "a", "--format", "xml")]
    [InlineData("check: --fail-level không nhận \"high\"; dùng một trong: note, warning, error", "check", "a", "--fail-level", "high")]
    [InlineData("allocate: cần một tệp PROBLEM, --plan PLAN.docx hoặc --vectors DIR", "allocate")]
    [InlineData("allocate: cần một tệp PROBLEM, --plan PLAN.docx hoặc --vectors DIR", "allocate", "a", "--vectors", "b")]
    [InlineData("review: cần một thư mục FOLDER hoặc --library, không phải cả hai", "review", "--parent", "a", "-o", "b")]
    [InlineData("review: cần một thư mục FOLDER hoặc --library, không phải cả hai", "review", "a", "--library", "--parent", "a", "-o", "b")]
    [InlineData("review: --token và --folder-name đi cùng --library", "review", "a", "--token", "c", "--parent", "a", "-o", "b")]
    [InlineData("review: --token và --folder-name đi cùng --library", "review", "a", "--folder-name", "c", "--parent", "a", "-o", "b")]
    public void A_wrong_call_is_answered_with_what_would_be_right(string line, params string[] args)
    {
        var answer = Terminal.Run(args);

        Assert.Equal(new Answer(2, "", $"emulation: {line}\n"), answer);
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--jobs")]
    public void Options_of_other_verbs_are_refused_with_the_known_ones(string option)
    {
        var answer = Terminal.Run("check", "a", option, "b");

        Assert.Equal(2, answer.Code);
        Assert.Contains($"không có tùy chọn \"{option}\"; các tùy chọn: --parent, --level, --staff, --facts, --status, --date, --format, --fail-level, --strict, --comments, --report, --fix, -o, --waive, --reason, --by", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_call_is_seen_before_any_file_is_opened() => Assert.Equal(2, Terminal.Run("check", "khong-co.docx", "--level", "x").Code);

    [Fact]
    public void Help_is_given_on_standard_output()
    {
        var answer = Terminal.Run("check", "--help");

        Assert.Equal(0, answer.Code);
        Assert.Contains("--fail-level <note|warning|error>", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }
}
