using System.Text;
using Emulation.Storage.Local;

namespace Emulation.Storage.Tests.Local;

/// <summary>A library folder of its own for a test, gone afterwards.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public const string Unit = "Xã Tân Phú";

    public const string Officer = "Nguyễn Thị Đào";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-store-");

    public string Root => _folder.FullName;

    public string UnitFolder => Path.Combine(Root, Unit);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public LocalDocumentStore Open(Action<string>? beforeStep = null) => LocalDocumentStore.Open(Root, TimeProvider.System, new Disk(beforeStep));

    public string PathOf(string name) => Path.Combine(UnitFolder, name);

    /// <summary>The same folder elsewhere, as a cut would leave it: the process that holds the first still runs.</summary>
    public TemporaryStore Copy()
    {
        var copy = new TemporaryStore();
        foreach (var folder in _folder.EnumerateDirectories("*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(copy.Root, Path.GetRelativePath(Root, folder.FullName)));
        }

        foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(copy.Root, Path.GetRelativePath(Root, file.FullName));
            if (file.Name != "lock")
            {
                // The stamp goes with it, as the recovery knows files by it.
                using (var source = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
                using (var target = new FileStream(path, FileMode.CreateNew))
                {
                    source.CopyTo(target);
                }

                File.SetLastWriteTimeUtc(path, file.LastWriteTimeUtc);
            }
        }

        return copy;
    }

    public static ReadOnlyMemory<byte> FileOf(string words) => Encoding.UTF8.GetBytes("PK\u0003\u0004" + words);

    public static string WordsOf(ReadOnlyMemory<byte> content) => Encoding.UTF8.GetString(content.Span)[4..];

    public static async Task<StoredDocument> SaveAsync(IDocumentStore store, string name, string words) =>
        await store.CreateAsync(new NewDocument((await store.FolderOfAsync(Unit, Cancellation)).Id, name, FileOf(words), DocumentMetadata.None, Officer, NameTaken.Fail), Cancellation);

    public static Task<StoredDocument> ReplaceAsync(IDocumentStore store, StoredDocument seen, string words) =>
        store.ReplaceAsync(seen.Id, new Replacement(FileOf(words), new Precondition(seen.ETag, Officer)), Cancellation);

    public static async Task<string> WordsAsync(IDocumentStore store, string id, string? version = null) => WordsOf((await store.ReadAsync(id, version, Cancellation)).Content);

    /// <summary>What every version of a document says, newest first.</summary>
    public static async Task<string[]> AllWordsAsync(IDocumentStore store, string id)
    {
        var words = new List<string>();
        foreach (var version in await store.VersionsAsync(id, Cancellation))
        {
            words.Add(await WordsAsync(store, id, version.Id));
        }

        return [.. words];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
