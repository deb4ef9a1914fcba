using System.Diagnostics;
using System.Text;

namespace Emulation.Storage.Tests.Local;

/// <summary>What people do in the folder with Word and by hand.</summary>
public sealed class OutsideEditsTests : IDisposable
{
    private readonly TemporaryStore _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_is_an_ordinary_file_under_its_own_name()
    {
        using var store = _folder.Open();

        await TemporaryStore.SaveAsync(store, "Kế hoạch số 12.docx", "một");

        Assert.Equal("một", TemporaryStore.WordsOf(await File.ReadAllBytesAsync(_folder.PathOf("Kế hoạch số 12.docx"), Cancellation)));
        Assert.Equal([".emulation", TemporaryStore.Unit], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_edit_becomes_a_version_and_guards_against_an_older_save(bool inPlace)
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");

        Edit("a.docx", "hai", inPlace);

        var refused = await Assert.ThrowsAsync<StoreException>(() => TemporaryStore.ReplaceAsync(store, seen, "ba"));
        Assert.Equal(StoreFailure.Changed, refused.Failure);
        Assert.Equal("hai", await TemporaryStore.WordsAsync(store, seen.Id));
        var versions = await store.VersionsAsync(seen.Id, Cancellation);
        Assert.Equal([VersionOrigin.Outside, VersionOrigin.Saved], versions.Select(static version => version.Origin));
        Assert.Null(versions[0].By);
        Assert.Equal(["hai", "một"], await TemporaryStore.AllWordsAsync(store, seen.Id));
        Assert.Equal("ba", await TemporaryStore.WordsAsync(store, (await TemporaryStore.ReplaceAsync(store, refused.Current!, "ba")).Id));
    }

    [Fact]
    public async Task An_edit_of_the_same_length_within_the_same_instant_is_seen()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        var time = File.GetLastWriteTimeUtc(_folder.PathOf("a.docx"));

        Edit("a.docx", "mốt", inPlace: true);
        File.SetLastWriteTimeUtc(_folder.PathOf("a.docx"), time);

        Assert.Equal("mốt", await TemporaryStore.WordsAsync(store, seen.Id));
    }

    [Fact]
    public async Task An_edit_made_while_nothing_ran_is_a_version_at_the_next_start()
    {
        string id;
        using (var store = _folder.Open())
        {
            id = (await TemporaryStore.SaveAsync(store, "a.docx", "một")).Id;
        }

        Edit("a.docx", "hai", inPlace: false);

        using var again = _folder.Open();
        Assert.Equal(["hai", "một"], await TemporaryStore.AllWordsAsync(again, id));
    }

    [Theory]
    [InlineData("swap")]
    [InlineData("append")]
    public async Task An_edit_in_the_very_moment_of_a_save_stands_and_the_save_is_a_version(string moment)
    {
        var isArmed = false;
        using var store = _folder.Open(step =>
        {
            if (isArmed && step == moment)
            {
                isArmed = false;
                Edit("a.docx", "trong Word", inPlace: false);
            }
        });
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        isArmed = true;

        var refused = await Assert.ThrowsAsync<StoreException>(() => TemporaryStore.ReplaceAsync(store, seen, "trong ngăn"));

        Assert.Equal(StoreFailure.Changed, refused.Failure);
        Assert.Equal("trong Word", TemporaryStore.WordsOf(await File.ReadAllBytesAsync(_folder.PathOf("a.docx"), Cancellation)));
        Assert.Equal(["trong Word", "trong ngăn", "một"], await TemporaryStore.AllWordsAsync(store, seen.Id));
    }

