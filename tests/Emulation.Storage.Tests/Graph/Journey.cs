using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

/// <summary>Every operation of a store once, on one document.</summary>
internal static class Journey
{
    private const string Officer = "Nguyễn Thị Đào";

    /// <returns>The requests that each operation took.</returns>
    public static async Task<IReadOnlyDictionary<string, int>> TravelAsync(EmulatedLibrary library)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var trips = new Dictionary<string, int>(StringComparer.Ordinal);
        GraphDocumentStore store = library.Store;

        async Task<T> CountAsync<T>(string operation, Func<Task<T>> call)
        {
            var before = library.Site.Transcript.Exchanges.Count;
            var result = await call();
            trips[operation] = library.Site.Transcript.Exchanges.Count - before;
            return result;
        }

        static Precondition On(StoredDocument document) => new(document.ETag, Officer);

        var folder = await CountAsync("folder of a unit, made", () => store.FolderOfAsync("Xã Tân Phú #1 100%", cancellation));
        await CountAsync("folder of a unit, there", () => store.FolderOfAsync("Xã Tân Phú #1 100%", cancellation));
        var made = await CountAsync("create", () => store.CreateAsync(
            new NewDocument(folder.Id, "Kế hoạch (dự thảo) 100% #1.docx", SamplePackage.Of("một"), DocumentMetadata.None with { Unit = "UBND xã Tân Phú" }, Officer, NameTaken.Fail), cancellation));
        await CountAsync("create, large", () => store.CreateAsync(
            new NewDocument(folder.Id, "Phụ lục.docx", SamplePackage.Of("phụ lục", 6_000_000), DocumentMetadata.None, Officer, NameTaken.Fail), cancellation));
        await CountAsync("list", () => store.ListAsync(folder.Id, cancellation));
        await CountAsync("find", () => store.FindAsync(made.Id, cancellation));
        await CountAsync("details", () => store.DetailsAsync(made.Id, cancellation));
        await CountAsync("read", () => store.ReadAsync(made.Id, null, cancellation));
        var replaced = await CountAsync("replace", () => store.ReplaceAsync(made.Id, new Replacement(SamplePackage.Of("hai"), On(made)), cancellation));
        var versions = await CountAsync("versions", () => store.VersionsAsync(made.Id, cancellation));
        await CountAsync("read a version", () => store.ReadAsync(made.Id, versions[^1].Id, cancellation));
        var restored = await CountAsync("restore a version", () => store.RestoreAsync(made.Id, versions[^1].Id, On(replaced), cancellation));
        var described = await CountAsync("describe", () => store.DescribeAsync(made.Id, DocumentMetadata.None with { Period = "2025-2030" }, On(restored), cancellation));
        var renamed = await CountAsync("rename", () => store.MoveAsync(made.Id, null, "Kế hoạch.docx", On(described), cancellation));
        await CountAsync("link", () => store.LinkAsync(made.Id, cancellation));
        if (store.Abilities.Sharing)
        {
            var access = await CountAsync("share", () => store.ShareAsync(made.Id, ["dao@tanphu.example"], AccessRole.Read, cancellation));
            await CountAsync("revoke", async () =>
            {
                await store.RevokeAsync(made.Id, access.First(static one => one.Id is not null).Id!, cancellation);
                return 0;
            });
        }

        await CountAsync("access", () => store.AccessAsync(made.Id, cancellation));
        var all = await CountAsync("changes, all", () => store.ChangesAsync(null, cancellation));
        await CountAsync("delete", async () =>
        {
            await store.DeleteAsync(made.Id, On(await store.FindAsync(made.Id, cancellation)), cancellation);
            return 0;
        });
        await CountAsync("bin", () => store.BinAsync(cancellation));
        await CountAsync("take back", () => store.TakeBackAsync(made.Id, Officer, cancellation));
        await CountAsync("changes since", () => store.ChangesAsync(all.Token, cancellation));
        await CountAsync("columns", () => store.MissingColumnsAsync(cancellation));
        return trips;
    }
}
