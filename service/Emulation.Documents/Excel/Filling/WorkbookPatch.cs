using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Các thay đổi khi điền: what filling does to the workbook, for review before it is done and for doing it inside Excel.</summary>
/// <param name="Operations">In the order in which they are to be done; rows are counted as they are after the operations before.</param>
public sealed record WorkbookPatch(TableMapping Mapping, PatchSummary Summary, IReadOnlyList<PatchOperation> Operations)
{
    /// <summary>Not done as the template says, or worth a look.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <param name="Removed">Units whose rows go, with what the office had written beside them.</param>
public sealed record PatchSummary(int Units, int Cells, IReadOnlyList<string> Added, IReadOnlyList<RemovedUnit> Removed, IReadOnlyList<RenamedUnit> Renamed);

public sealed record RemovedUnit(string Unit, int Row, IReadOnlyList<string> Own);

public sealed record RenamedUnit(string Id, string From, string To);

/// <summary>
/// One step: "insertRows" (Count rows above Row, with the look of row Like), "deleteRows" (Count rows from Row), "write" (a range of one row, cell by cell)
/// or "addSheet" (known the next time by the hidden Name of its first cell).
/// </summary>
public sealed record PatchOperation(string Op, string Sheet)
{
    public int? Row { get; init; }

    public int? Count { get; init; }

    public int? Like { get; init; }

    public string? Range { get; init; }

    public string? Name { get; init; }

    public IReadOnlyList<PatchValue>? Before { get; init; }

    public IReadOnlyList<PatchValue>? After { get; init; }
}

/// <summary>A cell's content. In JSON: null, a number, a text, or {"formula":"=…","value":…}; a text is a text even if it begins with "=".</summary>
[JsonConverter(typeof(PatchValueConverter))]
public readonly record struct PatchValue(double? Number, string? Text, string? Formula)
{
    public bool IsEmpty => Number is null && string.IsNullOrEmpty(Text) && Formula is null;

    /// <summary>Equal in what an officer wrote; a formula's cached result is not.</summary>
    public bool Says(PatchValue other) => Formula is not null || other.Formula is not null ? Formula == other.Formula : Number == other.Number && (Text ?? "") == (other.Text ?? "");
}

internal sealed class PatchValueConverter : JsonConverter<PatchValue>
{
    public override PatchValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.Number:
                return new PatchValue(reader.GetDouble(), null, null);
            case JsonTokenType.String:
                return new PatchValue(null, reader.GetString(), null);
            default:
                using (var cell = JsonDocument.ParseValue(ref reader))
                {
                    var value = cell.RootElement.TryGetProperty("value", out var cached) ? cached : default;
                    return new PatchValue(value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null, value.ValueKind == JsonValueKind.String ? value.GetString() : null,
                        cell.RootElement.GetProperty("formula").GetString()![1..]);
                }
        }
    }

    public override void Write(Utf8JsonWriter writer, PatchValue value, JsonSerializerOptions options)
    {
        if (value.Formula is { } formula)
        {
            writer.WriteStartObject();
            writer.WriteString("formula", "=" + formula);
            writer.WritePropertyName("value");
            WriteConstant(writer, value);
            writer.WriteEndObject();
        }
        else
        {
            WriteConstant(writer, value);
        }
    }

    private static void WriteConstant(Utf8JsonWriter writer, PatchValue value)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
