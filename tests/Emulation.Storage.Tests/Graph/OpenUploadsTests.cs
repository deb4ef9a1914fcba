using Emulation.GraphEmulator;
using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

public sealed class OpenUploadsTests : IDisposable
{
    private static readonly Uri Address = new("https://coquan.sharepoint.com/upload?tempauth=bi-mat");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-uploads-");
    private readonly EmulatorClock _clock = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_a_program_left_behind_is_found_by_the_next_but_not_at_once()
    {
        var first = Open();
        first.Keep("a", Address);

        Assert.Equal(Address, first.Own("a"));
        Assert.Null(first.Left("a"));
        Assert.Equal((Address, TimeSpan.FromSeconds(20)), Open().Left("a"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((Address, TimeSpan.Zero), Open().Left("a"));
        Assert.Null(Open().Own("a"));
    }

    [Fact]
    public void What_is_over_leaves_nothing()
    {
        var uploads = Open();
        uploads.Keep("a", Address);
        uploads.Drop("a", Address);

        Assert.Null(uploads.Own("a"));
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void The_end_of_one_upload_does_not_forget_another_of_the_same_document()
    {
        var second = new Uri("https://coquan.sharepoint.com/upload?tempauth=hai");
        var uploads = Open();
        uploads.Keep("a", Address);
        uploads.Keep("a", second);
        uploads.Drop("a", Address);

        Assert.Equal(second, uploads.Own("a"));
        Assert.Equal(second, Open().Left("a")?.Address);
    }

    [Fact]
    public void Neither_the_address_nor_what_it_is_of_stands_in_the_folder()
    {
        Open().Keep("01KEHOACH", Address);

        var file = Assert.Single(_folder.GetFiles());
        Assert.DoesNotContain("01KEHOACH", file.Name, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("bi-mat", File.ReadAllText(file.FullName), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_decrypted_or_read_is_as_if_it_were_not_there()
    {
        Open().Keep("a", Address);
        File.WriteAllText(Assert.Single(_folder.GetFiles()).FullName, "hỏng");

        Assert.Null(Open().Left("a"));
        Assert.Null(new OpenUploads(_folder.FullName, static bytes => bytes, static _ => null, _clock).Left("a"));
    }

    [Fact]
    public void What_no_upload_can_have_outlived_is_swept()
    {
        Open().Keep("a", Address);
        File.SetLastWriteTimeUtc(Assert.Single(_folder.GetFiles()).FullName, _clock.GetUtcNow().UtcDateTime - TimeSpan.FromDays(8));
        Open().Keep("b", Address);

        Assert.Null(Open().Left("a"));
        Assert.NotNull(Open().Left("b"));
    }

    // Stands for encryption: what is written is not what was given.
    private OpenUploads Open() => new(_folder.FullName, Turn, Turn, _clock);

    private static byte[] Turn(byte[] bytes) => Array.ConvertAll(bytes, static one => (byte)~one);
}
