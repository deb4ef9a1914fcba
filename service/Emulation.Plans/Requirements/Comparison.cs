using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Plans.Requirements;

/// <summary>Phép so sánh: "không quá" is &lt;=, "dưới" is &lt;, "trở lên" is &gt;=, "trên" is &gt;, "khoảng" is ~.</summary>
[JsonConverter(typeof(ComparisonJsonConverter))]
public enum Comparison
{
    Exactly,
    AtMost,
    LessThan,
    AtLeast,
    MoreThan,
    About,
}

/// <summary>Writes a comparison as one of <c>= &lt;= &lt; &gt;= &gt; ~</c>.</summary>
public sealed class ComparisonJsonConverter : JsonConverter<Comparison>
{
    private static readonly string[] Signs = ["=", "<=", "<", ">=", ">", "~"];

    public static string Sign(Comparison comparison) => Signs[(int)comparison];

    public override Comparison Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var index = Array.IndexOf(Signs, reader.GetString());
        return index >= 0 ? (Comparison)index : throw new JsonException("op must be one of = <= < >= > ~");
    }

    public override void Write(Utf8JsonWriter writer, Comparison value, JsonSerializerOptions options) => writer.WriteStringValue(Sign(value));
}
