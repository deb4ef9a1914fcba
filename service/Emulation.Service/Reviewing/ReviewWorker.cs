using System.Globalization;
using System.Threading.Channels;
using Emulation.Documents;
using Emulation.Plans.Rules.Data;
using Emulation.Service.Problems;
using Emulation.Service.Security;

namespace Emulation.Service.Reviewing;

/// <summary>Người rà soát ở hậu trường: one review after the other, each on a bounded number of processors, so that whoever checks one draft need not wait for a province.</summary>
internal sealed partial class ReviewWorker(ReviewShelf shelf, RuleData data, TimeProvider clock, IConfiguration configuration, ILogger<ReviewWorker> logger) : BackgroundService
{
    /// <summary>How many files are judged at the same time; by default half of the processors.</summary>
    public const string Setting = "Reviews:Jobs";

    private const int LongestQueue = 16;

    private readonly int _jobs = Jobs(configuration);
    private readonly Channel<ReviewCase> _queue = Channel.CreateBounded<ReviewCase>(LongestQueue);

    /// <exception cref="ProblemException">429: as many wait as may.</exception>
    public void Offer(ReviewCase review)
    {
        if (!_queue.Writer.TryWrite(review))
        {
            throw new ProblemException(StatusCodes.Status429TooManyRequests, "busy", "Nhiều đợt rà soát đang chờ; hãy thử lại sau ít phút.") { RetryAfter = 60 };
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var review in shelf.Unfinished())
        {
            await DoAsync(review, stoppingToken);
        }

        await foreach (var review in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            await DoAsync(review, stoppingToken);
        }
    }

    private async Task DoAsync(ReviewCase review, CancellationToken stopping)
    {
        // Cancelled while it waited, or both found at the start and offered by its owner.
        if (review.Record.IsOver)
        {
            shelf.Release(review);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, review.Stopped);
        var end = await Task.Run(() => EndOf(review, stop.Token), CancellationToken.None);
        // A service that stops says nothing of the review: the next start goes on with it.
        if (end is not null && !(stopping.IsCancellationRequested && end.Stage == ReviewStage.Cancelled))
        {
            Record(review, record => record with { Stage = end.Stage, Reason = end.Reason, Counts = end.Counts, Judged = review.Status.Judged, EndedAt = clock.GetUtcNow() });
        }

        shelf.Release(review);
    }

    private ReviewEnd? EndOf(ReviewCase review, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            review.Change(static record => record with { Stage = ReviewStage.Running });
            return new ReviewEnd(ReviewStage.Done, null, ReviewJob.Run(review, data, _jobs, cancellation));
        }
        catch (OperationCanceledException)
        {
            return new ReviewEnd(ReviewStage.Cancelled, null, null);
        }
        catch (UnreadableDocumentException held) when (held.Code == "review-running")
        {
            // Another instance of the service goes on with it, and writes how it ends.
            return null;
        }
        catch (UnreadableDocumentException refused)
        {
            return new ReviewEnd(ReviewStage.Failed, refused.Message, null);
        }
        catch (Exception fault)
        {
            // There is no request to answer: unheard, it would end the service and every review with it.
            LogFault(fault, review.Record.Id);
            return new ReviewEnd(ReviewStage.Failed, fault is IOException or UnauthorizedAccessException
                ? "Không ghi được kết quả; người quản trị cần xem chỗ trống và quyền của thư mục dữ liệu."
                : "Dịch vụ gặp lỗi khi rà soát; hãy thử lại, nếu vẫn lỗi xin báo người quản trị.", null);
        }
    }

    private void Record(ReviewCase review, Func<ReviewRecord, ReviewRecord> change)
    {
        try
        {
            review.Change(change);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogFault(fault, review.Record.Id);
        }
    }

    private static int Jobs(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => Math.Max(1, Environment.ProcessorCount / 2),
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 256 => count,
        { } text => throw new RefusedToStartException($"{Setting} không nhận \"{text}\"; dùng số nguyên từ 1 đến 256."),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Review {Id} failed")]
    private partial void LogFault(Exception fault, string id);

    private sealed record ReviewEnd(ReviewStage Stage, string? Reason, ReviewCounts? Counts);
}
