namespace Emulation.Storage.Local;

/// <summary>The state that the journal adds up to.</summary>
internal sealed class LocalLibrary
{
    private readonly Dictionary<string, LocalRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _changed = new(StringComparer.Ordinal);

    /// <summary>Tells this library from every other; of no meaning otherwise.</summary>
    public string Birth { get; private set; } = "";

    public long Seq { get; private set; }

    public IEnumerable<LocalRecord> All => _records.Values;

    public IEnumerable<LocalRecord> Standing => _records.Values.Where(static record => record.Deleted is null);

    public LocalRecord? Find(string id) => _records.GetValueOrDefault(id);

    public IEnumerable<LocalRecord> StandingIn(string folderName) => Standing.Where(record => record.FolderName == folderName);

    /// <summary>The standing document of a folder that a name would collide with.</summary>
    public LocalRecord? Named(string folderName, string name)
    {
        var key = NameKey.Of(name);
        return StandingIn(folderName).FirstOrDefault(record => NameKey.Of(record.Name) == key);
    }

    /// <summary>The ids of what has changed since, in the order of change.</summary>
    public IEnumerable<string> ChangedSince(long seq) => _changed.Where(change => change.Value > seq).OrderBy(static change => change.Value).Select(static change => change.Key);

    public void Apply(JournalEntry entry)
    {
        Seq = Math.Max(Seq, entry.Seq);
        Birth = entry.Birth ?? Birth;
        if (entry.Document is not { } document)
        {
            return;
        }

        _changed[document.Id] = entry.Seq;
        if (entry.IsEnd)
        {
            _records.Remove(document.Id);
            return;
        }

        var known = entry.IsWhole ? [] : _records[document.Id].Versions;
        _records[document.Id] = document with { Versions = [.. known, .. entry.Versions] };
    }

    /// <summary>The file is as it was, only its stamp was not trusted or has moved.</summary>
    public LocalRecord Restamp(LocalRecord record, FileStamp stamp) => _records[record.Id] = record with { Stamp = stamp };

    /// <summary>The journal that would add up to this state.</summary>
    public IEnumerable<JournalEntry> Whole() =>
    [
        JournalEntry.Opening(Birth),
        .. _records.Values.OrderBy(record => _changed[record.Id]).Select(record => new JournalEntry(_changed[record.Id], record, record.Versions, IsWhole: true, null)),
        JournalEntry.Closing(Seq),
    ];
}
