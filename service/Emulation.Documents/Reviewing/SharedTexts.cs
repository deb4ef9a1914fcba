using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Documents.Reviewing;

/// <summary>Mỗi câu một lần: plans under one parent say much in the same words and are judged in the same words, and a report holds all of them at once.</summary>
internal sealed class SharedTexts : JsonConverter<string>
{
    private const int LongestLooked = 512;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueSpan.Length > LongestLooked)
        {
            return reader.GetString();
        }

        // Looked up before it becomes a string of its own; UTF-8 never has fewer bytes than UTF-16 has letters.
        Span<char> letters = stackalloc char[LongestLooked];
        var text = letters[..reader.CopyString(letters)];
        var byLetters = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!byLetters.TryGetValue(text, out var known))
        {
            _texts.Add(known = text.ToString());
        }

        return known;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
