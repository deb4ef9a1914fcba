namespace Emulation.Storage.Tests.Local;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryStore _folder = new();

    private string Journal => Path.Combine(_folder.Root, ".emulation", "journal");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_torn_at_any_byte_was_never_written()
    {
        await PrepareAsync();
        var whole = await File.ReadAllBytesAsync(Journal, TestContext.Current.CancellationToken);
        var start = whole.AsSpan(0, whole.Length - 1).LastIndexOf((byte)'\n') + 1;
        for (var length = start; length < whole.Length; length += 7)
        {
            using var torn = _folder.Copy();
            await File.WriteAllBytesAsync(Path.Combine(torn.Root, ".emulation", "journal"), whole[..length], TestContext.Current.CancellationToken);
            using var store = torn.Open();

            Assert.Contains("a.docx: a2 a1", await StoreChanges.PictureAsync(store, torn.Root), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_line_spoilt_in_the_middle_stops_the_start_and_nothing_is_guessed()
    {
        await PrepareAsync();
        var content = await File.ReadAllBytesAsync(Journal, TestContext.Current.CancellationToken);
        content[content.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(Journal, content, TestContext.Current.CancellationToken);

        var refused = Assert.Throws<StoreException>(() => _folder.Open());

        Assert.Equal(StoreFailure.Damaged, refused.Failure);
        Assert.Contains("journal", refused.Message, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllBytesAsync(Journal, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_long_journal_is_written_anew_and_says_the_same()
    {
        using var store = _folder.Open();
        await StoreChanges.PrepareAsync(store);
        var folder = await store.FolderOfAsync(TemporaryStore.Unit, TestContext.Current.CancellationToken);
        var token = (await store.ChangesAsync(null, TestContext.Current.CancellationToken)).Token;
        var seen = (await store.ListAsync(folder.Id, TestContext.Current.CancellationToken))[0];
        var rewritten = false;
        for (var (i, last) = (0, 0L); i < 5000 && !rewritten; i++)
        {
            seen = await store.DescribeAsync(seen.Id, DocumentMetadata.None with { Parents = [.. Enumerable.Repeat(new string('d', 190), 16)], Period = $"lần {i}" }, new Precondition(seen.ETag, "Đào"), TestContext.Current.CancellationToken);
            var length = new FileInfo(Journal).Length;
            (rewritten, last) = (length < last, length);
        }

        Assert.True(rewritten);
        Assert.Equal([seen.Id], (await store.ChangesAsync(token, TestContext.Current.CancellationToken)).Changes.Select(static change => change.Id));
        var picture = await StoreChanges.PictureAsync(store, _folder.Root);
        using var copy = _folder.Copy();
        using var again = copy.Open();
        Assert.Equal(picture, await StoreChanges.PictureAsync(again, copy.Root));
        Assert.Equal(seen.ETag, (await again.FindAsync(seen.Id, TestContext.Current.CancellationToken)).ETag);
    }

    [Fact]
    public async Task Content_that_has_decayed_is_not_handed_out()
    {
        using var store = _folder.Open();
        var first = await TemporaryStore.SaveAsync(store, "a.docx", "một");
        await TemporaryStore.ReplaceAsync(store, first, "hai");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(_folder.Root, ".emulation", "objects"), "*", SearchOption.AllDirectories))
        {
            await File.AppendAllTextAsync(path, "x", TestContext.Current.CancellationToken);
        }

        var refused = await Assert.ThrowsAsync<StoreException>(() => TemporaryStore.WordsAsync(store, first.Id, "1"));

        Assert.Equal(StoreFailure.Damaged, refused.Failure);
        Assert.Equal("hai", TemporaryStore.WordsOf(await File.ReadAllBytesAsync(_folder.PathOf("a.docx"), TestContext.Current.CancellationToken)));
    }

    private async Task PrepareAsync()
    {
        using var store = _folder.Open();
        await StoreChanges.PrepareAsync(store);
    }
}
