using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Emulation.Documents.Word.State;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Rà soát một thư mục: judges every file of the shard once and writes each result down before the next is begun.</summary>
public sealed class ReviewRun(ReviewBasis basis, RuleData data)
{
    /// <param name="files">Of the whole folder; those of other shards are left to them.</param>
    /// <param name="results">The folder of results, which is made when it is not there.</param>
    /// <param name="jobs">How many files are judged at the same time.</param>
    /// <param name="judged">Told of each file when it is done, and whether it had to be judged anew; from several threads.</param>
    /// <exception cref="UnreadableDocumentException">"review-running", "other-review".</exception>
    public void Run(IReadOnlyList<ReviewFile> files, string results, ReviewShard shard, int jobs, Action<ReviewItem, bool>? judged = null, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(results);
        basis.Keep(results);
        using var journal = new ReviewJournal(results, shard);
        var items = new ConcurrentBag<ReviewItem>();
        Parallel.ForEach(Partitioner.Create(files.Where(file => shard.Holds(file.Name)), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, file =>
            {
                var (item, isNew) = Item(file, journal, cancellation);
                if (isNew)
                {
                    journal.Add(item);
                }

                items.Add(item);
                judged?.Invoke(item, isNew);
            });
        journal.Finish(items);
    }

    private (ReviewItem Item, bool IsNew) Item(ReviewFile file, ReviewJournal journal, CancellationToken cancellation)
    {
        if (file.Refused is { } refused)
        {
            return (new ReviewItem(file.Name, "", ReviewState.Stray) { Reason = refused }, IsNew: true);
        }

        try
        {
            using var content = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var key = Key(content);
            return journal.Known(file.Name, key) is { } known ? (known, false) : (Judge(file, key, content, cancellation), true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (new ReviewItem(file.Name, "", ReviewState.Unreadable) { Reason = "Không mở được tệp; hãy kiểm tra quyền đọc." }, true);
        }
    }

    private ReviewItem Judge(ReviewFile file, string key, FileStream content, CancellationToken cancellation)
    {
        try
        {
            var text = DocumentReader.Read(content, cancellation);
            var decisions = text.Source == SourceKind.Docx ? DocumentDecisions.Read(content, cancellation) : [];
            var (plan, stray) = PlanReview.Of(text, basis.Parents, data, basis.Options, decisions);
            return new ReviewItem(file.Name, key, plan is null ? ReviewState.Stray : ReviewState.Checked) { Plan = plan, Reason = stray };
        }
        catch (UnreadableDocumentException refused)
        {
            return new ReviewItem(file.Name, key, ReviewState.Unreadable) { Reason = refused.Message };
        }
        catch (RegexMatchTimeoutException)
        {
            return new ReviewItem(file.Name, key, ReviewState.Unreadable) { Reason = "Có đoạn văn bản quá phức tạp, không xét xong trong thời gian cho phép." };
        }
    }

    private string Key(FileStream content)
    {
        var file = Convert.ToHexStringLower(SHA256.HashData(content));
        content.Position = 0;
        return Fingerprint.Of($"{basis.Print}\n{file}", Fingerprint.PrintLength);
    }
}
