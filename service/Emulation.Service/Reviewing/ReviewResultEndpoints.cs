using Emulation.Documents;
using Emulation.Documents.Reviewing;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Reviewing;
using Emulation.Service.Library;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Reading;
using Emulation.Service.Uploads;

namespace Emulation.Service.Reviewing;

/// <summary>What a finished review has to show: the table, one plan of it, and the files to keep.</summary>
internal static class ReviewResultEndpoints
{
    private const string LinesType = "application/jsonl";
    private const string ZipType = "application/zip";

    // Of a review that was made by an earlier version.
    private const string NoCopies = "Đợt này không giữ bản có nhận xét; hãy rà soát lại.";

    public static void MapReviewResults(this IEndpointRouteBuilder reviews)
    {
        reviews.MapGet("/{id}/table", static (string id, HttpContext context, ReviewShelf shelf) => Results.File(Done(id, context, shelf).Table, "application/json; charset=utf-8"))
            .WithName("review-table").WithSummary("Bảng tổng hợp của một đợt đã xong").Answers<ReviewTable>().AnswersConflict();
        reviews.MapGet("/{id}/check", Check).WithName("review-check").WithSummary("Kết luận và phát hiện của một dự thảo trong đợt").Answers<CheckReport>().AnswersConflict();
        reviews.MapGet("/{id}/text", TextAsync).WithName("review-text").WithSummary("Nội dung của một dự thảo trong đợt").Answers<DocumentText>().AnswersConflict();
        reviews.MapGet("/{id}/draft", Draft).WithName("review-draft").WithSummary("Tệp dự thảo như đã gửi").AnswersFile("application/octet-stream");
        reviews.MapGet("/{id}/workbook", static (string id, HttpContext context, ReviewShelf shelf) => Report(id, context, shelf, ReviewFiles.Workbook, OpenApiServices.WorkbookType))
            .WithName("review-workbook").WithSummary("Sổ tổng hợp (Excel)").AnswersFile(OpenApiServices.WorkbookType);
        reviews.MapGet("/{id}/lines", static (string id, HttpContext context, ReviewShelf shelf) => Report(id, context, shelf, ReviewFiles.Lines, LinesType))
            .WithName("review-lines").WithSummary("Kết quả cho máy đọc, mỗi dòng một đơn vị (JSON Lines)").AnswersFile(LinesType);
        reviews.MapGet("/{id}/letters", static (string id, HttpContext context, ReviewShelf shelf) => Results.File(Done(id, context, shelf).Letters, ZipType, "thu.zip"))
            .WithName("review-letters").WithSummary("Thư gửi từng đơn vị (tệp nén các văn bản Word)").AnswersFile(ZipType);
        reviews.MapGet("/{id}/copies", Copies)
            .WithName("review-copies").WithSummary("Dự thảo của từng đơn vị kèm nhận xét (tệp nén các văn bản Word)").AnswersFile(ZipType);
        reviews.MapGet("/{id}/letter", Letter).WithName("review-letter").WithSummary("Thư gửi đơn vị của một dự thảo trong đợt").AnswersFile(OpenApiServices.WordType);
        reviews.MapGet("/{id}/commented", Copy).WithName("review-copy").WithSummary("Một dự thảo trong đợt, kèm nhận xét tại đúng chỗ").AnswersFile(OpenApiServices.WordType);
    }

    private static RouteHandlerBuilder AnswersFile(this RouteHandlerBuilder route, string type) =>
        route.Produces<Stream>(StatusCodes.Status200OK, type).WithTags("api").AnswersProblems().AnswersConflict();

    private static ReviewCase Done(string id, HttpContext context, ReviewShelf shelf)
    {
        var review = shelf.Find(id, ReviewEndpoints.Owner(context));
        return review.Record.Stage == ReviewStage.Done
            ? review
            : throw new ProblemException(StatusCodes.Status409Conflict, "review-not-done", "Đợt rà soát này chưa có kết quả; hãy đợi xong.");
    }

    private static IResult Report(string id, HttpContext context, ReviewShelf shelf, string name, string type) =>
        Results.File(Path.Combine(ReviewFiles.OwnFolder(Done(id, context, shelf).Results), name), type, name);

    private static IResult Check(string id, string file, HttpContext context, ReviewShelf shelf)
    {
        var review = Done(id, context, shelf);
        var item = Judged(review, file);
        return Results.Json(ReviewReport.Of(ReviewBasis.Read(review.Results).Parents, [item], []).CheckOf(item.Plan!), PlanJson.Options);
    }

    private static IResult Letter(string id, string file, HttpContext context, ReviewShelf shelf)
    {
        var review = Done(id, context, shelf);
        var letter = new MemoryStream();
        var name = ReviewFiles.WriteLetter(ReviewBasis.Read(review.Results), Judged(review, file), letter);
        letter.Position = 0;
        return Results.File(letter, OpenApiServices.WordType, $"Thư - {name}");
    }

    private static IResult Copies(string id, HttpContext context, ReviewShelf shelf)
    {
        var review = Done(id, context, shelf);
        return File.Exists(review.Copies) ? Results.File(review.Copies, ZipType, "nhan-xet.zip") : throw NotCommented(NoCopies);
    }

    private static IResult Copy(string id, string file, HttpContext context, ReviewShelf shelf)
    {
        var review = Done(id, context, shelf);
        var item = Judged(review, file);
        return ReviewCopies.Of(review.Results).Find(item) is { } copy
            ? Results.File(copy, OpenApiServices.WordType, $"Nhận xét - {Path.GetFileNameWithoutExtension(file)}.docx")
            : throw NotCommented(item.Uncommented ?? NoCopies);
    }

    private static ProblemException NotCommented(string why) => new(StatusCodes.Status422UnprocessableEntity, "not-commented", why);

    private static ReviewItem Judged(ReviewCase review, string file) => ReviewResults.Find(review.Results, file) switch
    {
        null => throw NoSuchFile(file),
        { Plan: null } item => throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "not-judged", item.Reason ?? "Tệp này không phải dự thảo nên không được xét.") { File = file },
        { } item => item,
    };

    private static async Task<IResult> TextAsync(string id, string file, HttpContext context, ReviewShelf shelf, WorkGate gate, CancellationToken cancellation)
    {
        var path = PathOf(Done(id, context, shelf), file);
        using var turn = await gate.TurnAsync(cancellation);
        await using var content = File.OpenRead(path);
        try
        {
            return Results.Json(new DocumentText(DocumentReader.Read(content, cancellation)), PlanJson.Options);
        }
        catch (UnreadableDocumentException refused)
        {
            throw new ProblemException(UploadedFile.StatusOf(refused.Code), refused.Code, refused.Message, refused) { File = file, Place = refused.Place };
        }
    }

    // Sent to be kept, never to be opened in the browser.
    private static IResult Draft(string id, string file, HttpContext context, ReviewShelf shelf) =>
        Results.File(PathOf(Done(id, context, shelf), file), "application/octet-stream", Path.GetFileName(file));

    private static string PathOf(ReviewCase review, string file) =>
        ReviewFolder.Of(review.Record.Files.Select((name, index) => (name, review.Draft(index)))).FirstOrDefault(one => one.Name == file)?.Place ?? throw NoSuchFile(file);

    private static ProblemException NoSuchFile(string file) => new(StatusCodes.Status404NotFound, "file-not-found", "Đợt rà soát này không có tệp đó.") { File = file };
}
