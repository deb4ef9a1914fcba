using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Reporting;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Allocating;

/// <summary><c>POST /api/allocations</c>: seats for every unit and category with their arithmetic, or the rules that conflict; below it the same as a workbook to print.</summary>
internal static class AllocatingEndpoints
{
    public static void MapAllocating(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/allocations", static (HttpRequest request, WorkGate gate, CancellationToken cancellation) => AllocateAsync(request, gate, static (_, answer) => Results.Json(answer, AnswerJson.Options), cancellation))
            .WithName("allocate").WithSummary("Phân bổ đại biểu cho các đơn vị theo thành phần").AcceptsUpload<AllocationUpload>().Answers<AllocationAnswer>();
        routes.MapPost("/api/allocations/report", static (HttpRequest request, WorkGate gate, CancellationToken cancellation) => AllocateAsync(request, gate, Report, cancellation))
            .WithName("allocation-report").WithSummary("Báo cáo phân bổ đại biểu, Excel in được").AcceptsUpload<AllocationUpload>().AnswersWorkbook();
    }

    private static async Task<IResult> AllocateAsync(HttpRequest request, WorkGate gate, Func<byte[], AllocationAnswer, IResult> result, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["problem", "before"], [], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var problem = form.Required("problem").Read(Bytes);
        ReadOnlyMemory<byte>? before = form.Optional("before") is { } earlier ? earlier.Read(Bytes) : null;
        return result(problem, AnswerBuilder.Answer(problem, before));
    }

    private static IResult Report(byte[] problem, AllocationAnswer answer)
    {
        using var made = new MemoryStream();
        AllocationReport.Write(Problem(problem), answer, made);
        return Results.File(made.ToArray(), OpenApiServices.WorkbookType, "bao-cao-phan-bo.xlsx");
    }

    /// <exception cref="ProblemException">400, with the first fault.</exception>
    public static AllocationProblem Problem(byte[] json)
    {
        var reading = ProblemReader.Read(json);
        return reading.Problem ?? throw new ProblemException(StatusCodes.Status400BadRequest, "bad-problem", $"{reading.Errors[0].Code}: {reading.Errors[0].Message}") { Place = reading.Errors[0].Place };
    }

    /// <exception cref="ProblemException">413.</exception>
    public static byte[] Bytes(Stream file)
    {
        if (file.Length > ProblemLimits.Bytes)
        {
            throw new ProblemException(StatusCodes.Status413PayloadTooLarge, "too-large", $"Bài toán lớn hơn {ProblemLimits.Bytes / 1024 / 1024} MB.");
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record AllocationUpload
{
    /// <summary>Bài toán phân bổ đại biểu (JSON).</summary>
    public required IFormFile Problem { get; init; }

    /// <summary>Bài toán của lần trước, để nêu những gì đã thay đổi.</summary>
    public IFormFile? Before { get; init; }
}
