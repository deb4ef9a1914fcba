using Emulation.Plans.Reviewing;

namespace Emulation.Documents.Reviewing;

/// <summary>Bản có nhận xét: the drafts of a review with their findings as Word comments, in a folder of each shard under the key of what they rest on.</summary>
public sealed class ReviewCopies
{
    private const string Ending = ".nhan-xet";

    private readonly string _results;
    private readonly IReadOnlyList<int> _counts;

    private ReviewCopies(string results, IReadOnlyList<int> counts) => (_results, _counts) = (results, counts);

    /// <summary>The copies that all shards have left in a folder of results.</summary>
    public static ReviewCopies Of(string results) => new(results, [.. Directory.EnumerateDirectories(results, "*" + Ending).Select(static path => ReviewShard.Parse(Path.GetFileNameWithoutExtension(path))?.Count)
        .OfType<int>().Distinct().Order()]);

    /// <summary>Where the copy of an item lies; null where it has none, and then <see cref="ReviewItem.Uncommented"/> says why.</summary>
    public string? Find(ReviewItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item is { Plan: not null, Uncommented: null }
            ? _counts.Select(count => PathOf(_results, ReviewShard.Of(item.Path, count), item.Key)).FirstOrDefault(File.Exists) : null;
    }

    internal static string PathOf(string results, ReviewShard shard, string key) => Path.Combine(FolderOf(results, shard), key + ".docx");

    /// <summary>Makes the folder of a shard, and removes what writers that were cut off have left in it.</summary>
    internal static void Prepare(string results, ReviewShard shard)
    {
        foreach (var left in Directory.CreateDirectory(FolderOf(results, shard)).EnumerateFiles(".*.tmp", new EnumerationOptions { AttributesToSkip = FileAttributes.None }).ToList())
        {
            left.Delete();
        }
    }

    /// <summary>Removes the copies that none of the shard's items names any more.</summary>
    internal static void Sweep(string results, ReviewShard shard, IEnumerable<ReviewItem> items)
    {
        var kept = items.Select(static item => item.Key + ".docx").ToHashSet(StringComparer.Ordinal);
        foreach (var old in new DirectoryInfo(FolderOf(results, shard)).EnumerateFiles("*.docx").Where(file => !kept.Contains(file.Name)).ToList())
        {
            old.Delete();
        }
    }

    private static string FolderOf(string results, ReviewShard shard) => Path.Combine(results, shard.Stem + Ending);
}
