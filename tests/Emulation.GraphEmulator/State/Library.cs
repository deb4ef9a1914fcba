using System.Security.Cryptography;
using System.Text;

namespace Emulation.GraphEmulator.State;

/// <summary>One document library of one site: its tree, its stream of changes and its upload sessions.</summary>
internal sealed class Library
{
    public const string SiteId = "ubnd.sharepoint.com,5f2a6f0e-2d66-4f04-9a3c-1d2a7f1b9c11,0b1c7a52-7a34-4a0e-8a51-3c8e0a6d2f77";
    public const string ListId = "6c4c5c2b-93d5-4d3e-8b0a-2f1e7d9a4b10";

    private readonly TimeProvider _clock;
    private int _made;
    private long _sequence;

    public Library(TimeProvider clock)
    {
        _clock = clock;
        Root = New("root", parent: null, content: null);
    }

    public const string DriveId = "b!Dm8qX2YtBE-aPB0qfxucEVJ6HAs0eg5KilE8jgptL3crXExs1ZM-TYsKLx59mksQ";

    public LibraryItem Root { get; }

    public Dictionary<string, LibraryItem> Items { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, UploadSession> Sessions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (string Item, int Version, DateTimeOffset Until)> Downloads { get; } = new(StringComparer.Ordinal);

    public long Sequence => _sequence;

    /// <summary>Changes up to here are forgotten: an older delta token is answered with 410.</summary>
    public long Horizon { get; set; }

    public DateTimeOffset Now => _clock.GetUtcNow();

    public long BytesHeld => Items.Values.Where(static item => !item.Deleted).Sum(static item => (long?)item.Current?.Bytes.Length ?? 0);

    public LibraryItem? Find(string id) => Items.GetValueOrDefault(id) is { Deleted: false } item ? item : null;

    public IEnumerable<LibraryItem> Children(LibraryItem folder) =>
        Items.Values.Where(item => item.Parent == folder && !item.Deleted).OrderBy(static item => NameRules.Key(item.Name), StringComparer.Ordinal);

    public LibraryItem? Child(LibraryItem folder, string name)
    {
        var key = NameRules.Key(name);
        return Children(folder).FirstOrDefault(item => NameRules.Key(item.Name) == key);
    }

    public LibraryItem? At(LibraryItem folder, IEnumerable<string> path) =>
        path.Aggregate((LibraryItem?)folder, (at, name) => at is null ? null : Child(at, name));

    /// <summary>A name like the wanted one that is free: "a 1.docx".</summary>
    public string FreeName(LibraryItem folder, string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        var extension = Path.GetExtension(name);
        return Enumerable.Range(1, 10_000).Select(number => $"{stem} {number}{extension}").First(free => Child(folder, free) is null);
    }

    public LibraryItem New(string name, LibraryItem? parent, byte[]? content)
    {
        var made = ++_made;
        var digest = SHA256.HashData(Encoding.ASCII.GetBytes($"item {made}"));
        var item = new LibraryItem("01" + Token(digest)[..32], new Guid(digest.AsSpan(0, 16)), made)
        {
            Name = name,
            Parent = parent,
            Versions = content is null ? null : [new ContentVersion("1.0", content, Now)],
            Created = Now,
            Modified = Now,
        };
        Items.Add(item.Id, item);
        Mark(item);
        return item;
    }

    public void SetContent(LibraryItem item, byte[] content)
    {
        item.Versions!.Add(new ContentVersion($"{item.Versions.Count + 1}.0", content, Now));
        item.ContentCount++;
        Touch(item);
    }

    /// <summary>The bytes change behind the client's back, without a version of their own.</summary>
    public void Rewrite(LibraryItem item, byte[] content)
    {
        item.Versions![^1] = new ContentVersion(item.Versions[^1].Id, content, item.Versions[^1].At);
        item.ContentCount++;
        Touch(item);
    }

    /// <summary>A change of metadata makes a version too.</summary>
    public void SetMetadata(LibraryItem item)
    {
        item.Versions?.Add(item.Versions[^1] with { Id = $"{item.Versions.Count + 1}.0", At = Now });
        Touch(item);
    }

    public void Touch(LibraryItem item)
    {
        item.MetadataCount++;
        item.Modified = Now;
        Mark(item);
    }

    public void Delete(LibraryItem item)
    {
        foreach (var inside in Items.Values.Where(other => !other.Deleted && other.IsUnder(item)).ToList())
        {
            inside.Deleted = true;
            Mark(inside);
        }
    }

    /// <summary>Text that cannot be guessed from outside, the same in every run.</summary>
    public string Secret(string purpose) => Token(SHA256.HashData(Encoding.ASCII.GetBytes($"{purpose} {++_made}")));

    private void Mark(LibraryItem item) => item.Sequence = ++_sequence;

    private static string Token(byte[] digest)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        return string.Concat(digest.Select(static value => Alphabet[value % 32])) + string.Concat(digest.Select(static value => Alphabet[value / 8]));
    }
}
