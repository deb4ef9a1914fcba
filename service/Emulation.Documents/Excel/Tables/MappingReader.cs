using System.Text.Json;
using Emulation.Delegates.Answers;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Đọc tệp khớp cột (JSON), the form in which a found mapping is printed.</summary>
public static class MappingReader
{
    private const int LargestFile = 1024 * 1024;

    /// <exception cref="UnreadableDocumentException">"bad-mapping", its place the line and column, or "too-large".</exception>
    public static TableMapping Read(Stream content)
    {
        if (content.Length > LargestFile)
        {
            throw new UnreadableDocumentException("too-large", "Tệp khớp cột lớn hơn 1 MB.");
        }

        try
        {
            content.Position = 0;
            return JsonSerializer.Deserialize<TableMapping>(content, AnswerJson.Options) is { Sheet: not null, Columns: not null } mapping && mapping.Columns.All(static column => column?.Column is not null)
                ? mapping : throw new UnreadableDocumentException("bad-mapping", "Tệp khớp cột trống hoặc thiếu \"sheet\", \"columns\".");
        }
        catch (JsonException wrong)
        {
            var place = $"dòng {wrong.LineNumber + 1}, cột {wrong.BytePositionInLine + 1}";
            throw new UnreadableDocumentException("bad-mapping", $"Tệp khớp cột sai cú pháp JSON, thiếu \"sheet\" hoặc \"columns\", hoặc có giá trị không nhận ({place}).", wrong) { Place = place };
        }
    }
}
