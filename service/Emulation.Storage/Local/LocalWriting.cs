namespace Emulation.Storage.Local;

/// <summary>What is changed in the library, each change under the condition its caller names.</summary>
internal sealed class LocalWriting(LocalState state, LocalReading reading)
{
    public StoredFolder FolderOf(string unit)
    {
        var name = LocalFolder.NameOf(unit ?? throw new StoreException(StoreFailure.UnusableName));
        var id = LocalFolder.IdOf(name);
        var known = state.Places.FolderNames().Where(folder => LocalFolder.IdOf(folder) == id).Order(StringComparer.Ordinal).FirstOrDefault();
        if (known is null)
        {
            state.Disk.MakeFolder(Path.Combine(state.Places.Root, name));
        }

        return LocalFolder.ToFolder(known ?? name);
    }

    public LocalRecord Create(NewDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        MustFit(document.Content);
        var folder = reading.FolderNames(document.Folder)[0];
        state.Outside.LookInto(folder);
        var name = FreeName(folder, Usable(document.Name), document.WhenTaken);
        var place = new LocalRecord { Id = DocumentId.Next(), FolderName = folder, FileName = LocalFolder.FileNameOf(name), Name = name, Metadata = document.Metadata.Checked() };
        return state.Commits.PutNew(null, WithContent(place, document.Content, document.By, VersionOrigin.Saved), document.Content.Span);
    }

    public LocalRecord Replace(string id, ReadOnlyMemory<byte> content, Precondition precondition)
    {
        MustFit(content);
        var record = reading.Live(id);
        // Sent again because the first answer was lost: it is there.
        return ObjectFolder.HashOf(content.Span) == record.Current.Hash ? record : Put(record, content, precondition, VersionOrigin.Saved);
    }

    public LocalRecord Restore(string id, string version, Precondition precondition)
    {
        var record = reading.Live(id);
        return Put(record, state.Objects.Read(LocalReading.VersionOf(record, version).Hash), precondition, VersionOrigin.Restored);
    }

    public LocalRecord Describe(string id, DocumentMetadata metadata, Precondition precondition)
    {
        var record = reading.Live(id);
        MustBeUnchanged(record, precondition);
        return Done(state.Commits.Note(record, record with { Metadata = metadata.Checked(), ChangedAt = Now, ChangedBy = precondition.By }));
    }

    public LocalRecord Move(string id, string? folder, string? name, Precondition precondition)
    {
        var record = reading.Live(id);
        MustBeUnchanged(record, precondition);
        MustBeClosed(record);
        var folderName = folder is null || folder == LocalFolder.IdOf(record.FolderName) ? record.FolderName : reading.FolderNames(folder)[0];
        state.Outside.LookInto(folderName);
        var wanted = name is null ? record.Name : Usable(name);
        if (state.Library.Named(folderName, wanted) is { } other && other.Id != id)
        {
            throw new StoreException(StoreFailure.NameTaken);
        }

        var moved = record with { FolderName = folderName, FileName = LocalFolder.FileNameOf(wanted), Name = wanted, ChangedAt = Now, ChangedBy = precondition.By };
        return moved.FolderName == record.FolderName && moved.FileName == record.FileName ? record : Done(state.Commits.Move(record, moved));
    }

    public bool Delete(string id, Precondition precondition)
    {
        var record = reading.Live(id);
        MustBeUnchanged(record, precondition);
        MustBeClosed(record);
        var deleted = record with { Deleted = new Deletion(Now, precondition.By, Outside: false) };
        Done(state.Commits.TakeOut(record, deleted) ?? throw Changed(id));
        return true;
    }

    public LocalRecord TakeBack(string id, string by)
    {
        state.Outside.LookAround();
        if (state.Library.Find(id) is not { Deleted: not null } record)
        {
            throw new StoreException(StoreFailure.NotFound, "Trong thùng rác không có văn bản này; hãy tải lại danh sách.");
        }

        state.Disk.MakeFolder(state.Places.FolderOf(record));
        var name = FreeName(record.FolderName, record.Name, NameTaken.KeepBoth);
        var back = record with { Deleted = null, Name = name, FileName = name == record.Name ? record.FileName : LocalFolder.FileNameOf(name), ChangedAt = Now, ChangedBy = by };
        return Done(state.Commits.PutNew(record, back, state.Objects.Read(record.Current.Hash)));
    }

    private DateTimeOffset Now => state.Clock.GetUtcNow();

    private LocalRecord Put(LocalRecord record, ReadOnlyMemory<byte> content, Precondition precondition, VersionOrigin origin)
    {
        MustBeUnchanged(record, precondition);
        MustBeClosed(record);
        return Done(state.Commits.Replace(record, WithContent(record, content, precondition.By, origin), content.Span) ?? throw Changed(record.Id));
    }

    private LocalRecord WithContent(LocalRecord record, ReadOnlyMemory<byte> content, string by, VersionOrigin origin) =>
        record.WithVersion(record.NextVersion(ObjectFolder.HashOf(content.Span), content.Length, Now, by, origin), record.Stamp);

    private LocalRecord Done(LocalRecord record)
    {
        state.Commits.Tidy();
        return record;
    }

    // Somebody saved in Word in the very moment of the change; what they saved stands.
    private StoreException Changed(string id) => new(StoreFailure.Changed) { Current = reading.Live(id).ToDocument() };

    private static void MustBeUnchanged(LocalRecord record, Precondition precondition)
    {
        ArgumentNullException.ThrowIfNull(precondition);
        if (precondition.ETag != record.ETag)
        {
            throw new StoreException(StoreFailure.Changed) { Current = record.ToDocument() };
        }
    }

    private void MustBeClosed(LocalRecord record)
    {
        if (OwnerFile.Of(state.Places.PathOf(record)) is { } held)
        {
            throw new StoreException(StoreFailure.Locked, held.By is null ? null : $"{held.By} đang mở văn bản này để sửa; hãy đợi người đó đóng văn bản, hoặc lưu thành bản riêng.") { HeldBy = held };
        }
    }

    private static void MustFit(ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
        {
            throw new StoreException(StoreFailure.Empty);
        }

        if (content.Length > LocalDocumentStore.LargestDocument)
        {
            throw new StoreException(StoreFailure.TooLarge);
        }
    }

    // A name like that of Office's own files would be taken for one.
    private static string Usable(string name) =>
        StoredName.Checked(name) is var usable && LocalFolder.HoldsDocument(LocalFolder.FileNameOf(usable)) ? usable : throw new StoreException(StoreFailure.UnusableName);

    private string FreeName(string folder, string name, NameTaken whenTaken)
    {
        var free = name;
        for (var number = 2; IsTaken(folder, free); number++)
        {
            free = whenTaken == NameTaken.KeepBoth ? LocalFolder.Numbered(name, number) : throw new StoreException(StoreFailure.NameTaken);
        }

        return free;
    }

    // By a document, or by a file that is none: empty, a link, or too large.
    private bool IsTaken(string folder, string name) =>
        state.Library.Named(folder, name) is not null || Path.Exists(Path.Combine(state.Places.Root, folder, LocalFolder.FileNameOf(name)));
}
