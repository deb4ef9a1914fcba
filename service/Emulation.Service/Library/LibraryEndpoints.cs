using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;
using Emulation.Storage;

namespace Emulation.Service.Library;

/// <summary><c>/api/documents</c>: saving into the library and finding in it; <see cref="LibraryUpkeepEndpoints"/> has what is done to a document that is there.</summary>
internal static class LibraryEndpoints
{
    private static readonly Dictionary<string, NameTaken> WhenTaken = new(StringComparer.Ordinal) { ["true"] = NameTaken.KeepBoth, ["false"] = NameTaken.Fail };

    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/documents", OverviewAsync).WithName("library").WithSummary("Kho văn bản: thư mục của các đơn vị").Answers<LibraryOverview>();
        routes.MapPost("/api/documents/folders", FolderAsync).WithName("library-folder").WithSummary("Thư mục của một đơn vị, tạo mới nếu chưa có")
            .AcceptsUpload<FolderUpload>().Answers<StoredFolder>();
        routes.MapGet("/api/documents/folders/{folder}", ListAsync).WithName("library-list").WithSummary("Văn bản trong thư mục của một đơn vị").Answers<IReadOnlyList<LibraryDocument>>();
        routes.MapPost("/api/documents", SaveAsync).WithName("library-save").WithSummary("Lưu văn bản mới vào kho").AcceptsUpload<SaveUpload>().Answers<LibraryDocument>().AnswersConflict();
        routes.MapGet("/api/documents/{id}", FindAsync).WithName("library-document").WithSummary("Một văn bản trong kho: thông tin và ai đang mở").Answers<LibraryDocumentDetails>();
        routes.MapGet("/api/documents/{id}/content", ReadAsync).WithName("library-content").WithSummary("Nội dung của văn bản hoặc của một bản cũ")
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream").WithTags("api").AnswersProblems();
        routes.MapPut("/api/documents/{id}/content", ReplaceAsync).WithName("library-replace").WithSummary("Lưu đè, nếu văn bản trong kho vẫn như lúc mở (If-Match)")
            .AcceptsUpload<ContentUpload>().Answers<LibraryDocument>().AnswersConflict();
        routes.MapGet("/api/documents/changes", ChangesAsync).WithName("library-changes").WithSummary("Những gì đã thay đổi trong kho từ một dấu mốc").Answers<LibraryChanges>();
        routes.MapLibraryUpkeep();
    }

    public static RouteHandlerBuilder AnswersConflict(this RouteHandlerBuilder route) => route
        .Produces<Problem>(StatusCodes.Status409Conflict, "application/problem+json").Produces<Problem>(StatusCodes.Status423Locked, "application/problem+json");

    private static Task<IResult> OverviewAsync(HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("overview", null, static async (store, cancellation) =>
            Results.Json(new LibraryOverview(await store.FoldersAsync(cancellation), store.Abilities), PlanJson.Options));

    private static Task<IResult> FolderAsync(HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("folder", null, async (store, cancellation) =>
        {
            var form = await UploadForm.ReadAsync(context.Request, [], ["unit"], cancellation);
            return Results.Json(await store.FolderOfAsync(form.Text("unit") ?? "", cancellation), PlanJson.Options);
        });

    private static Task<IResult> ListAsync(string folder, HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("list", folder, async (store, cancellation) =>
            Results.Json((await store.ListAsync(folder, cancellation)).Select(static document => new LibraryDocument(document)).ToList(), PlanJson.Options));

    private static Task<IResult> SaveAsync(HttpContext context, LibraryStore library, AuditLog audit, WorkGate gate)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("save", null, async (store, cancellation) =>
        {
            using var admitted = gate.Admit();
            var form = await UploadForm.ReadAsync(context.Request, ["document"], ["folder", "name", "keepBoth", .. LibraryRequest.Metadata], cancellation);
            var file = form.Required("document");
            var name = form.Text("name") ?? file.Name;
            var document = new NewDocument(form.Text("folder") ?? "", name, LibraryFile.Read(file, name), LibraryRequest.MetadataOf(form), request.Officer, form.Word("keepBoth", WhenTaken) ?? NameTaken.Fail);
            return request.Answer(await store.CreateAsync(document, cancellation));
        });
    }

    private static Task<IResult> FindAsync(string id, HttpContext context, LibraryStore library, AuditLog audit)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("find", id, async (store, cancellation) =>
        {
            var found = await store.DetailsAsync(id, cancellation);
            request.Tag(found.Document);
            return Results.Json(new LibraryDocumentDetails(new LibraryDocument(found.Document), new LibraryMetadata(found.Metadata), found.Lock), PlanJson.Options);
        });
    }

    private static Task<IResult> ReadAsync(string id, string? version, bool? working, HttpContext context, LibraryStore library, AuditLog audit)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("read", id, async (store, cancellation) =>
        {
            var read = await store.ReadAsync(id, version, cancellation);
            request.Tag(read.Document);
            return LibraryFile.Answer(working is true ? LibraryFile.ToWorkOn(read) : read);
        });
    }

    private static Task<IResult> ReplaceAsync(string id, HttpContext context, LibraryStore library, AuditLog audit, WorkGate gate)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("replace", id, async (store, cancellation) =>
        {
            using var admitted = gate.Admit();
            var seen = request.Seen();
            var form = await UploadForm.ReadAsync(context.Request, ["document"], [], cancellation);
            var content = LibraryFile.Read(form.Required("document"), (await store.FindAsync(id, cancellation)).Name);
            return request.Answer(await store.ReplaceAsync(id, new Replacement(content, seen), cancellation));
        });
    }

    private static Task<IResult> ChangesAsync(string? token, HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("changes", null, async (store, cancellation) =>
        {
            var page = await store.ChangesAsync(token, cancellation);
            var changes = page.Changes.Select(static change => new LibraryChange(change.Id, change.Document is null ? null : new LibraryDocument(change.Document))).ToList();
            return Results.Json(new LibraryChanges(changes, page.Token, page.StartOver), PlanJson.Options);
        });
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record FolderUpload
{
    /// <summary>Tên đơn vị ("Xã Tân Phú").</summary>
    public required string Unit { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record SaveUpload : MetadataUpload
{
    public required IFormFile Document { get; init; }

    /// <summary>The id of the folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Tên văn bản; mặc định là tên tệp.</summary>
    public string? Name { get; init; }

    /// <summary>Khi tên đã có: giữ cả hai (thêm số) thay vì báo lỗi.</summary>
    public bool? KeepBoth { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record ContentUpload
{
    public required IFormFile Document { get; init; }
}
