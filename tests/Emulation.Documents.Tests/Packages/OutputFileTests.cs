using Emulation.Documents.Packages;

namespace Emulation.Documents.Tests.Packages;

public sealed class OutputFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-output-");

    [Fact]
    public void A_writing_that_breaks_off_leaves_the_old_file_and_nothing_else()
    {
        var path = Path.Combine(_folder.FullName, "kết quả.docx");
        File.WriteAllText(path, "cũ");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(path, static stream =>
        {
            stream.Write("mới"u8);
            throw new InvalidOperationException("cắt ngang");
        }));

        Assert.Equal("cũ", File.ReadAllText(path));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void What_a_crash_left_behind_is_not_in_the_way()
    {
        var path = Path.Combine(_folder.FullName, "a.docx");
        File.WriteAllText(Path.Combine(_folder.FullName, ".a.docx.0.tmp"), "dở dang");

        OutputFile.Write(path, static stream => stream.Write("mới"u8));

        Assert.Equal("mới", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_the_file_system() =>
        Assert.Throws<DirectoryNotFoundException>(() => OutputFile.Write(Path.Combine(_folder.FullName, "không có", "a.docx"), static _ => { }));

    public void Dispose() => _folder.Delete(recursive: true);
}
