namespace Emulation.Storage.Tests.Graph;

/// <summary>What the tests of the numbered faults share: a library and an officer's two gestures.</summary>
public abstract class FaultRows : IAsyncLifetime
{
    private EmulatedLibrary? _library;

    private protected EmulatedLibrary Library => _library ?? throw new InvalidOperationException("Not opened.");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _library = await EmulatedLibrary.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_library is not null)
        {
            await _library.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected static Precondition On(StoredDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Precondition(document.ETag, "Nguyễn Thị Đào");
    }

    protected async Task<StoredDocument> SaveAsync(string words, string name = "Kế hoạch.docx", int padding = 0)
    {
        var folder = await Library.Store.FolderOfAsync("Xã Tân Phú", Cancellation);
        return await Library.Store.CreateAsync(new NewDocument(folder.Id, name, SamplePackage.Of(words, padding), DocumentMetadata.None, "Nguyễn Thị Đào", NameTaken.Fail), Cancellation);
    }

    protected async Task<StoredDocument> ReplaceAsync(StoredDocument seen, string words, int padding = 0)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return await Library.Store.ReplaceAsync(seen.Id, new Replacement(SamplePackage.Of(words, padding), On(seen)), Cancellation);
    }

    protected static async Task<StoreException> FailsAsync(StoreFailure failure, Func<Task> call)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var refused = await Assert.ThrowsAsync<StoreException>(call);
        Assert.Equal(failure.Code, refused.Failure.Code);
        return refused;
    }

    /// <summary>The words of each content that the library holds, oldest first; a version of the same content is the same save.</summary>
    protected Task<IReadOnlyList<string>> ContentsAsync(string id)
    {
        var words = Library.Site.Far.Versions(id).Select(static version => SamplePackage.WordsOf(version)).ToList();
        return Task.FromResult<IReadOnlyList<string>>([.. words.Where((word, index) => index == 0 || word != words[index - 1])]);
    }

    protected TimeSpan Waited(int since) => Library.Site.Clock.Waits.Skip(since).Aggregate(TimeSpan.Zero, static (sum, wait) => sum + wait);
}
