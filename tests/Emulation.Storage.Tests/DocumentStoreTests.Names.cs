using System.Text;

namespace Emulation.Storage.Tests;

public abstract partial class DocumentStoreTests
{
    [Fact]
    public async Task A_name_comes_back_in_NFC_however_it_was_written()
    {
        var saved = await SaveAsync("Kế hoạch xã Đông Hòa.docx".Normalize(NormalizationForm.FormD), "một");

        Assert.Equal("Kế hoạch xã Đông Hòa.docx".Normalize(NormalizationForm.FormC), saved.Name);
    }

    [Theory]
    [InlineData("Kế hoạch.docx", "KẾ HOẠCH.docx")]
    [InlineData("Kế hoạch xã Hòa An.docx", "Kế hoạch xã Hoà An.docx")]
    [InlineData("Kế hoạch.docx", "Kế  hoạch.docx ")]
    public async Task Names_that_people_read_as_one_are_taken(string first, string second)
    {
        await SaveAsync(first, "một");

        await FailsAsync(StoreFailure.NameTaken, () => SaveAsync(second, "hai"));
        Assert.Single(await Store.ListAsync((await FolderAsync()).Id, Cancellation));
    }

    [Theory]
    [InlineData("Xã Hòa An.docx", "Xã Hoa An.docx")]
    [InlineData("Đông.docx", "Dông.docx")]
    public async Task Names_of_different_words_stand_beside_each_other(string first, string second)
    {
        await SaveAsync(first, "một");
        await SaveAsync(second, "hai");

        Assert.Equal(2, (await Store.ListAsync((await FolderAsync()).Id, Cancellation)).Count);
    }

    [Fact]
    public async Task A_taken_name_gets_a_number_where_both_are_to_be_kept()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");
        var second = await SaveAsync("Kế hoạch.docx", "hai", NameTaken.KeepBoth);
        var third = await SaveAsync("Kế hoạch.docx", "ba", NameTaken.KeepBoth);

        Assert.Equal(["Kế hoạch.docx", "Kế hoạch (2).docx", "Kế hoạch (3).docx"], [first.Name, second.Name, third.Name]);
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(first.Id, null, Cancellation)).Content));
        Assert.True(IsSame(FileOf("ba"), (await Store.ReadAsync(third.Id, null, Cancellation)).Content));
    }

    public static TheoryData<string> HostileNames =>
    [
        "Kế hoạch số 12/KH-UBND: \"sơ kết\" <lần 1>|*?.docx", "CON.docx", "com1", "LPT¹.docx", "desktop.ini", "_vti_cnf.docx", "a_VTI_b.docx", "~Kế hoạch.docx", ".ẩn.docx",
        "Kế hoạch.docx.", "Kế hoạch. ", "..a", "../../etc/passwd", "..\\..\\windows\\a.docx", "C:\\a.docx", "a\u0000b.docx", "dòng\r\nmới.docx", "\u202Excod.exe.docx",
        "a\u200Bb.docx", "Hội nghị 🎉👩‍🌾.docx", "‛lạ‛u0041‛_.docx", "／đã thay＂.docx", "␀␠␡.docx", "100% #1 & 2+2=4.docx", "O'Brien (bản 2).docx",
        "Đề nghị của Ủy ban xã Đặng Hữu Phước về những điển hình được bầu ở từng ấp, từng xóm, những tổ đã đạt tiêu chuẩn đã nêu ở kế hoạch trước, kể cả những đề nghị đã gửi ở lần thứ nhất, thứ nhì.docx",
    ];

    [Theory]
    [MemberData(nameof(HostileNames))]
    public async Task A_name_that_a_disk_cannot_take_comes_back_whole(string name)
    {
        var saved = await SaveAsync(name, "một");

        Assert.Equal(name.Normalize(), saved.Name);
        var listed = Assert.Single(await Store.ListAsync(saved.Folder, Cancellation));
        Assert.Equal((saved.Id, saved.Name, saved.ETag), (listed.Id, listed.Name, listed.ETag));
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(saved.Id, null, Cancellation)).Content));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("..")]
    public async Task A_name_with_nothing_to_read_is_refused(string name) =>
        await FailsAsync(StoreFailure.UnusableName, () => SaveAsync(name, "một"));

    [Fact]
    public async Task Half_a_letter_is_refused() => await FailsAsync(StoreFailure.UnusableName, () => SaveAsync("a\ud800.docx", "một"));

    [Fact]
    public async Task A_name_that_is_too_long_is_refused() => await FailsAsync(StoreFailure.UnusableName, () => SaveAsync(new string('ế', 300) + ".docx", "một"));

    [Fact]
    public async Task The_folder_of_a_unit_is_one_however_it_is_written()
    {
        var folder = await Store.FolderOfAsync("Xã Hòa An", Cancellation);

        Assert.Equal(folder.Id, (await Store.FolderOfAsync("XÃ HOÀ AN", Cancellation)).Id);
        Assert.NotEqual(folder.Id, (await Store.FolderOfAsync("Xã Hoa An", Cancellation)).Id);
        Assert.Equal(["Xã Hoa An", "Xã Hòa An"], (await Store.FoldersAsync(Cancellation)).Select(static one => one.Name).Order(StringComparer.Ordinal));
    }
}
