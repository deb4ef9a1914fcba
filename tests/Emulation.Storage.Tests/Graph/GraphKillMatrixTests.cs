using System.Globalization;
using Emulation.GraphEmulator.Faults;
using Emulation.Storage.Graph;

namespace Emulation.Storage.Tests.Graph;

/// <summary>
/// The program ends before each request of each change, and after each whose answer it then never reads. A program that is started anew finds the library as before the
/// change or as after it, and the change made again leaves it as after it: nothing doubled, no upload in the way.
/// </summary>
public sealed class GraphKillMatrixTests
{
    private const string Officer = "Nguyễn Thị Đào";
    private const string Unit = "Xã Tân Phú";
    private const int Large = 6_000_000;

    /// <summary>Graph writes a document and its columns in two requests: between them the new document is whole and its description is still to be written.</summary>
    private const string Described = "create, described";

    private static readonly Dictionary<string, Func<GraphDocumentStore, Task>> Changes = new(StringComparer.Ordinal)
    {
        ["create"] = static store => CreateAsync(store, 0),
        [Described] = static store => CreateAsync(store, 0, "2026-2030"),
        ["create, large"] = static store => CreateAsync(store, Large),
        ["replace"] = static store => ReplaceAsync(store, 0),
        ["replace, large"] = static store => ReplaceAsync(store, Large),
        ["restore"] = static async store =>
        {
            var seen = await NamedAsync(store, "a.docx");
            if (await WordsAsync(store, seen.Id) != "a1")
            {
                await store.RestoreAsync(seen.Id, (await store.VersionsAsync(seen.Id, Cancellation))[^1].Id, On(seen), Cancellation);
            }
        },
        ["describe"] = static async store =>
        {
            var seen = await NamedAsync(store, "a.docx");
            if ((await store.DetailsAsync(seen.Id, Cancellation)).Metadata.Period is null)
            {
                await store.DescribeAsync(seen.Id, DocumentMetadata.None with { Period = "2025-2030" }, On(seen), Cancellation);
            }
        },
        ["rename"] = static async store =>
        {
            if (await FindAsync(store, "a.docx") is { } seen)
            {
                await store.MoveAsync(seen.Id, null, "a mới.docx", On(seen), Cancellation);
            }
        },
        ["move"] = static async store =>
        {
            var other = await store.FolderOfAsync("Xã Đông Hòa", Cancellation);
            if (await FindAsync(store, "a.docx") is { } seen)
            {
                await store.MoveAsync(seen.Id, other.Id, null, On(seen), Cancellation);
            }
        },
        ["delete"] = static async store =>
        {
            if (await FindAsync(store, "a.docx") is { } seen)
            {
                await store.DeleteAsync(seen.Id, On(seen), Cancellation);
            }
        },
        ["take back"] = static async store =>
        {
            if (await store.BinAsync(Cancellation) is [var binned, ..])
            {
                await store.TakeBackAsync(binned.Document.Id, Officer, Cancellation);
            }
        },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_kill_leaves_old_or_new(string change)
    {
        var (old, made, requests) = await WholeAsync(change);
        Assert.NotEqual(old, made);
        var found = new Dictionary<string, int>(StringComparer.Ordinal) { [old] = 0, [made] = 0 };
        var undescribed = 0;
        for (var step = 1; step <= requests; step++)
        {
            foreach (var carried in new[] { false, true })
            {
                var (left, after) = await KilledAsync(change, step, carried);

                if (change == Described && left == made.Replace("2026-2030", "", StringComparison.Ordinal))
                {
                    undescribed++;
                    continue;
                }

                Assert.True(found.ContainsKey(left), $"{change}, killed {(carried ? "after" : "before")} request {step}: neither old nor new:\n{left}\nold:\n{old}\nnew:\n{made}");
                found[left]++;
                Assert.True(after == made, $"{change}, killed {(carried ? "after" : "before")} request {step} and made again:\n{after}\nnew:\n{made}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change,-16} {requests,3} requests  {2 * requests,3} kills  old {found[old],3}  new {found[made],3}  undescribed {undescribed,2}  mixed 0  doubled 0"));
        Assert.All(found.Values, static count => Assert.True(count > 0));
    }

    private static async Task<(string Old, string New, int Requests)> WholeAsync(string change)
    {
        await using var library = await PreparedAsync();
        var old = await PictureAsync(library);
        var before = library.Site.Transcript.Exchanges.Count;
        using var store = library.Open();
        await Changes[change](store);
        var requests = library.Site.Transcript.Exchanges.Count - before;
        return (old, await PictureAsync(library), requests);
    }

    private static async Task<(string Left, string Again)> KilledAsync(string change, int step, bool carried)
    {
        await using var library = await PreparedAsync();
        var folder = Directory.CreateTempSubdirectory("emulation-uploads-");
        try
        {
            // It asks once and waits for nothing, so that after the kill it does nothing more.
            library.Options.LongestWait = TimeSpan.FromMilliseconds(1);
            using (var victim = library.Open(Uploads(folder, library)))
            {
                var dead = false;
                library.Site.Faults.Clear();
                var kill = new Fault { Cut = true, Carried = carried, Meanwhile = _ => dead = true };
                library.Site.Faults.Next(RequestKind.Any, [.. Enumerable.Repeat(new Fault(), step - 1), kill, .. Enumerable.Repeat(Fault.Reset, 40)]);
                await Assert.ThrowsAsync<StoreException>(() => Changes[change](victim));
                Assert.True(dead);
            }

            library.Site.Faults.Clear();
            library.Options.LongestWait = TimeSpan.FromMinutes(10);
            var left = await PictureAsync(library);
            using var next = library.Open(Uploads(folder, library));
            await Changes[change](next);
            // One that was never sent a byte is in nobody's way and ends by itself.
            Assert.Equal(0, library.Site.Far.BlockingSessions);
            Assert.True(library.Site.Far.OpenSessions <= 1);
            // Of an upload that was carried out although its answer was lost the note stays, and is swept.
            Assert.True(folder.GetFiles().Length <= 1);
            return (left, await PictureAsync(library));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static OpenUploads Uploads(DirectoryInfo folder, EmulatedLibrary library) => new(folder.FullName, static bytes => bytes, static bytes => bytes, library.Site.Clock);

    private static async Task<EmulatedLibrary> PreparedAsync()
    {
        var library = await EmulatedLibrary.StartAsync();
        var folder = await library.Store.FolderOfAsync(Unit, Cancellation);
        await library.Store.FolderOfAsync("Xã Đông Hòa", Cancellation);
        var first = await library.Store.CreateAsync(new NewDocument(folder.Id, "a.docx", SamplePackage.Of("a1"), DocumentMetadata.None, Officer, NameTaken.Fail), Cancellation);
        await library.Store.ReplaceAsync(first.Id, new Replacement(SamplePackage.Of("a2"), On(first)), Cancellation);
        var binned = await library.Store.CreateAsync(new NewDocument(folder.Id, "c.docx", SamplePackage.Of("c1"), DocumentMetadata.None, Officer, NameTaken.Fail), Cancellation);
        await library.Store.DeleteAsync(binned.Id, On(binned), Cancellation);
        return library;
    }

    /// <summary>All that a reader sees, ids and times left out; a save that was made twice would show as two versions of the same words.</summary>
    private static async Task<string> PictureAsync(EmulatedLibrary library)
    {
        using var store = library.Open();
        var lines = new List<string>();
        foreach (var folder in await store.FoldersAsync(Cancellation))
        {
            foreach (var document in await store.ListAsync(folder.Id, Cancellation))
            {
                var period = (await store.DetailsAsync(document.Id, Cancellation)).Metadata.Period;
                var words = library.Site.Far.Versions(document.Id).Select(SamplePackage.WordsOf).ToList();
                lines.Add($"{folder.Name}/{document.Name}: {string.Join(' ', words.Where((word, index) => index == 0 || word != words[index - 1]))} {period}");
            }
        }

        lines.AddRange((await store.BinAsync(Cancellation)).Select(static binned => $"bin: {binned.Document.Name}"));
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static async Task CreateAsync(GraphDocumentStore store, int padding, string? period = null)
    {
        if (await FindAsync(store, "d.docx") is null)
        {
            await store.CreateAsync(new NewDocument((await store.FolderOfAsync(Unit, Cancellation)).Id, "d.docx", SamplePackage.Of("d1", padding), DocumentMetadata.None with { Period = period }, Officer, NameTaken.Fail), Cancellation);
        }
    }

    private static async Task ReplaceAsync(GraphDocumentStore store, int padding)
    {
        var seen = await NamedAsync(store, "a.docx");
        await store.ReplaceAsync(seen.Id, new Replacement(SamplePackage.Of("a3", padding), On(seen)), Cancellation);
    }

    private static async Task<string> WordsAsync(GraphDocumentStore store, string id) => SamplePackage.WordsOf((await store.ReadAsync(id, null, Cancellation)).Content.ToArray());

    private static async Task<StoredDocument> NamedAsync(GraphDocumentStore store, string name) => await FindAsync(store, name) ?? throw new InvalidOperationException(name);

    private static async Task<StoredDocument?> FindAsync(GraphDocumentStore store, string name) =>
        (await store.ListAsync((await store.FolderOfAsync(Unit, Cancellation)).Id, Cancellation)).FirstOrDefault(document => document.Name == name);

    private static Precondition On(StoredDocument document) => new(document.ETag, Officer);
}
