using Emulation.Storage.Local;

namespace Emulation.Cli.Tests.Commands;

/// <summary><c>review --library</c> on the library in a folder of this machine.</summary>
public sealed class LocalLibraryReviewTests : IDisposable
{
    private readonly Terminal _terminal = new();
    private readonly string _store;
    private readonly string _parent;

    public LocalLibraryReviewTests()
    {
        _store = Directory.CreateDirectory(Out("kho")).FullName;
        _parent = _terminal.File("cap-tren.json", SampleText.ConfirmedCap);
        string[] units = ["An Bình", "Hòa Hải", "Ứng Hòa"];
        foreach (var (index, unit) in units.Index())
        {
            Directory.CreateDirectory(Out($"kho/Xã {unit}"));
            SampleDocx.Write(Out($"kho/Xã {unit}/kế hoạch.docx"), SampleText.DraftOf(unit, 130 + (20 * index)));
        }
    }

    [Fact]
    public async Task Its_report_is_that_of_the_folder_and_what_is_known_is_not_read_again()
    {
        var folder = Terminal.Run("review", _store, "--parent", _parent, "-o", Out("thư mục"));

        var first = await ReviewAsync("kho-kq");
        var second = await ReviewAsync("kho-kq");

        Assert.Equal((folder.Code, folder.Error, folder.Output.Replace("thư mục", "kho-kq", StringComparison.Ordinal)), (first.Code, first.Error, first.Output));
        Assert.StartsWith("Đã xét 0 tệp, giữ kết quả cũ của 3 tệp.\n", second.Output, StringComparison.Ordinal);
        SameReports.Assert(Out("thư mục/bao-cao"), Out("kho-kq/bao-cao"));
    }

    [Fact]
    public async Task Only_the_folders_that_are_named_are_reviewed_however_their_names_are_spelt()
    {
        var answer = await ReviewAsync("kq", "--folder-name", "XÃ HOÀ HẢI", "--folder-name", "xã ứng hoà");

        Assert.Equal("", answer.Error);
        Assert.StartsWith("Đã xét 2 tệp", answer.Output, StringComparison.Ordinal);
        Assert.Contains("[Xã Hòa Hải/kế hoạch.docx]", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("An Bình", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_is_in_use_is_said_with_the_other_way()
    {
        using var held = LocalDocumentStore.Open(_store, TimeProvider.System);

        var answer = await ReviewAsync("kq");

        Assert.Equal((3, ""), (answer.Code, answer.Output));
        Assert.Equal($"emulation: {_store}: Thư mục kho đang có chương trình khác dùng; hãy tắt chương trình đó, hoặc rà soát chính thư mục này (review THƯ-MỤC, không kèm --library).\n", answer.Error);
    }

    [Fact]
    public async Task A_library_that_is_not_there_is_not_made()
    {
        Directory.Move(_store, Out("kho cũ"));

        var answer = await ReviewAsync("kq");

        Assert.Equal(new Answer(3, "", $"emulation: {_store}: Không tìm thấy thư mục kho; hãy xem lại Storage__Folder.\n"), answer);
        Assert.False(Directory.Exists(_store));
    }

    [Fact]
    public async Task A_token_is_of_no_use_to_a_folder()
    {
        var answer = await ReviewAsync("kq", "--token", _terminal.File("ma.txt", "token-1"));

        Assert.Equal(new Answer(2, "", "emulation: review: --token chỉ dùng khi Storage__Kind=Graph\n"), answer);
    }

    public void Dispose() => _terminal.Dispose();

    private Task<Answer> ReviewAsync(string results, params string[] more) =>
        SharePointTerminal.RunAsync(["review", "--library", "--parent", _parent, "-o", Out(results), .. more], [("Storage__Kind", "Local"), ("Storage__Folder", _store)]);

    private string Out(string name) => Path.Combine(_terminal.Folder(), name);
}
