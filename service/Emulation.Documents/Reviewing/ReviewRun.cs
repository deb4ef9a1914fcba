using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Emulation.Documents.Packages;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.State;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Rà soát nhiều tệp: judges every file of the shard once and writes each result down before the next is begun.</summary>
public sealed class ReviewRun(ReviewBasis basis, RuleData data)
{
    private readonly ReviewedDraft _drafts = new(ReviewReport.Of(basis.Parents, [], []), basis.Date, data);

    /// <param name="files">Of the whole folder or library; those of other shards are left to them, unopened.</param>
    /// <param name="results">The folder of results, which is made when it is not there.</param>
    /// <param name="jobs">How many files are judged at the same time.</param>
    /// <param name="judged">Told of each file when it is done, and whether it had to be judged anew; from several threads.</param>
    /// <exception cref="UnreadableDocumentException">"review-running", "other-review".</exception>
    public void Run(IReadOnlyList<ReviewFile> files, string results, ReviewShard shard, int jobs, Action<ReviewItem, bool>? judged = null, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(results);
        basis.Keep(results);
        using var journal = new ReviewJournal(results, shard);
        ReviewCopies.Prepare(results, shard);
        var items = new ConcurrentBag<ReviewItem>();
        Parallel.ForEach(Partitioner.Create(files.Where(file => file.IsOfEveryShard || shard.Holds(file.Name)), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, file =>
            {
                var (item, isNew) = Item(file, journal, key => ReviewCopies.PathOf(results, shard, key), cancellation);
                if (isNew)
                {
                    journal.Add(item);
                }

                items.Add(item);
                judged?.Invoke(item, isNew);
            });
        journal.Finish(items);
        ReviewCopies.Sweep(results, shard, items);
    }

    /// <param name="copy">Where the commented copy of a key lies.</param>
    private (ReviewItem Item, bool IsNew) Item(ReviewFile file, ReviewJournal journal, Func<string, string> copy, CancellationToken cancellation)
    {
        if (file.Refused is { } refused)
        {
            return (new ReviewItem(file.Name, "", ReviewState.Stray) { Reason = refused }, IsNew: true);
        }

        try
        {
            // What is known by its mark is not fetched: a library may be far away and count what is asked of it.
            if (file.Mark is { } mark && Kept(file, journal, Key(mark), copy) is { } same)
            {
                return (same, false);
            }

            var (content, seen) = file.Open(cancellation);
            using (content)
            {
                var key = Key(seen ?? Hash(content));
                return Kept(file, journal, key, copy) is { } known ? (known, false) : (Judge(file, key, content, copy(key), cancellation), true);
            }
        }
        catch (UnreadableDocumentException unopened)
        {
            return (new ReviewItem(file.Name, "", ReviewState.Unreadable) { Reason = unopened.Message }, true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (new ReviewItem(file.Name, "", ReviewState.Unreadable) { Reason = "Không mở được tệp; hãy kiểm tra quyền đọc." }, true);
        }
    }

    private static ReviewItem? Kept(ReviewFile file, ReviewJournal journal, string key, Func<string, string> copy) =>
        journal.Known(file.Name, key) is { } known && (known is not { Plan: not null, Uncommented: null } || File.Exists(copy(key))) ? known : null;

    private ReviewItem Judge(ReviewFile file, string key, Stream content, string copy, CancellationToken cancellation)
    {
        try
        {
            var text = DocumentReader.Read(content, cancellation);
            var decisions = text.Source == SourceKind.Docx ? DocumentDecisions.Read(content, cancellation) : [];
            var (plan, stray) = PlanReview.Of(text, basis.Parents, data, basis.Options, decisions);
            return plan is null
                ? new ReviewItem(file.Name, key, ReviewState.Stray) { Reason = stray }
                : new ReviewItem(file.Name, key, ReviewState.Checked) { Plan = plan, Uncommented = Comment(file, content, text, plan, copy, cancellation) };
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

    // Before the item is written down: an item that is known has its copy.
    private string? Comment(ReviewFile file, Stream content, PlanText text, ReviewedPlan plan, string copy, CancellationToken cancellation)
    {
        if (!basis.IsCommented)
        {
            return "Đợt rà soát này không làm bản có nhận xét.";
        }

        if (text.Source != SourceKind.Docx || FileRecognition.Recognise(content) != FileForm.Package)
        {
            return text.Source == SourceKind.Ocr
                ? "Bản quét không ghi nhận xét vào được; phát hiện nằm trong thư."
                : "Chỉ bản Word .docx ghi được nhận xét; phát hiện nằm trong thư.";
        }

        try
        {
            OutputFile.Write(copy, output => CommentedDraft.Write(content, _drafts.Checked(file.Name, text, plan), output, cancellation));
            return null;
        }
        catch (UnreadableDocumentException refused)
        {
            return refused.Message;
        }
    }

    private string Key(string mark) => Fingerprint.Of($"{basis.Print}\n{mark}", Fingerprint.PrintLength);

    private static string Hash(Stream content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        content.Position = 0;
        return hash;
    }
}
