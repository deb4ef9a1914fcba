using Emulation.Documents.Word.State;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Checking;

/// <summary><c>POST /api/decisions</c>: the record of a finding that an officer lets stand, for the add-in to keep in the open document; below it the document that keeps it.</summary>
internal static class DecisionEndpoints
{
    private static readonly string[] Fields = ["finding", "reason", "by", "at"];

    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/decisions", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckedUpload.AnswerAsync(request, gate, data, Fields, static (check, _) => Results.Json(Decide(check), PlanJson.Options), cancellation))
            .WithName("decide").WithSummary("Ghi nhận quyết định bỏ qua một phát hiện, kèm lý do").AcceptsUpload<DecisionUpload>()
            .Produces<Problem>(StatusCodes.Status409Conflict, "application/problem+json").Answers<Decision>();
        routes.MapPost("/api/decisions/document", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckedUpload.AnswerAsync(request, gate, data, Fields, static (check, cancellation) => CheckingEndpoints.Word("da-ghi-quyet-dinh.docx", output =>
                    check.Draft.Read(input => DocumentDecisions.Write(input, Decide(check), output, cancellation))), cancellation))
            .WithName("decide-document").WithSummary("Bản Word giữ quyết định bỏ qua một phát hiện").AcceptsUpload<DecisionUpload>().AnswersWord();
    }

    private static Decision Decide(CheckedUpload check)
    {
        var (id, reason, by) = (Needed(check.Form, "finding"), Needed(check.Form, "reason"), Needed(check.Form, "by"));
        var finding = check.Report.Findings.FirstOrDefault(finding => finding.Id == id)
            ?? throw new ProblemException(StatusCodes.Status409Conflict, "no-such-finding", "Văn bản hiện không còn phát hiện này; hãy kiểm tra lại.") { File = check.Draft.Name, Place = "finding" };
        return Waivers.Decide(finding, new Waiver(reason, by, check.Form.Date("at")), check.Text, check.Parents);
    }

    private static string Needed(UploadForm form, string name) => form.Text(name)?.Trim() is { Length: > 0 } text
        ? text : throw new ProblemException(StatusCodes.Status400BadRequest, "missing-field", $"Thiếu trường \"{name}\".") { Place = name };
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record DecisionUpload : CheckUpload
{
    public required string Finding { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? At { get; init; }
}
