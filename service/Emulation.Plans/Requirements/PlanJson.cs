using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Emulation.Plans.Requirements;

/// <summary>The one JSON form of requirements, verdicts and findings: camelCase, UTF-8, not escaped, kinds and verdicts in snake_case.</summary>
public static class PlanJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            IndentSize = 1,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            RespectRequiredConstructorParameters = false,
        };
        options.Converters.Add(new RequirementJsonConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}

/// <summary>The type of <c>value</c> follows from <c>kind</c>, so a requirement is read as a whole.</summary>
public sealed class RequirementJsonConverter : JsonConverter<Requirement>
{
    public override Requirement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var node = JsonNode.Parse(ref reader) as JsonObject ?? throw new JsonException("a requirement must be an object");
        var kind = Required<RequirementKind>(node, "kind", options);
        var value = node["value"].Deserialize(RequirementCatalogue.ValueType(kind), options) as RequirementValue
            ?? throw new JsonException("a requirement needs a value");
        return new Requirement(
            node["id"]?.GetValue<string>() ?? "",
            kind,
            Optional(node, "level", AdministrativeLevel.Any, options),
            Optional(node, "modality", Modality.Must, options),
            Optional(node, "binds", Binding.Subordinates, options),
            Optional(node, "status", RequirementStatus.Added, options),
            value,
            node["quote"] switch
            {
                null => [],
                JsonArray many => [.. many.Select(static text => text?.GetValue<string>() ?? throw new JsonException("quote must hold strings"))],
                var one => [one.GetValue<string>()],
            },
            node["location"].Deserialize<Text.Location>(options) ?? new Text.Location("parent:0", "", 0, 0, 0))
        {
            Condition = node["condition"].Deserialize<Condition>(options),
            Source = node["source"].Deserialize<Text.RecordSource?>(options),
        };
    }

    public override void Write(Utf8JsonWriter writer, Requirement value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        WriteMember(writer, "kind", value.Kind, options);
        WriteMember(writer, "level", value.Level, options);
        WriteMember(writer, "modality", value.Modality, options);
        WriteMember(writer, "binds", value.Binds, options);
        WriteMember(writer, "status", value.Status, options);
        writer.WritePropertyName("value");
        JsonSerializer.Serialize(writer, value.Value, value.Value.GetType(), options);
        if (value.Condition is not null)
        {
            WriteMember(writer, "condition", value.Condition, options);
        }

        if (value.Source is { } source)
        {
            WriteMember(writer, "source", source, options);
        }

        writer.WritePropertyName("quote");
        new QuoteJsonConverter().Write(writer, value.Quote, options);
        WriteMember(writer, "location", value.Location, options);
        writer.WriteEndObject();
    }

    private static void WriteMember<T>(Utf8JsonWriter writer, string name, T member, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, member, options);
    }

    private static T Required<T>(JsonObject node, string name, JsonSerializerOptions options) =>
        node[name] is { } member ? member.Deserialize<T>(options)! : throw new JsonException($"a requirement needs \"{name}\"");

    private static T Optional<T>(JsonObject node, string name, T absent, JsonSerializerOptions options) =>
        node[name] is { } member ? member.Deserialize<T>(options)! : absent;
}
