using System.Globalization;

namespace Emulation.Storage.Local;

/// <summary>What is asked of the library, after a look at what people have done in it.</summary>
internal sealed class LocalReading(LocalState state)
{
    public IReadOnlyList<StoredFolder> Folders() =>
        [.. state.Places.FolderNames().Select(LocalFolder.ToFolder).DistinctBy(static folder => folder.Id).OrderBy(static folder => NameKey.Of(folder.Name), StringComparer.Ordinal)];

    public IReadOnlyList<StoredDocument> List(string folder)
    {
        // Two folders that people made beside each other, in two spellings of one name, are one.
        var names = FolderNames(folder);
        names.ForEach(state.Outside.LookInto);
        return [.. names.SelectMany(state.Library.StandingIn).Select(static record => record.ToDocument()).OrderBy(static document => NameKey.Of(document.Name), StringComparer.Ordinal)];
    }

    /// <returns>The names on the disk of a folder, at least one.</returns>
    /// <exception cref="StoreException">not-found.</exception>
    public List<string> FolderNames(string id)
    {
        var names = state.Places.FolderNames().Where(name => LocalFolder.IdOf(name) == id).Order(StringComparer.Ordinal).ToList();
        return names.Count > 0 ? names : throw new StoreException(StoreFailure.NotFound, "Không có thư mục này trong kho; hãy tải lại danh sách.");
    }

    /// <exception cref="StoreException">not-found.</exception>
    public LocalRecord Live(string id)
    {
        if (state.Library.Find(id) is { Deleted: null } record)
        {
            if (state.Outside.Look(record) is { } seen)
            {
                return seen;
            }

            state.Outside.LookAround();
        }
        else if (state.Library.Find(id) is { Deleted.Outside: true })
        {
            state.Outside.LookAround();
        }

        return state.Library.Find(id) is { Deleted: null } found ? found : throw new StoreException(StoreFailure.NotFound);
    }

    public DocumentDetails Details(string id)
    {
        var record = Live(id);
        return new DocumentDetails(record.ToDocument(), record.Metadata, OwnerFile.Of(state.Places.PathOf(record)));
    }

    public DocumentContent Read(string id, string? version)
    {
        var record = Live(id);
        var read = version is null ? record.Current : VersionOf(record, version);
        return new DocumentContent(record.ToDocument(), read.Id, state.Objects.Read(read.Hash));
    }

    public IReadOnlyList<DocumentVersion> Versions(string id) =>
        [.. Live(id).Versions.Reverse().Select(static version => new DocumentVersion(version.Id, version.Size, version.At, version.By, version.Origin))];

    /// <exception cref="StoreException">not-found.</exception>
    public static LocalVersion VersionOf(LocalRecord record, string version) => record.Versions.FirstOrDefault(one => one.Id == version)
        ?? throw new StoreException(StoreFailure.NotFound, "Văn bản không có bản này; hãy tải lại danh sách các bản.");

    public IReadOnlyList<BinnedDocument> Bin()
    {
        state.Outside.LookAround();
        return [.. state.Library.All.Where(static record => record.Deleted is not null).OrderByDescending(static record => record.Deleted!.At).ThenBy(static record => record.Id, StringComparer.Ordinal)
            .Select(static record => new BinnedDocument(record.ToDocument(), record.Deleted!.At, record.Deleted.By))];
    }

    public IReadOnlyList<DocumentAccess> Access(string id)
    {
        _ = Live(id);
        return [new DocumentAccess(null, "Người dùng của máy này và những ai mở được thư mục", AccessRole.Owner)];
    }

    public ChangePage Changes(string? token)
    {
        state.Outside.LookAround();
        var since = TokenSeq(token);
        var now = string.Create(CultureInfo.InvariantCulture, $"{state.Library.Birth}-{state.Library.Seq}");
        return since is { } seq
            ? new ChangePage([.. state.Library.ChangedSince(seq).Select(Change)], now, StartOver: false)
            : new ChangePage([.. state.Library.Standing.OrderBy(static record => record.Id, StringComparer.Ordinal).Select(static record => new StoreChange(record.Id, record.ToDocument()))], now, StartOver: true);
    }

    private StoreChange Change(string id) => new(id, state.Library.Find(id) is { Deleted: null } record ? record.ToDocument() : null);

    // A token of another library, or of this one before it was put back from a copy, says nothing here.
    private long? TokenSeq(string? token) => token?.Split('-') is [var birth, var text] && birth == state.Library.Birth
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) && seq <= state.Library.Seq ? seq : null;
}
