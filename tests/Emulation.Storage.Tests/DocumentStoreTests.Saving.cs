namespace Emulation.Storage.Tests;

public abstract partial class DocumentStoreTests
{
    [Fact]
    public async Task A_replacement_moves_the_tags_and_keeps_the_old_content()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");

        var second = await ReplaceAsync(first, "hai");

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.NotEqual(first.ContentTag, second.ContentTag);
        var versions = await Store.VersionsAsync(first.Id, Cancellation);
        Assert.True(IsSame(FileOf("hai"), (await Store.ReadAsync(first.Id, versions[0].Id, Cancellation)).Content));
        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(first.Id, versions[^1].Id, Cancellation)).Content));
    }

    [Fact]
    public async Task The_second_of_two_who_saw_the_same_is_told_and_nothing_is_lost()
    {
        var seen = await SaveAsync("Kế hoạch.docx", "một");
        var theirs = await ReplaceAsync(seen, "của họ");

        var refused = await FailsAsync(StoreFailure.Changed, () => ReplaceAsync(seen, "của tôi"));

        Assert.Equal(theirs.ETag, refused.Current?.ETag);
        Assert.True(IsSame(FileOf("của họ"), (await Store.ReadAsync(seen.Id, null, Cancellation)).Content));
    }

    [Fact]
    public async Task Of_many_who_save_at_once_exactly_one_succeeds()
    {
        var seen = await SaveAsync("Kế hoạch.docx", "một");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            try
            {
                await ReplaceAsync(seen, $"bản {number}");
                return number;
            }
            catch (StoreException refused) when (refused.Failure == StoreFailure.Changed)
            {
                return -1;
            }
        }));

        var winner = Assert.Single(outcomes, static outcome => outcome >= 0);
        Assert.True(IsSame(FileOf($"bản {winner}"), (await Store.ReadAsync(seen.Id, null, Cancellation)).Content));
    }

    [Fact]
    public async Task The_same_content_sent_again_is_no_conflict_and_no_version()
    {
        var seen = await SaveAsync("Kế hoạch.docx", "một");
        await ReplaceAsync(seen, "hai");
        var versions = (await Store.VersionsAsync(seen.Id, Cancellation)).Count;

        await ReplaceAsync(seen, "hai");

        Assert.Equal(versions, (await Store.VersionsAsync(seen.Id, Cancellation)).Count);
    }

    [Fact]
    public async Task An_older_version_can_be_made_the_newest()
    {
        var first = await SaveAsync("Kế hoạch.docx", "một");
        var second = await ReplaceAsync(first, "hai");
        var oldest = (await Store.VersionsAsync(first.Id, Cancellation))[^1];

        await FailsAsync(StoreFailure.Changed, () => Store.RestoreAsync(first.Id, oldest.Id, new Precondition(first.ETag, Officer), Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.RestoreAsync(first.Id, "khong-co", new Precondition(second.ETag, Officer), Cancellation));
        await Store.RestoreAsync(first.Id, oldest.Id, new Precondition(second.ETag, Officer), Cancellation);

        Assert.True(IsSame(FileOf("một"), (await Store.ReadAsync(first.Id, null, Cancellation)).Content));
        var versions = await Store.VersionsAsync(first.Id, Cancellation);
        Assert.True(versions.Count >= 3);
    }

    [Fact]
    public async Task An_empty_file_is_refused() => await FailsAsync(StoreFailure.Empty, async () =>
        await Store.CreateAsync(new NewDocument((await FolderAsync()).Id, "a.docx", default, DocumentMetadata.None, Officer, NameTaken.Fail), Cancellation));
}
