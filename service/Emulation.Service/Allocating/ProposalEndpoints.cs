using System.Text.Json;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Documents;
using Emulation.Documents.Excel.Tables;
using Emulation.Documents.Word.State;
using Emulation.Plans.Allocating;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Allocating;

/// <summary><c>POST /api/problems</c>: the problem that a plan, an office's table of units, or both, lay down: to be looked at before it is solved.</summary>
internal static class ProposalEndpoints
{
    public static void MapProposals(this IEndpointRouteBuilder routes) => routes.MapPost("/api/problems", ProposeAsync)
        .WithName("propose").WithSummary("Lập bài toán phân bổ đại biểu từ kế hoạch và bảng các đơn vị").AcceptsUpload<ProposalUpload>().Answers<ProposedProblem>();

    private static async Task<IResult> ProposeAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["plan", "units"], ["min", "max"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var book = form.Optional("units");
        var units = book?.Read(file => UnitSheet.Read(file, cancellation)) ?? [];
        var (made, remarks) = form.Optional("plan") is { } plan ? FromPlan(plan, units, cancellation) : (FromUnits(form, units), []);
        var problem = book is null ? made : book.Read(file => UnitMemory.Recall(file, made, cancellation));
        return Results.Json(new ProposedProblem(JsonElement.Parse(ProblemWriter.Write(problem)), problem.Units.Count, remarks), AnswerJson.Options);
    }

    private static (AllocationProblem Problem, IReadOnlyList<string> Remarks) FromPlan(UploadedFile plan, IReadOnlyList<DelegationUnit> units, CancellationToken cancellation)
    {
        var read = PlanProblem.From(plan.Read(file => DocumentReader.Read(file, cancellation)), "draft", units);
        return read.Problem is { } problem
            ? (plan.Read(file => PlanIdentity.Note(problem, file, cancellation)), [.. read.Remarks.Select(static remark => remark.Message)])
            : throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "no-problem", read.Remarks[^1].Message) { File = plan.Name };
    }

    // Without a plan there is one kind of delegate, and the officer says how many.
    private static AllocationProblem FromUnits(UploadForm form, IReadOnlyList<DelegationUnit> units)
    {
        if (units.Count == 0)
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "missing-file", "Cần kế hoạch, bảng các đơn vị, hoặc cả hai.") { Place = "units" };
        }

        var max = form.Count("max") ?? throw new ProblemException(StatusCodes.Status400BadRequest, "missing-field", "Không có kế hoạch thì cần ghi tổng số đại biểu.") { Place = "max" };
        var min = form.Count("min") ?? max;
        return min <= max && max is > 0 and <= ProblemLimits.Seats
            ? new AllocationProblem { Total = new TotalSeats(min, max), Units = units, Categories = [new DelegateCategory("all", "Đại biểu", null, SeatLimits.None)] }
            : throw new ProblemException(StatusCodes.Status400BadRequest, "bad-value", $"Tổng số đại biểu phải từ 1 đến {ProblemLimits.Seats}, số ít nhất không lớn hơn số nhiều nhất.") { Place = "max" };
    }
}

/// <summary>Bài toán được đề xuất.</summary>
/// <param name="Problem">PROBLEM.json, ready to be sent back.</param>
/// <param name="Remarks">What the officer should know of how the plan was read.</param>
internal sealed record ProposedProblem(JsonElement Problem, int Units, IReadOnlyList<string> Remarks);

/// <summary>The form of the request, for its description.</summary>
internal sealed record ProposalUpload
{
    /// <summary>Kế hoạch nêu số đại biểu.</summary>
    public IFormFile? Plan { get; init; }

    /// <summary>Bảng các đơn vị (.xlsx) có trọng số.</summary>
    public IFormFile? Units { get; init; }

    /// <summary>Tổng số đại biểu ít nhất, khi không có kế hoạch.</summary>
    public int? Min { get; init; }

    public int? Max { get; init; }
}
