using System.Text.Json;

namespace Emulation.Storage.Graph;

/// <summary>What an answer that is an error says, whatever shape its body has: nested, as a bare string, HTML or nothing at all.</summary>
/// <param name="Codes">From the outermost to the innermost.</param>
internal sealed record GraphError(int Status, IReadOnlyList<string> Codes, string Message)
{
    private const int DeepestNesting = 8;

    public bool Has(string code) => Codes.Contains(code, StringComparer.OrdinalIgnoreCase);

    public static GraphError Read(GraphAnswer answer)
    {
        var codes = new List<string>();
        var message = "";
        try
        {
            using var body = JsonDocument.Parse(answer.Body);
            if (Member(body.RootElement, "error") is { } error)
            {
                message = Collect(error, codes, 0) ?? "";
            }
        }
        catch (JsonException)
        {
            // A gateway's page or an empty body: the status alone has to do.
        }

        return new GraphError((int)answer.Status, codes, message);
    }

    private static string? Collect(JsonElement error, List<string> codes, int depth)
    {
        if (error.ValueKind == JsonValueKind.String)
        {
            codes.Add(error.GetString()!);
        }

        if (error.ValueKind != JsonValueKind.Object || depth > DeepestNesting)
        {
            return null;
        }

        if (Member(error, "code") is { ValueKind: JsonValueKind.String } code)
        {
            codes.Add(code.GetString()!);
        }

        if (Member(error, "innererror") is { } inner)
        {
            Collect(inner, codes, depth + 1);
        }

        return Member(error, "message") is { ValueKind: JsonValueKind.String } message ? message.GetString() : null;
    }

    /// <summary>Names differ in case between services behind Graph ("innererror", "innerError").</summary>
    private static JsonElement? Member(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }
}
