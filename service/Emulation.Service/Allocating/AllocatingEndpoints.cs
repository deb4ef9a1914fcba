using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Allocating;

/// <summary><c>POST /api/allocations</c>: seats for every unit and category with their arithmetic, or the rules that conflict.</summary>
internal static class AllocatingEndpoints
{
    public static void MapAllocating(this IEndpointRouteBuilder routes) => routes.MapPost("/api/allocations", AllocateAsync)
        .WithName("allocate").WithSummary("Phân bổ đại biểu cho các đơn vị theo thành phần")
        .AcceptsUpload<AllocationUpload>().Answers<AllocationAnswer>();

    private static async Task<IResult> AllocateAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["problem", "before"], [], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var problem = form.Required("problem").Read(Bytes);
        ReadOnlyMemory<byte>? before = form.Optional("before") is { } earlier ? earlier.Read(Bytes) : null;
        return Results.Json(AnswerBuilder.Answer(problem, before), AnswerJson.Options);
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
