namespace Emulation.Storage.Local;

/// <summary>An opened library folder: the parts that work on it, held by one process.</summary>
internal sealed class LocalState : IDisposable
{
    private readonly FileStream _lock;
    private readonly Journal _journal;

    private LocalState(LocalPlaces places, Disk disk, TimeProvider clock, FileStream held)
    {
        (_lock, Places, Clock, Disk) = (held, places, clock, disk);
        Objects = new ObjectFolder(places.Objects, places.Unfinished, disk);
        JournalEntry? last = null;
        _journal = Journal.Open(places.Journal, disk, entry =>
        {
            Library.Apply(entry);
            last = entry;
        });
        Commits = new LocalCommits(places, Library, _journal, Objects, disk);
        Outside = new OutsideEdits(places, Library, Commits, Objects, clock);
        new LocalRecovery(places, Library, Objects, disk).Finish(last);
        if (last is null)
        {
            Commits.Open();
        }
        else if (last.Document is not null)
        {
            Commits.Close();
        }
    }

    public LocalPlaces Places { get; }

    public TimeProvider Clock { get; }

    public Disk Disk { get; }

    public LocalLibrary Library { get; } = new();

    public ObjectFolder Objects { get; }

    public LocalCommits Commits { get; }

    public OutsideEdits Outside { get; }

    /// <exception cref="StoreException">in-use, denied, full, unavailable, damaged.</exception>
    public static LocalState Open(string folder, Disk disk, TimeProvider clock)
    {
        var places = new LocalPlaces(folder);
        try
        {
            string[] own = [places.Own, places.Objects, places.Unfinished, places.Passing];
            foreach (var path in own)
            {
                Directory.CreateDirectory(path);
            }

            var held = Hold(places.Lock);
            try
            {
                return new LocalState(places, disk, clock, held);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (Exception fault) when (DiskFault.IsOfTheDisk(fault))
        {
            throw DiskFault.Explain(fault);
        }
    }

    public void Dispose()
    {
        try
        {
            Commits.Close();
        }
        catch (Exception fault) when (DiskFault.IsOfTheDisk(fault) || fault is StoreException)
        {
            // The next start then looks at the last change once more.
        }

        _journal.Dispose();
        _lock.Dispose();
    }

    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or FileNotFoundException) && File.Exists(path))
        {
            throw new StoreException(StoreFailure.InUse, inner: taken);
        }
    }
}
