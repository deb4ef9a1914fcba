using System.Text;

namespace Emulation.Storage.Tests.Local;

public sealed class OwnerFileTests : IDisposable
{
    private readonly TemporaryStore _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Kế hoạch hội nghị.docx", "~$ hoạch hội nghị.docx", 162)]
    [InlineData("Kehoach.docx", "~$ehoach.docx", 162)]
    [InlineData("KH 12.docx", "~$KH 12.docx", 162)]
    [InlineData("Phân bổ đại biểu.xlsx", "~$Phân bổ đại biểu.xlsx", 165)]
    public async Task A_document_open_in_Office_is_locked_by_the_person_named(string name, string ownerFile, int length)
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, name, "một");
        await File.WriteAllBytesAsync(_folder.PathOf(ownerFile), OfficeFile("Trần Văn Đức", length), TestContext.Current.CancellationToken);

        Assert.Equal("Trần Văn Đức", (await store.DetailsAsync(seen.Id, TestContext.Current.CancellationToken)).Lock?.By);
        await RefusedAsync(store, seen, "Trần Văn Đức");
        Assert.Single(await store.ListAsync(seen.Folder, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(",tan-phu,may-1,20.08.2026 10:15,file:///home/x;", "tan-phu")]
    [InlineData("Trần Văn Đức,tan-phu,may-1,20.08.2026 10:15,file:///home/x;", "Trần Văn Đức")]
    public async Task A_document_open_in_LibreOffice_is_locked(string content, string by)
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        await File.WriteAllTextAsync(_folder.PathOf(".~lock.a.docx#"), content, TestContext.Current.CancellationToken);

        await RefusedAsync(store, seen, by);
    }

    [Theory]
    [InlineData(162, "a\u0000\u202Eb", "ab")]
    [InlineData(7, "tên", null)]
    [InlineData(162, "", null)]
    public async Task A_strange_owner_file_locks_and_names_nobody_it_should_not(int length, string name, string? by)
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        await File.WriteAllBytesAsync(_folder.PathOf("~$a.docx"), OfficeFile(name, length), TestContext.Current.CancellationToken);

        var held = (await store.DetailsAsync(seen.Id, TestContext.Current.CancellationToken)).Lock;

        Assert.NotNull(held);
        Assert.Equal(by, held.By);
    }

    [Fact]
    public async Task The_lock_ends_with_the_owner_file()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        await File.WriteAllBytesAsync(_folder.PathOf("~$a.docx"), OfficeFile("Đức", 162), TestContext.Current.CancellationToken);
        File.Delete(_folder.PathOf("~$a.docx"));

        Assert.Equal("hai", await TemporaryStore.WordsAsync(store, (await TemporaryStore.ReplaceAsync(store, seen, "hai")).Id));
    }

    [Fact]
    public async Task Another_document_of_the_folder_is_not_locked()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "Kế hoạch 1.docx", "một");
        await File.WriteAllBytesAsync(_folder.PathOf("~$ hoạch 2.docx"), OfficeFile("Đức", 162), TestContext.Current.CancellationToken);

        Assert.Null((await store.DetailsAsync(seen.Id, TestContext.Current.CancellationToken)).Lock);
    }

    private static async Task RefusedAsync(Storage.Local.LocalDocumentStore store, StoredDocument seen, string by)
    {
        var condition = new Precondition(seen.ETag, TemporaryStore.Officer);
        Func<Task>[] changes =
        [
            () => TemporaryStore.ReplaceAsync(store, seen, "hai"),
            () => store.MoveAsync(seen.Id, null, "b.docx", condition, TestContext.Current.CancellationToken),
            () => store.DeleteAsync(seen.Id, condition, TestContext.Current.CancellationToken),
        ];
        foreach (var change in changes)
        {
            var refused = await Assert.ThrowsAsync<StoreException>(change);
            Assert.Equal(StoreFailure.Locked, refused.Failure);
            Assert.Equal(by, refused.HeldBy?.By);
            Assert.Contains(by, refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal("một", await TemporaryStore.WordsAsync(store, seen.Id));
    }

    // The name in one byte a letter, padded, and again in UTF-16 after its length.
    private static byte[] OfficeFile(string name, int length)
    {
        var content = new byte[length];
        if (length < 162)
        {
            return content;
        }

        var start = length == 162 ? 54 : 55;
        content[0] = (byte)name.Length;
        Array.Fill(content, (byte)' ', 1, start - 1);
        Encoding.Latin1.GetBytes(name, 0, name.Length, content, 1);
        content[start] = (byte)name.Length;
        Encoding.Unicode.GetBytes(name, 0, name.Length, content, start + 2);
        return content;
    }
}
