namespace Emulation.Storage.Local;

/// <summary>
/// Every change of the store, in an order that a cut at any point leaves old or new: first the content, then the line of the journal, from which moment the change holds,
/// then the folder. What stands in the folder at that moment is looked at after it was taken out, so that an edit made meanwhile is put back and never lost.
/// </summary>
internal sealed class LocalCommits(LocalPlaces places, LocalLibrary library, Journal journal, ObjectFolder objects, Disk disk)
{
    /// <summary>A change that touches no file of the library: metadata, or an edit that people made there themselves.</summary>
    public LocalRecord Note(LocalRecord? before, LocalRecord after) => Enter(before, after, null, null);

    /// <summary>Puts a document into the folder that is not there.</summary>
    /// <exception cref="StoreException">name-taken: by a file that came there at this very moment.</exception>
    public LocalRecord PutNew(LocalRecord? before, LocalRecord after, ReadOnlySpan<byte> content)
    {
        objects.Put(after.Current.Hash, content);
        var prepared = Prepare(after.Id, content);
        var entered = Enter(before, after with { Stamp = StampOf(prepared) }, new FolderDeed(null, default), prepared);
        InFolder(before, entered, () => MustBeNew(disk.RenameNew(prepared, places.PathOf(entered))), prepared);
        disk.SyncFolder(places.FolderOf(entered));
        return entered;
    }

    /// <returns>Null where the file had been changed meanwhile: it then stands as it was, and what was to be saved is a version before it.</returns>
    public LocalRecord? Replace(LocalRecord before, LocalRecord after, ReadOnlySpan<byte> content)
    {
        objects.Put(after.Current.Hash, content);
        var prepared = Prepare(after.Id, content);
        var path = places.PathOf(before);
        var entered = Enter(before, after with { Stamp = StampOf(prepared) }, new FolderDeed(Relative(before), before.Stamp), prepared);
        var isUnseen = false;
        if (InFolder(before, entered, () => disk.Swap(prepared, path) || !disk.RenameNew(prepared, path), prepared))
        {
            isUnseen = IsUnseen(prepared, before);
            if (isUnseen)
            {
                disk.Swap(prepared, path);
            }

            disk.Delete(prepared);
        }

        disk.SyncFolder(places.FolderOf(entered));
        return isUnseen ? null : entered;
    }

    /// <exception cref="StoreException">name-taken.</exception>
    public LocalRecord Move(LocalRecord before, LocalRecord after)
    {
        var entered = Enter(before, after, new FolderDeed(Relative(before), before.Stamp), null);
        var (from, to) = (places.PathOf(before), places.PathOf(entered));
        // On a disk that takes both names for one, the new name is "taken" by the old.
        var isSame = entered.FolderName == before.FolderName && NameKey.Of(before.FileName) == NameKey.Of(entered.FileName);
        InFolder(before, entered, () => isSame ? Renamed(from, to) : MustBeNew(disk.RenameNew(from, to)), null);
        disk.SyncFolder(places.FolderOf(entered));
        disk.SyncFolder(places.FolderOf(before));
        return entered;
    }

    /// <returns>Null where the file had been changed meanwhile: it then stands as it was.</returns>
    public LocalRecord? TakeOut(LocalRecord before, LocalRecord after)
    {
        var entered = Enter(before, after, new FolderDeed(Relative(before), before.Stamp), null);
        var taken = places.PassingOf(before.Id, library.Seq);
        InFolder(before, entered, () => Renamed(places.PathOf(before), taken), null);
        var isUnseen = IsUnseen(taken, before);
        if (isUnseen)
        {
            disk.RenameNew(taken, places.PathOf(before));
            Restate(before, entered);
        }
        else
        {
            disk.Delete(taken);
        }

        disk.SyncFolder(places.FolderOf(before));
        return isUnseen ? null : entered;
    }

    /// <summary>Writes the journal anew once it has grown long.</summary>
    public void Tidy()
    {
        if (journal.IsLong)
        {
            journal.Rewrite(library.Whole());
        }
    }

    /// <summary>Begins a new library.</summary>
    public void Open() => Write(JournalEntry.Opening(DocumentId.Next()));

    /// <summary>Says that nothing is left to do.</summary>
    public void Close() => Write(JournalEntry.Closing(library.Seq));

    private string Prepare(string id, ReadOnlySpan<byte> content)
    {
        var unfinished = Path.Combine(places.Unfinished, id);
        var prepared = places.PassingOf(id, library.Seq + 1);
        File.Delete(unfinished);
        disk.WriteNew(unfinished, content);
        disk.Rename(unfinished, prepared);
        return prepared;
    }

    private LocalRecord Enter(LocalRecord? before, LocalRecord after, FolderDeed? deed, string? prepared)
    {
        var entered = after with { Revision = after.Revision + 1 };
        try
        {
            Write(new JournalEntry(library.Seq + 1, entered, [.. entered.Versions.Skip(before?.Versions.Count ?? 0)], IsWhole: before is null, deed));
        }
        catch (Exception fault) when (prepared is not null && (DiskFault.IsOfTheDisk(fault) || fault is StoreException))
        {
            File.Delete(prepared);
            throw;
        }

        return library.Find(entered.Id)!;
    }

    // The line is written: if the folder cannot follow, another line takes it back.
    private bool InFolder(LocalRecord? before, LocalRecord entered, Func<bool> rename, string? prepared)
    {
        try
        {
            return rename();
        }
        catch (Exception fault) when (DiskFault.IsOfTheDisk(fault) || fault is StoreException)
        {
            Restate(before, entered);
            if (prepared is not null)
            {
                File.Delete(prepared);
            }

            throw;
        }
    }

    private void Restate(LocalRecord? before, LocalRecord entered) => Write(before is null
        ? new JournalEntry(library.Seq + 1, entered, [], IsWhole: true, null)
        : new JournalEntry(library.Seq + 1, before with { Revision = entered.Revision + 1 }, before.Versions, IsWhole: true, null));

    private void Write(JournalEntry entry)
    {
        journal.Append(entry);
        library.Apply(entry);
    }

    private bool Renamed(string from, string to)
    {
        disk.Rename(from, to);
        return true;
    }

    private static bool MustBeNew(bool isNew) => isNew ? true : throw new StoreException(StoreFailure.NameTaken);

    private static FileStamp StampOf(string path) => FileStamp.Of(path) ?? throw new FileNotFoundException(null, path);

    private string Relative(LocalRecord record) => Path.GetRelativePath(places.Root, places.PathOf(record));

    // A file that a program was cut off from writing is empty, and nobody's work.
    private static bool IsUnseen(string path, LocalRecord before) => File.ReadAllBytes(path) is { Length: > 0 } content && ObjectFolder.HashOf(content) != before.Current.Hash;
}
