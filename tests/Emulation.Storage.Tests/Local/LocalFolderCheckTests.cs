using Emulation.Storage.Local;

namespace Emulation.Storage.Tests.Local;

public sealed class LocalFolderCheckTests : IDisposable
{
    private readonly TemporaryStore _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_library_in_good_order_has_nothing_to_do()
    {
        using (var store = _folder.Open())
        {
            await TemporaryStore.SaveAsync(store, "a.docx", "một");
            Assert.Contains(Look(), static remark => remark.Text == "Kho đang có dịch vụ dùng.");
        }

        Assert.All(Look(), static remark => Assert.Equal((StoreHealth.Good, null), (remark.Health, remark.Advice)));
        Assert.Contains(Look(), static remark => remark.Text.Contains("khép lại", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_looked_at_stays_as_it_was()
    {
        using (var store = _folder.Open())
        {
            await TemporaryStore.SaveAsync(store, "a.docx", "một");
        }

        var before = Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Look();

        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        Assert.Equal(StoreHealth.Good, LocalFolderCheck.Look(Path.Combine(_folder.Root, "chưa có"), TimeProvider.System)[0].Health);
        Assert.False(Directory.Exists(Path.Combine(_folder.Root, "chưa có")));
    }

    [Fact]
    public async Task A_run_that_broke_off_is_told()
    {
        using var store = _folder.Open();
        await TemporaryStore.SaveAsync(store, "a.docx", "một");
        using var cut = _folder.Copy();
        await File.WriteAllTextAsync(Path.Combine(cut.Root, ".emulation", "passing", "d1.1"), "?", TestContext.Current.CancellationToken);

        var remarks = LocalFolderCheck.Look(cut.Root, TimeProvider.System);

        Assert.Equal(2, remarks.Count(static remark => remark is { Health: StoreHealth.Doubtful, Advice: not null }));
    }

    [Fact]
    public async Task A_damaged_journal_must_be_mended()
    {
        using (var store = _folder.Open())
        {
            await TemporaryStore.SaveAsync(store, "a.docx", "một");
        }

        var journal = Path.Combine(_folder.Root, ".emulation", "journal");
        await File.WriteAllTextAsync(journal, "hỏng\n" + await File.ReadAllTextAsync(journal, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Contains(Look(), static remark => remark.Health == StoreHealth.Bad);
    }

    [Fact]
    public async Task A_document_held_for_days_is_named()
    {
        using var store = _folder.Open();
        await TemporaryStore.SaveAsync(store, "a.docx", "một");
        await File.WriteAllTextAsync(_folder.PathOf("~$a.docx"), "?", TestContext.Current.CancellationToken);
        Assert.DoesNotContain(Look(), static remark => remark.Health != StoreHealth.Good);
        File.SetLastWriteTimeUtc(_folder.PathOf("~$a.docx"), new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));

        var held = Assert.Single(Look(), static remark => remark.Health == StoreHealth.Doubtful);

        Assert.Contains("~$a.docx", held.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_no_library() => Assert.Equal(StoreHealth.Bad, Assert.Single(LocalFolderCheck.Look(typeof(LocalFolderCheckTests).Assembly.Location, TimeProvider.System)).Health);

    private IReadOnlyList<StoreRemark> Look() => LocalFolderCheck.Look(_folder.Root, TimeProvider.System);
}
