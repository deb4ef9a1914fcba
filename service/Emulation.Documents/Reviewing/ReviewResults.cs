using System.Text.Json;
using Emulation.Plans.Reviewing;

namespace Emulation.Documents.Reviewing;

/// <summary>Gộp kết quả: the shards of a folder as one report, the same whatever their number, order or history.</summary>
public static class ReviewResults
{
    /// <param name="basis">What the shards were judged by: as it was given to the run, or as the folder keeps it.</param>
    /// <exception cref="UnreadableDocumentException">"shard-missing", which names the shards to be run again; "shards-differ" where a file was judged on two contents.</exception>
    public static ReviewReport Merge(ReviewBasis basis, string folder)
    {
        var shards = ReviewJournal.Finished(folder).ToList();
        if (!shards.GroupBy(static one => one.Shard.Count).Any(static same => same.Count() == same.Key))
        {
            var nearest = shards.GroupBy(static one => one.Shard.Count).MaxBy(static same => (double)same.Count() / same.Key);
            var missing = nearest is null ? "" : " " + string.Join(", ", Enumerable.Range(1, nearest.Key).Except(nearest.Select(static one => one.Shard.Index)).Take(20).Select(index => $"{index}/{nearest.Key}"));
            throw new UnreadableDocumentException("shard-missing", nearest is null ? "Chưa phần nào rà soát xong; hãy chạy lệnh review trước." : $"Còn thiếu kết quả của phần{missing}; hãy chạy lại phần đó rồi gộp.");
        }

        var texts = ReviewJson.Sharing();
        var items = new Dictionary<string, ReviewItem>(StringComparer.Ordinal);
        foreach (var item in Complete(shards).SelectMany(path => ReviewJournal.Read(path, texts)))
        {
            if (items.TryGetValue(item.Path, out var other) && other.Key != item.Key)
            {
                throw new UnreadableDocumentException("shards-differ", $"Các phần xét hai nội dung khác nhau của “{item.Path}”; hãy chạy lại các phần đã cũ rồi gộp.");
            }

            items[item.Path] = item;
        }

        return ReviewReport.Of(basis.Parents, items.Values, basis.Expected);
    }

    /// <summary>What became of one file, as the finished shards have it; null where none names it.</summary>
    public static ReviewItem? Find(string folder, string path)
    {
        // A line begins with its path; the rest is parsed for one of them alone.
        var start = $"{{\"path\":{JsonSerializer.Serialize(path, ReviewJson.Line)},";
        return Complete([.. ReviewJournal.Finished(folder)]).SelectMany(File.ReadLines).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal)) is { } line
            ? JsonSerializer.Deserialize<ReviewItem>(line, ReviewJson.Line) : null;
    }

    // Of several complete divisions all are taken, so that one left over from before is noticed when it differs.
    private static IEnumerable<string> Complete(List<(ReviewShard Shard, string Path)> shards) =>
        shards.GroupBy(static one => one.Shard.Count).Where(static same => same.Count() == same.Key).SelectMany(static same => same).Select(static one => one.Path);
}
