namespace Emulation.Storage.Local;

/// <summary>What people do in the folder without the store: edits in Word become versions, files they bring become documents, files they take away lie in the bin.</summary>
internal sealed class OutsideEdits(LocalPlaces places, LocalLibrary library, LocalCommits commits, ObjectFolder objects, TimeProvider clock)
{
    private const long LargestFile = 256L * 1024 * 1024;

    /// <summary>Looks at one document that stands.</summary>
    /// <returns>As it now is; null where its file is gone.</returns>
    public LocalRecord? Look(LocalRecord record)
    {
        var path = places.PathOf(record);
        if (FileStamp.Of(path) is not { } stamp)
        {
            // Emptied by a program that was cut off, or out of sight for the moment in which Word exchanges the files.
            return File.Exists(path) || OwnerFile.Of(path) is not null ? record : null;
        }

        if (stamp == record.Stamp && stamp.IsSettled(clock.GetUtcNow()))
        {
            return record;
        }

        return Content(path, stamp) is { } content ? Taken(record, content, stamp) : record;
    }

    /// <summary>Looks at one folder; where files have come or gone, at the whole library, for they may have been moved.</summary>
    public void LookInto(string folderName)
    {
        var known = library.StandingIn(folderName).ToList();
        var isMissing = known.ConvertAll(Look).Contains(null);
        var names = known.Select(static record => record.FileName).ToHashSet(StringComparer.Ordinal);
        if (isMissing || FileNames(folderName).Any(name => !names.Contains(name)))
        {
            LookAround();
        }
    }

    public void LookAround()
    {
        var missing = library.Standing.ToList().Where(record => Look(record) is null).ToDictionary(static record => record.Id, StringComparer.Ordinal);
        var known = library.Standing.Select(static record => (record.FolderName, record.FileName)).ToHashSet();
        foreach (var folder in places.FolderNames().ToList())
        {
            var names = FileNames(folder).ToHashSet(StringComparer.Ordinal);
            foreach (var file in names.Where(file => !known.Contains((folder, file))))
            {
                Found(folder, file, names, missing);
            }
        }

        foreach (var record in missing.Values)
        {
            commits.Note(record, record with { Deleted = new Deletion(clock.GetUtcNow(), null, Outside: true) });
        }
    }

    private IEnumerable<string> FileNames(string folderName)
    {
        var folder = new DirectoryInfo(Path.Combine(places.Root, folderName));
        return folder.Exists
            ? folder.EnumerateFiles().Where(static file => LocalFolder.HoldsDocument(file.Name) && FileStamp.Of(file.FullName) is { Size: <= LargestFile }).Select(static file => file.Name)
            : [];
    }

    private void Found(string folder, string file, HashSet<string> names, Dictionary<string, LocalRecord> missing)
    {
        var path = Path.Combine(places.Root, folder, file);
        if (FileStamp.Of(path) is not { } stamp || Content(path, stamp) is not { } content)
        {
            return;
        }

        var hash = ObjectFolder.HashOf(content);
        var place = new LocalRecord { Id = "", FolderName = folder, FileName = file, Name = FreeName(folder, StoredName.FromStored(file)), Metadata = DocumentMetadata.None };
        if (library.StandingIn(folder).FirstOrDefault(record => !missing.ContainsKey(record.Id) && !names.Contains(record.FileName) && NameKey.Of(record.FileName) == NameKey.Of(file)) is { } renamed)
        {
            // A disk that takes both names for one: it still finds the document under the old one.
            Taken(commits.Note(renamed, At(renamed, place with { Name = StoredName.FromStored(file) })), content, stamp);
        }
        else if (missing.Values.Where(record => record.Current.Hash == hash).MaxBy(record => record.FileName == file) is { } moved)
        {
            missing.Remove(moved.Id);
            commits.Note(moved, At(moved, place) with { Stamp = stamp });
        }
        else if (library.All.FirstOrDefault(record => record.Deleted is { Outside: true } && record.FolderName == folder && record.FileName == file) is { } back)
        {
            Taken(commits.Note(back, At(back, place) with { Deleted = null }), content, stamp);
        }
        else
        {
            objects.Put(hash, content);
            commits.Note(null, (place with { Id = DocumentId.Next() }).WithVersion(place.NextVersion(hash, content.Length, Time(stamp), null, VersionOrigin.Outside), stamp));
        }
    }

    private LocalRecord Taken(LocalRecord record, byte[] content, FileStamp stamp)
    {
        var hash = ObjectFolder.HashOf(content);
        if (hash == record.Current.Hash)
        {
            return library.Restamp(record, stamp);
        }

        objects.Put(hash, content);
        return commits.Note(record, record.WithVersion(record.NextVersion(hash, content.Length, Time(stamp), null, VersionOrigin.Outside), stamp));
    }

    private static LocalRecord At(LocalRecord record, LocalRecord place) => record with { FolderName = place.FolderName, FileName = place.FileName, Name = place.Name };

    // Two files whose names a person tells apart and the store does not are both shown.
    private string FreeName(string folder, string name)
    {
        var free = name;
        for (var number = 2; library.Named(folder, free) is not null; number++)
        {
            free = LocalFolder.Numbered(name, number);
        }

        return free;
    }

    /// <returns>Null for a file that cannot be read now: held by a program, still being written, or gone again. It is looked at the next time.</returns>
    private static byte[]? Content(string path, FileStamp stamp)
    {
        if (stamp.Size > LargestFile)
        {
            return null;
        }

        try
        {
            var content = File.ReadAllBytes(path);
            return content.Length > 0 && FileStamp.Of(path) == stamp ? content : null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static DateTimeOffset Time(FileStamp stamp) => new(stamp.Ticks, TimeSpan.Zero);
}
