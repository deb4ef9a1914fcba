using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;
using Emulation.Documents;
using Emulation.Documents.Excel.Checking;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Sheets;
using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Service.Allocating;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Workbooks;

/// <summary><c>POST /api/workbooks</c>: the allocation in the office's own workbook; below it what filling would change, for the pane to show or to do itself, and what is wrong with a workbook beside its plan.</summary>
internal static class WorkbookEndpoints
{
    public static void MapWorkbooks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/workbooks", static (HttpRequest request, WorkGate gate, CancellationToken cancellation) => FillAsync(request, gate, isPreview: false, cancellation))
            .WithName("fill").WithSummary("Điền bảng phân bổ đại biểu vào mẫu Excel").AcceptsUpload<WorkbookUpload>().AnswersWorkbook();
        routes.MapPost("/api/workbooks/changes", static (HttpRequest request, WorkGate gate, CancellationToken cancellation) => FillAsync(request, gate, isPreview: true, cancellation))
            .WithName("fill-changes").WithSummary("Các thay đổi khi điền bảng phân bổ, chưa ghi").AcceptsUpload<WorkbookUpload>().Answers<WorkbookPatch>();
        routes.MapPost("/api/workbooks/check", CheckAsync)
            .WithName("check-workbook").WithSummary("Kiểm tra bảng phân bổ và danh sách đại biểu theo kế hoạch").AcceptsUpload<WorkbookCheckUpload>().Answers<CheckReport>();
        routes.MapPost("/api/workbooks/cells", ReadAsync).WithName("workbook-cells").WithSummary("Nội dung các trang tính để xem").AcceptsUpload<CellsUpload>().Answers<IReadOnlyList<ShownSheet>>();
    }

    private static async Task<IResult> CheckAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["book", "draft", "problem"], [], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var plan = form.Required("draft").Read(file => DocumentReader.Read(file, cancellation));
        var problem = form.Optional("problem") is { } given ? AllocatingEndpoints.Problem(given.Read(AllocatingEndpoints.Bytes)) : null;
        var findings = form.Required("book").Read(book => SheetChecker.Check(book, plan, problem, cancellation));
        return Results.Json(new CheckReport([], findings), PlanJson.Options);
    }

    private static async Task<IResult> ReadAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["book"], [], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        return Results.Json(form.Required("book").Read(file => WorkbookCells.Read(file, cancellation)), AnswerJson.Options);
    }

    private static async Task<IResult> FillAsync(HttpRequest request, WorkGate gate, bool isPreview, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["template", "problem", "mapping"], [], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var (problem, allocation) = Solve(form.Required("problem").Read(AllocatingEndpoints.Bytes));
        var mapping = form.Optional("mapping")?.Read(MappingReader.Read);
        using var made = isPreview ? null : new MemoryStream();
        WorkbookPatch Fill(Stream template) => WorkbookFiller.Fill(template, problem, allocation, mapping, made, cancellation);
        using var own = form.Optional("template") is null ? AllocationTemplate.For(problem) : null;
        var patch = own is null ? form.Required("template").Read(Fill) : Fill(own);
        return made is null ? Results.Json(patch, AnswerJson.Options) : Results.File(made.ToArray(), OpenApiServices.WorkbookType, "phan-bo.xlsx");
    }

    private static (AllocationProblem, Allocation) Solve(byte[] json)
    {
        var problem = AllocatingEndpoints.Problem(json);
        return Allocator.Solve(problem) switch
        {
            Allocation allocation => (problem, allocation),
            Infeasibility { Conflicts: [var conflict, ..] } => throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "infeasible", $"Không có phương án thỏa mãn mọi quy định: {conflict.Message}"),
            _ => throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "infeasible", "Không có phương án thỏa mãn mọi quy định."),
        };
    }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record WorkbookUpload
{
    /// <summary>Mẫu Excel của cơ quan; không có thì dùng mẫu kèm chương trình.</summary>
    public IFormFile? Template { get; init; }

    /// <summary>Bài toán phân bổ đại biểu (JSON).</summary>
    public required IFormFile Problem { get; init; }

    /// <summary>Khớp cột (JSON), khi không tự tìm được bảng.</summary>
    public IFormFile? Mapping { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record WorkbookCheckUpload
{
    /// <summary>Bảng phân bổ, danh sách đại biểu (.xlsx).</summary>
    public required IFormFile Book { get; init; }

    /// <summary>Kế hoạch mà bảng thuộc về.</summary>
    public required IFormFile Draft { get; init; }

    /// <summary>Bài toán phân bổ (JSON), để đối chiếu đơn vị và mức tối thiểu, tối đa.</summary>
    public IFormFile? Problem { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record CellsUpload
{
    public required IFormFile Book { get; init; }
}
