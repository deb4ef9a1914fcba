using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Emulation.Plans.Requirements;
using Emulation.Service.Library;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Security;
using Emulation.Service.Uploads;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Emulation.Service.Reviewing;

/// <summary><c>/api/reviews</c>: many drafts at once, in the background; <see cref="ReviewResultEndpoints"/> has what comes of it.</summary>
internal static class ReviewEndpoints
{
    // A province's plans in one form: 3,321 of 100 kB each would still fit.
    private const long LargestRequest = 512L << 20;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    // Proxies close a line on which nothing was said for a minute.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        var reviews = routes.MapGroup("/api/reviews").RequireAuthorization(Access.Review);
        reviews.MapPost("", StartAsync).WithName("review").WithSummary("Rà soát nhiều dự thảo theo văn bản cấp trên, ở hậu trường")
            .AcceptsUpload<ReviewForm>().WithFormOptions(valueCountLimit: ReviewUpload.MostDrafts + 64, multipartBodyLengthLimit: LargestRequest).WithMetadata(new RequestSizeLimitAttribute(LargestRequest))
            .Produces<ReviewStatus>(StatusCodes.Status202Accepted).WithTags("api").AnswersProblems().DisableRequestTimeout();
        reviews.MapGet("", static (HttpContext context, ReviewShelf shelf) => Results.Json(shelf.Of(Owner(context)).Select(static review => review.Status).ToList(), PlanJson.Options))
            .WithName("reviews").WithSummary("Các đợt rà soát của người gọi, mới nhất trước").Answers<IReadOnlyList<ReviewStatus>>();
        reviews.MapGet("/{id}", static (string id, HttpContext context, ReviewShelf shelf) => Results.Json(shelf.Find(id, Owner(context)).Status, PlanJson.Options))
            .WithName("review-status").WithSummary("Một đợt rà soát đến đâu").Answers<ReviewStatus>();
        reviews.MapGet("/{id}/events", Events).WithName("review-events").WithSummary("Tiến độ của một đợt, từng sự kiện (text/event-stream) cho đến khi xong")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream").WithTags("api").AnswersProblems().DisableRequestTimeout();
        reviews.MapDelete("/{id}", Remove).WithName("review-stop").WithSummary("Dừng một đợt đang chạy; xóa một đợt đã xong cùng mọi tệp của nó")
            .Produces(StatusCodes.Status204NoContent).WithTags("api").AnswersProblems().AnswersConflict();
        reviews.MapReviewResults();
    }

    public static void AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<ReviewShelf>();
        services.AddSingleton<ReviewWorker>();
        services.AddHostedService(static provider => provider.GetRequiredService<ReviewWorker>());
    }

    /// <summary>Who calls; a route of this feature lets nobody in without a name.</summary>
    public static Person Owner(HttpContext context) => Person.Of(context.User)!;

    private static async Task<IResult> StartAsync(HttpContext context, ReviewShelf shelf, ReviewWorker worker, LibraryStore library, AuditLog audit, WorkGate gate, TimeProvider clock)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(context.Request, ["parent", "draft", "units"], ["folder", "level", "date"], context.RequestAborted);
        var upload = new ReviewUpload(form, shelf, clock);
        if (form.Texts("folder").Count == 0)
        {
            return Begin(await upload.KeepAsync(Owner(context), null, context.RequestAborted), worker, shelf);
        }

        return await new LibraryRequest(context, library, audit).DoAsync("review", null, async (store, cancellation) => Begin(await upload.KeepAsync(Owner(context), store, cancellation), worker, shelf));
    }

    private static IResult Begin(ReviewCase review, ReviewWorker worker, ReviewShelf shelf)
    {
        try
        {
            worker.Offer(review);
        }
        catch (ProblemException)
        {
            shelf.Withdraw(review);
            throw;
        }

        return Results.Json(review.Status, PlanJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    private static IResult Remove(string id, HttpContext context, ReviewShelf shelf)
    {
        shelf.StopOrRemove(shelf.Find(id, Owner(context)));
        return Results.NoContent();
    }

    private static ServerSentEventsResult<string> Events(string id, HttpContext context, ReviewShelf shelf, IHostApplicationLifetime lifetime)
    {
        var owner = Owner(context);
        shelf.Find(id, owner);
        // A service that stops does not wait for whoever watches.
        return TypedResults.ServerSentEvents(FollowAsync(() => shelf.Find(id, owner), context.RequestAborted, lifetime.ApplicationStopping));
    }

    // Looked up anew each time: another instance may be at it, and then only the disk tells.
    private static async IAsyncEnumerable<SseItem<string>> FollowAsync(Func<ReviewCase> find, CancellationToken gone, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping, cancellation);
        var (said, silence) = ("", TimeSpan.Zero);
        while (!ended.IsCancellationRequested)
        {
            var (status, line) = Seen(find);
            silence += Look;
            if (line != said || silence >= LongestSilence)
            {
                (said, silence) = (line, TimeSpan.Zero);
                yield return new SseItem<string>(line, "status");
            }

            if (status is null or { Stage: ReviewStage.Done or ReviewStage.Cancelled or ReviewStage.Failed })
            {
                yield break;
            }

            await Task.Delay(Look, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A review that its owner took away meanwhile ends the story.
    private static (ReviewStatus? Status, string Line) Seen(Func<ReviewCase> find)
    {
        try
        {
            var status = find().Status;
            return (status, JsonSerializer.Serialize(status, ReviewCase.Json));
        }
        catch (ProblemException)
        {
            return (null, "");
        }
    }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record ReviewForm
{
    /// <summary>Văn bản cấp trên, hoặc tệp yêu cầu JSON đã sửa.</summary>
    public required IReadOnlyList<IFormFile> Parent { get; init; }

    /// <summary>Các dự thảo.</summary>
    public IReadOnlyList<IFormFile>? Draft { get; init; }

    /// <summary>Thư mục của kho có dự thảo (id).</summary>
    public IReadOnlyList<string>? Folder { get; init; }

    /// <summary>Danh sách đơn vị phải gửi: mỗi dòng một tên, hoặc bảng .xlsx.</summary>
    public IFormFile? Units { get; init; }

    public UploadLevel? Level { get; init; }

    public DateOnly? Date { get; init; }
}
