using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Plans.Requirements;

/// <summary>A quote is a string, or an array of strings when it spans blocks.</summary>
public sealed class QuoteJsonConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? [reader.GetString()!]
            : JsonSerializer.Deserialize<string[]>(ref reader, options) ?? throw new JsonException("quote must be a string or an array of strings");

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        if (value.Count == 1)
        {
            writer.WriteStringValue(value[0]);
            return;
        }

        JsonSerializer.Serialize(writer, value, options);
    }
}
