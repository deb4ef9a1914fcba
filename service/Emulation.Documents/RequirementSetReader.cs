using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Emulation.Plans.Requirements;

namespace Emulation.Documents;

/// <summary>Reads the requirements JSON back, one requirement at a time, so that a mistake made while editing is shown at its line and column.</summary>
internal static class RequirementSetReader
{
    // What the records declare as never null must be there: the checker relies on it.
    private static readonly JsonSerializerOptions Options = new(PlanJson.Options)
    {
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatIsNeverNull } },
    };

    private static readonly Dictionary<string, RequirementKind> Kinds =
        Enum.GetValues<RequirementKind>().ToDictionary(static kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()), StringComparer.Ordinal);

    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <exception cref="UnreadableDocumentException">"bad-json".</exception>
    public static RequirementSet Read(ReadOnlySpan<byte> json)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        CheckSyntax(json);
        var document = new SourceDocument(null, null, null, null);
        List<Requirement>? requirements = null;
        List<UnparsedCue> unparsed = [];
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "document":
                    document = ReadOne<SourceDocument>(json, ref reader, "Phần \"document\"");
                    break;
                case "requirements":
                    requirements = ReadMany<Requirement>(json, ref reader, member, "Yêu cầu thứ");
                    break;
                case "unparsed":
                    unparsed = ReadMany<UnparsedCue>(json, ref reader, member, "Mục \"unparsed\" thứ");
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new RequirementSet(document, requirements ?? throw Wrong(json, 0, "Tệp JSON này không có danh sách \"requirements\""), unparsed);
    }

    private static void CheckSyntax(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException wrong)
        {
            throw Wrong(json, OffsetOf(json, wrong), "Tệp yêu cầu sai cú pháp JSON", wrong);
        }
    }

    private static List<T> ReadMany<T>(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string member, string what)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Wrong(json, (int)reader.TokenStartIndex, $"\"{member}\" phải là một danh sách");
        }

        List<T> found = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            found.Add(ReadOne<T>(json, ref reader, $"{what} {found.Count + 1}"));
        }

        return found;
    }

    private static T ReadOne<T>(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string what)
    {
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong(json, start, $"{what} phải nằm trong dấu ngoặc nhọn {{ }}");
        }

        var end = reader;
        end.Skip();
        var one = json[start..(int)end.BytesConsumed];
        try
        {
            return JsonSerializer.Deserialize<T>(ref reader, Options)!;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            // A nested value is read on its own, so the path holds no more than the member's name.
            var member = (wrong as JsonException)?.Path?.Split('.', '[')[^1] is { Length: > 0 } name && name != "$" ? name : null;
            var at = member is null ? -1 : one.IndexOf(Encoding.UTF8.GetBytes($"\"{member}\""));
            throw Wrong(json, start + Math.Max(at, 0), member is null || at < 0 ? Lacking(what, one) : $"{what}: giá trị của \"{member}\" không hợp lệ", wrong);
        }
    }

    private static string Lacking(string what, ReadOnlySpan<byte> one)
    {
        var reader = new Utf8JsonReader(one);
        using var parsed = JsonDocument.ParseValue(ref reader);
        var name = parsed.RootElement.TryGetProperty("kind", out var member) && member.ValueKind == JsonValueKind.String ? member.GetString()! : null;
        if (name is null || !Kinds.TryGetValue(name, out var kind))
        {
            return $"{what} thiếu trường bắt buộc hoặc có trường sai; mỗi yêu cầu cần \"kind\", \"value\", \"quote\", \"location\""
                + (name is null ? "" : $", và không có loại \"{name}\"");
        }

        var members = Options.GetTypeInfo(RequirementCatalogue.ValueType(kind)).Properties.Where(static one => one.IsRequired).Select(static one => one.Name);
        return $"{what} có trường sai kiểu hoặc thiếu; \"value\" của loại \"{name}\" cần: {string.Join(", ", members)}";
    }

    private static void RequireWhatIsNeverNull(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            member.IsRequired = !member.IsSetNullable && member.AssociatedParameter is not null
                && member.PropertyType != typeof(bool) && Nullable.GetUnderlyingType(member.PropertyType) is null;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException wrong)
    {
        var offset = 0;
        for (var line = wrong.LineNumber ?? 0; line > 0; line--)
        {
            offset += json[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(offset + (wrong.BytePositionInLine ?? 0), json.Length);
    }

    private static UnreadableDocumentException Wrong(ReadOnlySpan<byte> json, int offset, string what, Exception? inner = null)
    {
        var before = json[..offset];
        var place = $"dòng {before.Count((byte)'\n') + 1}, cột {Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1}";
        return new UnreadableDocumentException("bad-json", $"{what} ({place}).", inner) { Place = place };
    }
}
