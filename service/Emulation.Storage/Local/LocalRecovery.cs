namespace Emulation.Storage.Local;

/// <summary>Finishes in the folder what the journal's last line says and a cut has left undone.</summary>
internal sealed class LocalRecovery(LocalPlaces places, LocalLibrary library, ObjectFolder objects, Disk disk)
{
    public void Finish(JournalEntry? last)
    {
        foreach (var unfinished in Directory.EnumerateFiles(places.Unfinished))
        {
            File.Delete(unfinished);
        }

        if (last is { Document: { } document, Deed: { } deed } && library.Find(document.Id) is { } record)
        {
            Finish(record, deed);
        }

        foreach (var passing in Directory.EnumerateFiles(places.Passing).ToList())
        {
            Settle(passing);
        }
    }

    private void Finish(LocalRecord record, FolderDeed deed)
    {
        var from = deed.From is { } relative ? Path.Combine(places.Root, relative) : null;
        // A file with another stamp is somebody's own: it stays and is looked at as an edit.
        var isUntouched = from is not null && FileStamp.Of(from) == deed.Before;
        if (record.Deleted is not null)
        {
            if (isUntouched)
            {
                disk.Delete(from!);
            }

            return;
        }

        var path = places.PathOf(record);
        if (from is null || from == path)
        {
            Put(record, path, isUntouched);
        }
        else if (isUntouched)
        {
            disk.MakeFolder(places.FolderOf(record));
            if (!disk.RenameNew(from, path) && Holds(path, record.Current.Hash))
            {
                // The rename of some disks is a second name and then the end of the first.
                disk.Delete(from);
            }
        }
    }

    private void Put(LocalRecord record, string path, bool isUntouched)
    {
        var prepared = places.PassingOf(record.Id, library.Seq);
        if (isUntouched ? Holds(path, record.Current.Hash) : File.Exists(path))
        {
            return;
        }

        File.Delete(prepared);
        disk.MakeFolder(places.FolderOf(record));
        disk.WriteNew(prepared, objects.Read(record.Current.Hash));
        if (isUntouched)
        {
            disk.Rename(prepared, path);
        }
        else
        {
            disk.RenameNew(prepared, path);
        }

        disk.SyncFolder(places.FolderOf(record));
    }

    // What is kept already may go. What is not was a person's, taken out of the folder in the moment of the cut.
    private void Settle(string passing)
    {
        if (objects.Has(ObjectFolder.HashOf(File.ReadAllBytes(passing))))
        {
            File.Delete(passing);
        }
        else if (library.Find(Path.GetFileName(passing).Split('.')[0]) is { } record)
        {
            disk.MakeFolder(places.FolderOf(record));
            for (var number = 2; !disk.RenameNew(passing, Path.Combine(places.FolderOf(record), LocalFolder.FileNameOf(Rescued(record.Name, number)))); number++)
            {
                // The next number.
            }

            disk.SyncFolder(places.FolderOf(record));
        }
    }

    private static string Rescued(string name, int number)
    {
        var extension = Path.GetExtension(name);
        return LocalFolder.Numbered($"{name[..^extension.Length]} (giữ lại){extension}", number);
    }

    private static bool Holds(string path, string hash) => File.Exists(path) && ObjectFolder.HashOf(File.ReadAllBytes(path)) == hash;
}
