namespace Emulation.Storage.Tests.Local;

/// <summary>Every kind of change, each made on a library with the documents "a.docx" (two versions), "b.docx" and, in the bin, "c.docx".</summary>
internal static class StoreChanges
{
    private const string Officer = TemporaryStore.Officer;

    public static IReadOnlyDictionary<string, Func<IDocumentStore, Task>> All { get; } = new Dictionary<string, Func<IDocumentStore, Task>>(StringComparer.Ordinal)
    {
        ["create"] = static async store => await TemporaryStore.SaveAsync(store, "d.docx", "d1"),
        ["create-folder"] = static async store => await store.CreateAsync(new NewDocument((await store.FolderOfAsync("Xã Mới", default)).Id, "e.docx", TemporaryStore.FileOf("e1"), DocumentMetadata.None, Officer, NameTaken.Fail), default),
        ["replace"] = static async store => await TemporaryStore.ReplaceAsync(store, await NamedAsync(store, "a.docx"), "a3"),
        ["restore"] = static async store =>
        {
            var seen = await NamedAsync(store, "a.docx");
            await store.RestoreAsync(seen.Id, "1", new Precondition(seen.ETag, Officer), default);
        },
        ["delete"] = static async store =>
        {
            var seen = await NamedAsync(store, "a.docx");
            await store.DeleteAsync(seen.Id, new Precondition(seen.ETag, Officer), default);
        },
        ["take-back"] = static async store => await store.TakeBackAsync((await store.BinAsync(default))[0].Document.Id, Officer, default),
        ["rename"] = static async store =>
        {
            var seen = await NamedAsync(store, "a.docx");
            await store.MoveAsync(seen.Id, null, "a mới.docx", new Precondition(seen.ETag, Officer), default);
        },
        ["move"] = static async store =>
        {
            var seen = await NamedAsync(store, "a.docx");
            await store.MoveAsync(seen.Id, (await store.FolderOfAsync("Xã Đông Hòa", default)).Id, null, new Precondition(seen.ETag, Officer), default);
        },
        ["describe"] = static async store =>
        {
            var seen = await NamedAsync(store, "a.docx");
            await store.DescribeAsync(seen.Id, DocumentMetadata.None with { Period = "2025-2030" }, new Precondition(seen.ETag, Officer), default);
        },
    };

    public static async Task PrepareAsync(IDocumentStore store)
    {
        await TemporaryStore.ReplaceAsync(store, await TemporaryStore.SaveAsync(store, "a.docx", "a1"), "a2");
        await TemporaryStore.SaveAsync(store, "b.docx", "b1");
        var binned = await TemporaryStore.SaveAsync(store, "c.docx", "c1");
        await store.DeleteAsync(binned.Id, new Precondition(binned.ETag, Officer), default);
        await store.FolderOfAsync("Xã Đông Hòa", default);
    }

    /// <summary>Everything that can be seen of a library, ids and times left out.</summary>
    public static async Task<string> PictureAsync(IDocumentStore store, string root)
    {
        var lines = new List<string>();
        foreach (var folder in await store.FoldersAsync(default))
        {
            foreach (var document in await store.ListAsync(folder.Id, default))
            {
                var metadata = (await store.DetailsAsync(document.Id, default)).Metadata;
                lines.Add($"{folder.Name}/{document.Name}: {string.Join(' ', await TemporaryStore.AllWordsAsync(store, document.Id))} {metadata.Period}");
            }
        }

        lines.AddRange((await store.BinAsync(default)).Select(static binned => $"bin: {binned.Document.Name}"));
        lines.AddRange(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => !Path.GetRelativePath(root, path).StartsWith(".emulation", StringComparison.Ordinal))
            .Select(path => $"file: {Path.GetRelativePath(root, path)}: {TemporaryStore.WordsOf(File.ReadAllBytes(path))}"));
        lines.AddRange(Directory.EnumerateFiles(Path.Combine(root, ".emulation", "passing")).Select(static _ => "left over"));
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }

    private static async Task<StoredDocument> NamedAsync(IDocumentStore store, string name)
    {
        var folder = await store.FolderOfAsync(TemporaryStore.Unit, default);
        return (await store.ListAsync(folder.Id, default)).Single(document => document.Name == name);
    }
}
