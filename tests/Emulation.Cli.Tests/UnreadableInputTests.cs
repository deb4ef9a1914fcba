namespace Emulation.Cli.Tests;

public sealed class UnreadableInputTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal(new Answer(3, "", "emulation: khong-co.docx: Không tìm thấy tệp.\n"), Terminal.Run("requirements", "khong-co.docx"));

    [Fact]
    public void A_folder_is_not_a_file() =>
        Assert.Equal(new Answer(3, "", $"emulation: {_terminal.Folder()}: Đây là thư mục, không phải tệp.\n"), Terminal.Run("check", _terminal.Folder()));

    [Theory]
    [InlineData("check")]
    [InlineData("requirements")]
    public void Noise_is_refused_in_one_line_that_names_the_file(string verb)
    {
        var path = _terminal.File("nhieu.docx", "\0\u0001\u0002\0\0\u0003");

        var answer = Terminal.Run(verb, path);

        Assert.Equal((3, ""), (answer.Code, answer.Output));
        Assert.StartsWith($"emulation: {path}: ", answer.Error, StringComparison.Ordinal);
        Assert.Equal(1, answer.Error.Count(static c => c == '\n'));
    }

    [Fact]
    public void A_mistake_in_edited_requirements_has_line_and_column()
    {
        var path = _terminal.File("yeu-cau.json", "{\n  \"requirements\": [\n    oops\n  ]\n}");

        Assert.Equal(new Answer(3, "", $"emulation: {path}: Tệp yêu cầu sai cú pháp JSON (dòng 3, cột 5).\n"), Terminal.Run("requirements", path));
    }

    [Fact]
    public void A_mistake_in_the_facts_has_line_and_column()
    {
        var path = _terminal.File("so-lieu.yaml", "level: commune\nstaf: 180\n");

        var answer = Terminal.Run("check", "khong-co.docx", "--facts", path);

        Assert.Equal(3, answer.Code);
        Assert.StartsWith($"emulation: {path}: Không có khóa \"staf\"", answer.Error, StringComparison.Ordinal);
        Assert.Contains("(dòng 2, cột 1)", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_about_a_file_cannot_write_to_the_terminal_otherwise()
    {
        var answer = Terminal.Run("check", "a\u001b[2Jb\nc.docx");

        Assert.Equal("emulation: a [2Jb c.docx: Không tìm thấy tệp.\n", answer.Error);
    }

    [Fact]
    public void A_file_name_may_begin_with_an_at_sign()
    {
        var answer = Terminal.Run("check", "@tai-lieu.docx");

        Assert.Equal("emulation: @tai-lieu.docx: Không tìm thấy tệp.\n", answer.Error);
    }

    public void Dispose() => _terminal.Dispose();
}
