namespace Emulation.Storage.Local;

/// <summary>Where things lie: the units' folders that people browse, and the store's own folder among them.</summary>
internal sealed class LocalPlaces(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    public string Own => Path.Combine(Root, LocalFolder.Own);

    public string Objects => Path.Combine(Own, "objects");

    /// <summary>Files being written; what a cut leaves here is worth nothing.</summary>
    public string Unfinished => Path.Combine(Own, "unfinished");

    /// <summary>Whole files on their way into the library or out of it; what a cut leaves here may be a person's work.</summary>
    public string Passing => Path.Combine(Own, "passing");

    public string Journal => Path.Combine(Own, "journal");

    public string Lock => Path.Combine(Own, "lock");

    public string FolderOf(LocalRecord record) => Path.Combine(Root, record.FolderName);

    public string PathOf(LocalRecord record) => Path.Combine(Root, record.FolderName, record.FileName);

    public string PassingOf(string id, long seq) => Path.Combine(Passing, $"{id}.{seq.ToString(System.Globalization.CultureInfo.InvariantCulture)}");

    /// <summary>The units' folders by their names on the disk. A link is none: it can lead out of the library.</summary>
    public IEnumerable<string> FolderNames() => new DirectoryInfo(Root).EnumerateDirectories()
        .Where(static folder => folder.LinkTarget is null && folder.Name[0] != '.').Select(static folder => folder.Name);
}
