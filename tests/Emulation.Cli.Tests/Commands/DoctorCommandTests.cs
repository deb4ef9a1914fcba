namespace Emulation.Cli.Tests.Commands;

public sealed class DoctorCommandTests
{
    [Fact]
    public void A_library_that_can_be_worked_with_ends_with_0()
    {
        using var terminal = new Terminal();

        var answer = Terminal.Run("doctor", "--folder", terminal.Folder());

        Assert.Equal(0, answer.Code);
        Assert.StartsWith($"tốt: Ghi được vào thư mục kho {terminal.Folder()}.\n", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void What_must_be_mended_ends_with_1_and_says_how()
    {
        using var terminal = new Terminal();
        var file = terminal.File("tep.txt", "?");

        var answer = Terminal.Run("doctor", "--folder", file);

        Assert.Equal(new Answer(1, $"phải sửa: {file} là một tệp, không phải thư mục. Hãy chọn thư mục khác cho kho.\n", ""), answer);
    }
}
