using System.Text;

namespace Emulation.Storage.Tests;

/// <summary>What every store must do, whatever is behind it: one class of tests derives from this for each store.</summary>
public abstract partial class DocumentStoreTests : IAsyncLifetime
{
    private const string Officer = "Nguyễn Thị Đào";

    private IDocumentStore? _store;

    protected IDocumentStore Store => _store ?? throw new InvalidOperationException("Not opened.");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>A store with nothing in it.</summary>
    protected abstract Task<IDocumentStore> OpenAsync();

    /// <summary>A file whose bytes differ where the words do, of a kind that the store takes for a document.</summary>
    protected virtual ReadOnlyMemory<byte> FileOf(string words) => Encoding.UTF8.GetBytes("PK\u0003\u0004" + words);

    /// <summary>Whether two contents are the same as far as the store promises.</summary>
    protected virtual bool IsSame(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => one.Span.SequenceEqual(other.Span);

    [Fact]
    public async Task All_that_is_known_of_a_document_is_had_at_once()
    {
        var saved = await SaveAsync("Kế hoạch.docx", "một");
        var described = await Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Unit = "UBND xã Tân Phú", Status = DocumentStatus.Submitted }, new Precondition(saved.ETag, "An"), Cancellation);

        var details = await Store.DetailsAsync(saved.Id, Cancellation);

        Assert.Equal(described, details.Document);
        Assert.Equal(("UBND xã Tân Phú", DocumentStatus.Submitted), (details.Metadata.Unit, details.Metadata.Status));
        Assert.Null(details.Lock);
        await FailsAsync(StoreFailure.NotFound, () => Store.DetailsAsync("no-such-id", Cancellation));
    }

    [Fact]
    public async Task What_is_saved_is_read_back_under_its_name()
    {
        var saved = await SaveAsync("Kế hoạch Hội nghị điển hình tiên tiến.docx", "một");

        var read = await Store.ReadAsync(saved.Id, null, Cancellation);

        Assert.True(IsSame(FileOf("một"), read.Content));
        Assert.Equal("Kế hoạch Hội nghị điển hình tiên tiến.docx", read.Document.Name);
        Assert.Equal(saved.ETag, read.Document.ETag);
        Assert.Equal(read.Content.Length, read.Document.Size);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_found() => await FailsAsync(StoreFailure.NotFound, () => Store.ListAsync("khong-co", Cancellation));

    [Theory]
    [InlineData("khong-co")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public async Task A_document_that_is_not_there_is_not_found(string id)
    {
        var condition = new Precondition("x", Officer);

        await FailsAsync(StoreFailure.NotFound, () => Store.FindAsync(id, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.ReadAsync(id, null, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.ReplaceAsync(id, new Replacement(FileOf("một"), condition), Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.VersionsAsync(id, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.MoveAsync(id, null, "b.docx", condition, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.DeleteAsync(id, condition, Cancellation));
        await FailsAsync(StoreFailure.NotFound, () => Store.TakeBackAsync(id, Officer, Cancellation));
    }

    [Fact]
    public async Task Metadata_is_kept_and_moves_the_ETag_but_not_the_content_tag()
    {
        var saved = await SaveAsync("Kế hoạch.docx", "một");
        var metadata = new DocumentMetadata("Ủy ban nhân dân xã Tân Phú", [saved.Id], DocumentStatus.Issued, "2025-2030", "plan");

        var described = await Store.DescribeAsync(saved.Id, metadata, new Precondition(saved.ETag, Officer), Cancellation);

        var kept = (await Store.DetailsAsync(saved.Id, Cancellation)).Metadata;
        Assert.Equal((metadata.Unit, metadata.Status, metadata.Period, metadata.Kind), (kept.Unit, kept.Status, kept.Period, kept.Kind));
        Assert.Equal(metadata.Parents, kept.Parents);
        Assert.NotEqual(saved.ETag, described.ETag);
        Assert.Equal(saved.ContentTag, described.ContentTag);
        await FailsAsync(StoreFailure.Changed, () => Store.DescribeAsync(saved.Id, DocumentMetadata.None, new Precondition(saved.ETag, Officer), Cancellation));
    }

    [Theory]
    [InlineData("hai\ndòng")]
    [InlineData("a\u0000")]
    public async Task Metadata_of_more_than_a_line_is_refused(string text)
    {
        var saved = await SaveAsync("Kế hoạch.docx", "một");

        await FailsAsync(StoreFailure.UnusableMetadata, () => Store.DescribeAsync(saved.Id, DocumentMetadata.None with { Period = text }, new Precondition(saved.ETag, Officer), Cancellation));
    }

    [Fact]
    public async Task A_document_that_nobody_has_open_has_no_lock() => Assert.Null((await Store.DetailsAsync((await SaveAsync("một.docx", "một")).Id, Cancellation)).Lock);

    [Fact]
    public async Task Somebody_has_access() => Assert.NotEmpty(await Store.AccessAsync((await SaveAsync("một.docx", "một")).Id, Cancellation));

    [Fact]
    public async Task What_the_store_cannot_do_it_says()
    {
        var saved = await SaveAsync("một.docx", "một");

        if (!Store.Abilities.Sharing)
        {
            await FailsAsync(StoreFailure.NotSupported, () => Store.ShareAsync(saved.Id, ["dao@tanphu.example"], AccessRole.Read, Cancellation));
            await FailsAsync(StoreFailure.NotSupported, () => Store.RevokeAsync(saved.Id, "1", Cancellation));
        }

        if (!Store.Abilities.Links)
        {
            await FailsAsync(StoreFailure.NotSupported, () => Store.LinkAsync(saved.Id, Cancellation));
        }
        else
        {
            var link = await Store.LinkAsync(saved.Id, Cancellation);
            Assert.True(link.Page.IsAbsoluteUri);
            Assert.EndsWith(".docx", link.File?.AbsolutePath, StringComparison.Ordinal);
        }
    }

    protected Task<StoredFolder> FolderAsync() => Store.FolderOfAsync("Xã Tân Phú", Cancellation);

    protected async Task<StoredDocument> SaveAsync(string name, string words, NameTaken whenTaken = NameTaken.Fail) =>
        await Store.CreateAsync(new NewDocument((await FolderAsync()).Id, name, FileOf(words), DocumentMetadata.None, Officer, whenTaken), Cancellation);

    protected Task<StoredDocument> ReplaceAsync(StoredDocument seen, string words) =>
        Store.ReplaceAsync(seen.Id, new Replacement(FileOf(words), new Precondition(seen.ETag, Officer)), Cancellation);

    protected static async Task<StoreException> FailsAsync(StoreFailure failure, Func<Task> call)
    {
        var refused = await Assert.ThrowsAsync<StoreException>(call);
        Assert.Equal(failure.Code, refused.Failure.Code);
        return refused;
    }
}
