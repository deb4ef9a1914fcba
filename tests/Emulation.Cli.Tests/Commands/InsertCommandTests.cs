using Emulation.Documents;

namespace Emulation.Cli.Tests.Commands;

public sealed class InsertCommandTests : IDisposable
{
    private const string Facts = """
        unit: { kind: xa, name: Tân Phú, province: tỉnh Bình Minh }
        level: commune
        event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, date: 2025-08-22 }
        """;

    private readonly Terminal _terminal = new();

    private static string Draft => Path.Combine(Shipped(), "du-thao-xa-tan-phu.docx");

    [Fact]
    public void A_section_goes_in_once_and_out_again()
    {
        var (facts, made, again, removed) = (_terminal.File("so-lieu.yaml", Facts), Out("a.docx"), Out("b.docx"), Out("c.docx"));

        var first = Terminal.Run("insert", Draft, "stage", "--facts", facts, "-o", made);
        var second = Terminal.Run("insert", made, "stage", "--facts", facts, "-o", again);
        var third = Terminal.Run("insert", made, "stage", "--remove", "-o", removed);

        Assert.Equal((0, 0, 0), (first.Code, second.Code, third.Code));
        Assert.StartsWith("Đã chèn: ", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Không đổi: ", second.Output, StringComparison.Ordinal);
        Assert.StartsWith("Đã gỡ: ", third.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(made), File.ReadAllBytes(again));
        Assert.True(Texts(made).Length > Texts(Draft).Length);
        Assert.Equal(Texts(Draft), Texts(removed));
    }

    [Theory]
    [InlineData("purpose")]
    [InlineData("agenda")]
    [InlineData("budget")]
    [InlineData("implementation")]
    public void A_drafted_plan_knows_its_own_sections(string section)
    {
        var (facts, parent, plan, again) = (_terminal.File("so-lieu.yaml", Facts), Path.Combine(Shipped(), "ke-hoach-tinh-binh-minh.docx"), Out("plan.docx"), Out("again.docx"));
        Assert.Equal(0, Terminal.Run("draft", "--parent", parent, "--facts", facts, "-o", plan).Code);

        var answer = Terminal.Run("insert", plan, section, "--facts", facts, "--parent", parent, "-o", again);

        Assert.StartsWith("Không đổi: ", answer.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(plan), File.ReadAllBytes(again));
    }

    [Fact]
    public void A_place_that_is_not_there_writes_nothing()
    {
        var answer = Terminal.Run("insert", Draft, "budget", "--after", "XX", "-o", Out("a.docx"));

        Assert.Equal(1, answer.Code);
        Assert.Contains("Không có mục “XX”", answer.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Out("a.docx")));
    }

    [Theory]
    [InlineData("khong-co", "không có mục")]
    [InlineData("budget --at I --after II", "chỉ dùng một")]
    [InlineData("budget --remove --at I", "--remove không dùng")]
    [InlineData("budget --templates /khong/co", "không có thư mục mẫu")]
    public void A_wrong_call_is_explained(string words, string reason)
    {
        var answer = Terminal.Run(["insert", Draft, .. words.Split(' '), "-o", Out("a.docx")]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();

    private string Out(string name) => Path.Combine(_terminal.Folder(), name);

    private static string[] Texts(string path)
    {
        using var file = File.OpenRead(path);
        return [.. DocumentReader.Read(file, TestContext.Current.CancellationToken).Blocks.Select(static block => block.Text)];
    }

    private static string Shipped()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "templates", "samples");
    }
}
