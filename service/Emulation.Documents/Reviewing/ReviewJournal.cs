using System.Text;
using System.Text.Json;
using Emulation.Documents.Packages;
using Emulation.Plans.Reviewing;

namespace Emulation.Documents.Reviewing;

/// <summary>
/// Sổ ghi kết quả của một phần: one line a file, on the disk as soon as it is made. While a run goes on they stand in a growing file;
/// when all are done, in name order in the shard's own. A run that was cut off leaves lines that the next one need not make again; a torn last line is dropped.
/// </summary>
internal sealed class ReviewJournal : IDisposable
{
    private readonly string _done;
    private readonly string _growing;
    private readonly ReviewLock _lock;
    private readonly FileStream _file;
    private readonly Lock _turn = new();
    private readonly Dictionary<string, ReviewItem> _known = new(StringComparer.Ordinal);

    /// <exception cref="UnreadableDocumentException">"review-running": another run is writing this shard.</exception>
    public ReviewJournal(string folder, ReviewShard shard)
    {
        var stem = Path.Combine(folder, shard.Stem);
        (_done, _growing) = (stem + ".jsonl", stem + ".dang-chay");
        _lock = ReviewLock.Take(folder, shard.Stem, $"phần {shard.Index}/{shard.Count}");
        OutputFile.Sweep(_done);

        var texts = ReviewJson.Sharing();
        foreach (var item in new[] { _done, _growing }.Where(File.Exists).SelectMany(path => Read(path, texts)))
        {
            _known[item.Path] = item;
        }

        _file = new FileStream(_growing, FileMode.Append, FileAccess.Write, FileShare.Read);
        // Behind a torn line the next one begins anew.
        _file.Write("\n"u8);
    }

    public ReviewItem? Known(string path, string key) => _known.GetValueOrDefault(path) is { } item && item.Key == key ? item : null;

    public void Add(ReviewItem item)
    {
        var line = Line(item);
        lock (_turn)
        {
            _file.Write(line);
            _file.Flush();
        }
    }

    /// <summary>All files of the shard are judged: their lines in name order, and nothing of files that are gone.</summary>
    public void Finish(IEnumerable<ReviewItem> items)
    {
        OutputFile.Write(_done, output =>
        {
            foreach (var item in items.OrderBy(static item => item.Path, StringComparer.Ordinal))
            {
                output.Write(Line(item));
            }
        });
        _file.Dispose();
        File.Delete(_growing);
    }

    public void Dispose()
    {
        _file.Dispose();
        _lock.Dispose();
    }

    /// <summary>The finished shards in a folder.</summary>
    public static IEnumerable<(ReviewShard Shard, string Path)> Finished(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
        let shard = ReviewShard.Parse(Path.GetFileNameWithoutExtension(path))
        where shard is not null
        select (shard.Value, path);

    /// <param name="texts">Of <see cref="ReviewJson.Sharing"/>, one for all files that are held together.</param>
    public static IEnumerable<ReviewItem> Read(string path, JsonSerializerOptions texts) => File.ReadLines(path).Select(line => Parse(line, texts)).OfType<ReviewItem>();

    public static byte[] Line(ReviewItem item) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(item, ReviewJson.Line) + "\n");

    private static ReviewItem? Parse(string line, JsonSerializerOptions texts)
    {
        try
        {
            return line.Length == 0 ? null : JsonSerializer.Deserialize<ReviewItem>(line, texts);
        }
        catch (JsonException)
        {
            // Cut off while it was written: the file is judged again.
            return null;
        }
    }
}
