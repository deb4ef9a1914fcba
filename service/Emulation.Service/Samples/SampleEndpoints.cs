using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;

namespace Emulation.Service.Samples;

/// <summary><c>GET /api/samples</c> and <c>/api/samples/{name}</c>: a parent and a draft to try the service with.</summary>
internal static class SampleEndpoints
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapSamples(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/samples", static () => Results.Json(SampleCatalogue.All, PlanJson.Options))
            .WithName("samples").WithSummary("Văn bản mẫu để dùng thử").Answers<IReadOnlyList<Sample>>();
        routes.MapGet("/api/samples/{name}", Fetch)
            .WithName("sample").WithSummary("Một văn bản mẫu").Produces<Stream>(StatusCodes.Status200OK, WordDocument).WithTags("api").AnswersProblems();
    }

    private static IResult Fetch(string name) => SampleCatalogue.All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal)) is { } sample
        ? Results.File(SampleCatalogue.PathOf(sample), WordDocument, sample.Name)
        : throw new ProblemException(StatusCodes.Status404NotFound, "not-found", "Không có văn bản mẫu này.");
}