    [Fact]
    public async Task An_edit_in_the_very_moment_of_a_deletion_stands()
    {
        var isArmed = false;
        using var store = _folder.Open(step =>
        {
            if (isArmed && step == "rename")
            {
                isArmed = false;
                Edit("a.docx", "trong Word", inPlace: false);
            }
        });
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        isArmed = true;

        await Assert.ThrowsAsync<StoreException>(() => store.DeleteAsync(seen.Id, new Precondition(seen.ETag, TemporaryStore.Officer), Cancellation));

        Assert.Equal("trong Word", await TemporaryStore.WordsAsync(store, seen.Id));
        Assert.Empty(await store.BinAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_brought_becomes_a_document()
    {
        using var store = _folder.Open();
        Directory.CreateDirectory(Path.Combine(_folder.Root, "Xã Đông Hòa".Normalize(NormalizationForm.FormD)));
        await File.WriteAllBytesAsync(Path.Combine(_folder.Root, "Xã Đông Hòa".Normalize(NormalizationForm.FormD), "Kế hoạch.docx".Normalize(NormalizationForm.FormD)), TemporaryStore.FileOf("một"), Cancellation);

        var folder = Assert.Single(await store.FoldersAsync(Cancellation));
        var document = Assert.Single(await store.ListAsync(folder.Id, Cancellation));

        Assert.Equal(("Xã Đông Hòa", "Kế hoạch.docx"), (folder.Name, document.Name));
        Assert.Equal("hai", await TemporaryStore.WordsAsync(store, (await TemporaryStore.ReplaceAsync(store, document, "hai")).Id));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_folder.Root, "Xã Đông Hòa".Normalize(NormalizationForm.FormD))));
    }

    [Fact]
    public async Task A_document_that_is_renamed_and_moved_by_hand_keeps_its_id()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        Directory.CreateDirectory(Path.Combine(_folder.Root, "Xã Đông Hòa"));

        File.Move(_folder.PathOf("a.docx"), Path.Combine(_folder.Root, "Xã Đông Hòa", "b.docx"));

        var found = await store.FindAsync(seen.Id, Cancellation);
        Assert.Equal("b.docx", found.Name);
        Assert.NotEqual(seen.Folder, found.Folder);
        Assert.Empty(await store.BinAsync(Cancellation));
    }

    [Fact]
    public async Task A_document_that_is_removed_by_hand_lies_in_the_bin()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");

        File.Delete(_folder.PathOf("a.docx"));

        Assert.Equal(seen.Id, Assert.Single(await store.BinAsync(Cancellation)).Document.Id);
        await store.TakeBackAsync(seen.Id, TemporaryStore.Officer, Cancellation);
        Assert.True(File.Exists(_folder.PathOf("a.docx")));
    }

    [Fact]
    public async Task A_document_that_goes_and_comes_back_is_the_same()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        File.Delete(_folder.PathOf("a.docx"));
        Assert.Single(await store.BinAsync(Cancellation));

        Edit("a.docx", "hai", inPlace: true);

        Assert.Equal(seen.Id, Assert.Single(await store.ListAsync(seen.Folder, Cancellation)).Id);
        Assert.Equal(["hai", "một"], await TemporaryStore.AllWordsAsync(store, seen.Id));
    }

    [Fact]
    public async Task The_moment_in_which_Word_exchanges_the_files_is_no_deletion()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        await File.WriteAllBytesAsync(_folder.PathOf("~$a.docx"), new byte[162], Cancellation);
        File.Move(_folder.PathOf("a.docx"), _folder.PathOf("~WRL0001.tmp"));

        Assert.Equal(seen.Id, Assert.Single(await store.ListAsync(seen.Folder, Cancellation)).Id);
        Assert.Empty(await store.BinAsync(Cancellation));
    }

    [Fact]
    public async Task Links_pipes_and_empty_files_are_no_documents()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        File.CreateSymbolicLink(_folder.PathOf("hosts.docx"), "/etc/hosts");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "Xã Lạ"), "/etc");
        await File.WriteAllTextAsync(_folder.PathOf("rỗng.docx"), "", Cancellation);
        using (var pipe = Process.Start("mkfifo", [_folder.PathOf("ống.docx")]))
        {
            await pipe.WaitForExitAsync(Cancellation);
        }

        Assert.Equal(["a.docx"], (await store.ListAsync(seen.Folder, Cancellation)).Select(static one => one.Name));
        Assert.Equal([TemporaryStore.Unit], (await store.FoldersAsync(Cancellation)).Select(static one => one.Name));
        await Assert.ThrowsAsync<StoreException>(() => TemporaryStore.SaveAsync(store, "hosts.docx", "hai"));
    }

    [Fact]
    public async Task A_document_that_was_replaced_by_a_link_is_not_followed()
    {
        using var store = _folder.Open();
        var seen = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        File.Delete(_folder.PathOf("a.docx"));
        File.CreateSymbolicLink(_folder.PathOf("a.docx"), "/etc/hosts");

        Assert.Equal("một", await TemporaryStore.WordsAsync(store, seen.Id));
        await Assert.ThrowsAsync<StoreException>(() => TemporaryStore.ReplaceAsync(store, seen, "hai"));
        Assert.NotEqual(0, new FileInfo("/etc/hosts").Length);
    }

    private void Edit(string name, string words, bool inPlace)
    {
        if (inPlace)
        {
            File.WriteAllBytes(_folder.PathOf(name), TemporaryStore.FileOf(words).Span);
            return;
        }

        File.WriteAllBytes(_folder.PathOf("~WRD0000.tmp"), TemporaryStore.FileOf(words).Span);
        File.Move(_folder.PathOf("~WRD0000.tmp"), _folder.PathOf(name), overwrite: true);
    }
}
