using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Emulation.GraphEmulator.Contract;

/// <summary>The part of JSON Schema that the description of Graph uses, stricter in one point: a property that is not described is a fault.</summary>
internal sealed class SchemaCheck(JsonObject components)
{
    private const int Deepest = 24;

    public JsonNode? Resolve(JsonNode? node)
    {
        while ((string?)(node as JsonObject)?["$ref"] is { } reference)
        {
            node = reference.Split('/')[2..].Aggregate((JsonNode?)components, static (at, name) => at?[name]);
        }

        return node;
    }

    public IEnumerable<string> Check(JsonNode? value, JsonNode? schema, string at, int depth = 0)
    {
        schema = Resolve(schema);
        if (schema is not JsonObject described || depth > Deepest)
        {
            return [];
        }

        if (value is null)
        {
            return (bool?)described["nullable"] == true || described.ContainsKey("anyOf") || described.ContainsKey("oneOf") ? [] : [$"{at} is null"];
        }

        if ((described["anyOf"] ?? described["oneOf"]) is JsonArray choices)
        {
            var faults = choices.Select(choice => Check(value, choice, at, depth + 1).ToList()).ToList();
            return faults.Exists(static list => list.Count == 0) ? [] : faults.OrderBy(static list => list.Count).First();
        }

        if (described["enum"] is JsonArray { Count: 1 } only && only[0] is null)
        {
            return [$"{at} is not null"];
        }

        return value switch
        {
            JsonObject members => CheckObject(members, described, at, depth),
            JsonArray rows when IsType(described, "array") => rows.SelectMany((row, index) => Check(row, described["items"], $"{at}[{index}]", depth + 1)),
            JsonArray => [$"{at} is an array"],
            _ => CheckScalar(value.AsValue(), described, at),
        };
    }

    private IEnumerable<string> CheckObject(JsonObject members, JsonObject schema, string at, int depth)
    {
        var properties = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        Collect(schema, properties, 0);
        if (properties.Count == 0 && !IsType(schema, "object") && schema.ContainsKey("type"))
        {
            yield return $"{at} is an object";
            yield break;
        }

        // The columns of a list are described as an entity with an id and nothing more: anything goes.
        var isOpen = properties.Count == 0 || schema["additionalProperties"] is not null || properties.Keys.All(static name => name is "id" or "@odata.type");
        foreach (var (name, value) in members)
        {
            if (name.Contains('@', StringComparison.Ordinal))
            {
                continue;
            }

            // Both spellings are on the wire; the description has one.
            var known = name.Equals("innererror", StringComparison.OrdinalIgnoreCase) ? "innerError" : name;
            if (!properties.TryGetValue(known, out var described))
            {
                if (!isOpen && !IsDocumentedElsewhere($"{at}.{known}"))
                {
                    yield return $"{at}.{name} is not described";
                }

                continue;
            }

            foreach (var fault in Check(value, described, $"{at}.{name}", depth + 1))
            {
                yield return fault;
            }
        }
    }

    private void Collect(JsonObject schema, Dictionary<string, JsonNode?> properties, int depth)
    {
        foreach (var (name, described) in schema["properties"]?.AsObject() ?? [])
        {
            properties[name] = described;
        }

        foreach (var part in schema["allOf"]?.AsArray() ?? [])
        {
            if (depth < Deepest && Resolve(part) is JsonObject resolved)
            {
                Collect(resolved, properties, depth + 1);
            }
        }
    }

    private static IEnumerable<string> CheckScalar(JsonValue value, JsonObject schema, string at)
    {
        var kind = value.GetValueKind();
        var fits = (string?)schema["type"] switch
        {
            "string" => kind == JsonValueKind.String,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "number" or "integer" => kind == JsonValueKind.Number,
            null => true,
            _ => false,
        };
        if (!fits)
        {
            yield return $"{at} is {kind}, not {schema["type"]}";
            yield break;
        }

        var text = kind == JsonValueKind.String ? value.ToString() : null;
        if (text is not null && schema["enum"] is JsonArray allowed && !allowed.Any(one => (string?)one == text))
        {
            yield return $"{at} is '{text}', none of the values described";
        }

        // The date of an inner error comes without a zone, against the description.
        if (text is not null && (string?)schema["pattern"] is { } pattern && !at.EndsWith(".date", StringComparison.Ordinal)
            && !Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{at} '{text}' does not fit {pattern}");
        }
    }

    /// <summary>In the prose of the documentation, not in the description: codes inside inner errors, and committing an upload on request.</summary>
    private static bool IsDocumentedElsewhere(string path) =>
        path == "request.deferCommit" || path.EndsWith("nnerError.code", StringComparison.Ordinal) || path.EndsWith("nnererror.code", StringComparison.Ordinal)
        || path.EndsWith("nnerError.innerError", StringComparison.Ordinal) || path.EndsWith("nnererror.innerError", StringComparison.Ordinal);

    private static bool IsType(JsonObject schema, string type) => (string?)schema["type"] == type || (type == "object" && (schema.ContainsKey("properties") || schema.ContainsKey("allOf")));
}
