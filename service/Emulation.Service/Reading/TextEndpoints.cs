using Emulation.Documents;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;
using Emulation.Service.OpenApi;
using Emulation.Service.Uploads;

namespace Emulation.Service.Reading;

/// <summary><c>POST /api/text</c>: a document as the engine reads it, so that a place in it can be shown.</summary>
internal static class TextEndpoints
{
    public static void MapReading(this IEndpointRouteBuilder routes) => routes.MapPost("/api/text", ReadAsync)
        .WithName("text").WithSummary("Đọc nội dung văn bản")
        .AcceptsUpload<TextUpload>().Answers<DocumentText>();

    private static async Task<IResult> ReadAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["document"], [], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var text = form.Required("document").Read(file => DocumentReader.Read(file, cancellation));
        return Results.Json(new DocumentText(text), PlanJson.Options);
    }
}

internal sealed record TextUpload
{
    public required IFormFile Document { get; init; }
}

/// <summary>Every block in reading order, without formatting facts.</summary>
internal sealed record DocumentText(SourceName Source, IReadOnlyList<string> Notes, IReadOnlyList<TextBlock> Blocks)
{
    public DocumentText(PlanText text)
        : this((SourceName)text.Source, text.Notes, [.. text.Blocks.Select(static block => new TextBlock(block.Index, block.Label, block.Text, (RegionName)block.Region, block.Cell, block.Page))])
    {
    }
}

internal sealed record TextBlock(int Index, string? Label, string Text, RegionName Region, CellPosition? Cell, int? Page);

[System.Text.Json.Serialization.JsonConverter(typeof(SnakeCaseEnumConverter<SourceName>))]
internal enum SourceName
{
    Docx,
    Pdf,
    PlainText,
    Ocr,
}

[System.Text.Json.Serialization.JsonConverter(typeof(SnakeCaseEnumConverter<RegionName>))]
internal enum RegionName
{
    Body,
    Header,
    Footer,
    Footnote,
    Endnote,
    TextBox,
}
