using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Uploads;
using Emulation.Storage;

namespace Emulation.Service.Library;

/// <summary>Below <c>/api/documents/{id}</c>: versions, metadata, moving, deleting, access; and <c>/api/documents/bin</c>.</summary>
internal static class LibraryUpkeepEndpoints
{
    private static readonly Dictionary<string, AccessRole> Roles = new(StringComparer.Ordinal) { ["read"] = AccessRole.Read, ["write"] = AccessRole.Write };

    public static void MapLibraryUpkeep(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/documents/{id}/versions", VersionsAsync).WithName("library-versions").WithSummary("Các bản đã lưu, mới nhất trước").Answers<IReadOnlyList<LibraryVersion>>();
        routes.MapPost("/api/documents/{id}/versions/{version}/restoration", RestoreAsync).WithName("library-restore").WithSummary("Lấy lại một bản cũ (If-Match)")
            .Answers<LibraryDocument>().AnswersConflict();
        routes.MapPut("/api/documents/{id}/metadata", DescribeAsync).WithName("library-describe").WithSummary("Ghi thông tin về văn bản (If-Match)")
            .AcceptsUpload<MetadataUpload>().Answers<LibraryDocument>().AnswersConflict();
        routes.MapPost("/api/documents/{id}/move", MoveAsync).WithName("library-move").WithSummary("Đổi tên hoặc chuyển thư mục (If-Match)").AcceptsUpload<MoveUpload>().Answers<LibraryDocument>().AnswersConflict();
        routes.MapDelete("/api/documents/{id}", DeleteAsync).WithName("library-delete").WithSummary("Bỏ vào thùng rác (If-Match)").Produces(StatusCodes.Status204NoContent).WithTags("api").AnswersProblems().AnswersConflict();
        routes.MapGet("/api/documents/bin", BinAsync).WithName("library-bin").WithSummary("Thùng rác").Answers<IReadOnlyList<LibraryBinned>>();
        routes.MapPost("/api/documents/bin/{id}/return", TakeBackAsync).WithName("library-take-back").WithSummary("Lấy lại văn bản từ thùng rác").Answers<LibraryDocument>();
        routes.MapGet("/api/documents/{id}/access", AccessAsync).WithName("library-access").WithSummary("Ai mở được văn bản").Answers<IReadOnlyList<LibraryAccess>>();
        routes.MapPost("/api/documents/{id}/access", ShareAsync).WithName("library-share").WithSummary("Cho người khác mở văn bản").AcceptsUpload<ShareUpload>().Answers<IReadOnlyList<LibraryAccess>>();
        routes.MapGet("/api/documents/{id}/link", LinkAsync).WithName("library-link").WithSummary("Địa chỉ mở văn bản, chỉ dùng được với người đã có quyền").Answers<LibraryLink>();
        routes.MapDelete("/api/documents/{id}/access/{access}", RevokeAsync).WithName("library-revoke").WithSummary("Thôi cho mở văn bản").Produces(StatusCodes.Status204NoContent).WithTags("api").AnswersProblems();
    }

    private static Task<IResult> VersionsAsync(string id, HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("versions", id, async (store, cancellation) =>
            Results.Json((await store.VersionsAsync(id, cancellation)).Select(static version => new LibraryVersion(version)).ToList(), PlanJson.Options));

    private static Task<IResult> RestoreAsync(string id, string version, HttpContext context, LibraryStore library, AuditLog audit)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("restore", id, async (store, cancellation) => request.Answer(await store.RestoreAsync(id, version, request.Seen(), cancellation)));
    }

    private static Task<IResult> DescribeAsync(string id, HttpContext context, LibraryStore library, AuditLog audit)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("describe", id, async (store, cancellation) =>
        {
            var form = await UploadForm.ReadAsync(context.Request, [], LibraryRequest.Metadata, cancellation);
            return request.Answer(await store.DescribeAsync(id, LibraryRequest.MetadataOf(form), request.Seen(), cancellation));
        });
    }

    private static Task<IResult> MoveAsync(string id, HttpContext context, LibraryStore library, AuditLog audit)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("move", id, async (store, cancellation) =>
        {
            var form = await UploadForm.ReadAsync(context.Request, [], ["folder", "name"], cancellation);
            return request.Answer(await store.MoveAsync(id, form.Text("folder"), form.Text("name"), request.Seen(), cancellation));
        });
    }

    private static Task<IResult> DeleteAsync(string id, HttpContext context, LibraryStore library, AuditLog audit)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("delete", id, async (store, cancellation) =>
        {
            await store.DeleteAsync(id, request.Seen(), cancellation);
            return Results.NoContent();
        });
    }

    private static Task<IResult> BinAsync(HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("bin", null, static async (store, cancellation) =>
            Results.Json((await store.BinAsync(cancellation)).Select(static one => new LibraryBinned(new LibraryDocument(one.Document), one.DeletedAt, one.DeletedBy)).ToList(), PlanJson.Options));

    private static Task<IResult> TakeBackAsync(string id, HttpContext context, LibraryStore library, AuditLog audit)
    {
        var request = new LibraryRequest(context, library, audit);
        return request.DoAsync("take-back", id, async (store, cancellation) => request.Answer(await store.TakeBackAsync(id, request.Officer, cancellation)));
    }

    private static Task<IResult> AccessAsync(string id, HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("access", id, async (store, cancellation) => Shown(await store.AccessAsync(id, cancellation)));

    private static Task<IResult> ShareAsync(string id, HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("share", id, async (store, cancellation) =>
        {
            var form = await UploadForm.ReadAsync(context.Request, [], ["person", "role"], cancellation);
            return Shown(await store.ShareAsync(id, form.Texts("person"), form.Word("role", Roles) ?? AccessRole.Read, cancellation));
        });

    private static Task<IResult> RevokeAsync(string id, string access, HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("revoke", id, async (store, cancellation) =>
        {
            await store.RevokeAsync(id, access, cancellation);
            return Results.NoContent();
        });

    private static Task<IResult> LinkAsync(string id, HttpContext context, LibraryStore library, AuditLog audit) =>
        new LibraryRequest(context, library, audit).DoAsync("link", id, async (store, cancellation) => Results.Json(new LibraryLink(await store.LinkAsync(id, cancellation)), PlanJson.Options));

    private static IResult Shown(IReadOnlyList<DocumentAccess> access) =>
        Results.Json(access.Select(static one => new LibraryAccess(one.Id, one.Name, (LibraryRole)one.Role)).ToList(), PlanJson.Options);
}

/// <summary>The form of the request, for its description.</summary>
internal record MetadataUpload
{
    /// <summary>Đơn vị ban hành.</summary>
    public string? Unit { get; init; }

    /// <summary>Ids of the parent plans in the library.</summary>
    public IReadOnlyList<string>? Parent { get; init; }

    public LibraryStatus? Status { get; init; }

    public string? Period { get; init; }

    public string? Kind { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record MoveUpload
{
    /// <summary>The id of the new folder.</summary>
    public string? Folder { get; init; }

    public string? Name { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record ShareUpload
{
    /// <summary>Địa chỉ thư của người được mở.</summary>
    public required IReadOnlyList<string> Person { get; init; }

    public LibraryRole? Role { get; init; }
}
