using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Emulation.GraphEmulator.Contract;

/// <summary>
/// Holds requests and answers against the vendor's own description of Graph. What that does not describe (upload sessions, redirects, annotations, exact success codes)
/// is listed in parity.json instead.
/// </summary>
public sealed partial class GraphContract
{
    private static readonly string[] Success = ["2XX", "204"];

    private readonly JsonObject _paths;
    private readonly SchemaCheck _schemas;
    private readonly List<(string[] Segments, string Template)> _templates;

    public GraphContract()
    {
        using var stream = typeof(GraphContract).Assembly.GetManifestResourceStream("drive-openapi-slice.json")!;
        var description = JsonNode.Parse(stream)!.AsObject();
        _paths = description["paths"]!.AsObject();
        _schemas = new SchemaCheck(description["components"]!.AsObject());
        _templates = [.. _paths.Select(static path => (path.Key.Trim('/').Split('/'), path.Key))];
    }

    /// <summary>Paths and methods of the description that were used.</summary>
    public SortedSet<string> Covered { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything in which an exchange differs from the description; empty for one that it does not describe.</summary>
    public IEnumerable<string> Check(Exchange exchange)
    {
        if (exchange.Action.StartsWith("/upload/", StringComparison.Ordinal) || exchange.Action.StartsWith("/download/", StringComparison.Ordinal) || exchange.Action.StartsWith("/monitor/", StringComparison.Ordinal))
        {
            return [];
        }

        var where = $"{exchange.Method} {exchange.Action}";
        if (Find(exchange.Action) is not { } template || _paths[template]?[MethodKey(exchange.Method)] is not JsonObject operation)
        {
            return [$"{where}: not in the description"];
        }

        Covered.Add($"{exchange.Method} {template}");
        return [.. CheckQuery(exchange, operation).Concat(CheckRequest(exchange, operation)).Concat(CheckAnswer(exchange, operation)).Select(fault => $"{where}: {fault}")];
    }

    private IEnumerable<string> CheckRequest(Exchange exchange, JsonObject operation)
    {
        if (exchange.Body.Length == 0 || !exchange.Headers.GetValueOrDefault("Content-Type", "").Contains("json", StringComparison.Ordinal))
        {
            return [];
        }

        var schema = _schemas.Resolve(operation["requestBody"])?["content"]?["application/json"]?["schema"];
        return schema is null ? ["a body where none is described"] : _schemas.Check(JsonNode.Parse(exchange.Body), schema, "request");
    }

    private IEnumerable<string> CheckAnswer(Exchange exchange, JsonObject operation)
    {
        if (exchange.Status is 0 or 302)
        {
            return [];
        }

        var responses = operation["responses"]!.AsObject();
        var key = exchange.Status < 300 ? Success.FirstOrDefault(responses.ContainsKey) : exchange.Status < 500 ? "4XX" : "5XX";
        var described = _schemas.Resolve(key is null ? null : responses[key]);
        if (described is null)
        {
            return [$"status {exchange.Status} is not described"];
        }

        var schema = described["content"]?["application/json"]?["schema"];
        return schema is null || exchange.Answer is null ? [] : _schemas.Check(exchange.Answer, schema, "answer");
    }

    private static IEnumerable<string> CheckQuery(Exchange exchange, JsonObject operation)
    {
        // The conflict behaviour of a PUT and the token of a delta are documented in prose only.
        var described = (operation["parameters"]?.AsArray() ?? []).Select(static parameter => Name(parameter)).OfType<string>()
            .Concat(["@microsoft.graph.conflictBehavior", "token", "$skiptoken", "$top", "$select", "$expand"]).ToHashSet(StringComparer.Ordinal);
        return exchange.Query.Keys.Where(name => !described.Contains(name)).Select(static name => $"query option {name} is not described");
    }

    private static string? Name(JsonNode? parameter) => (string?)parameter?["name"] ?? ((string?)parameter?["$ref"])?.Split('/')[^1];

    private static string MethodKey(string method) => method switch
    {
        "GET" => "get",
        "PUT" => "put",
        "POST" => "post",
        "PATCH" => "patch",
        "DELETE" => "delete",
        _ => method,
    };

    /// <summary>The template that an address fits, the one with the fewest variables first.</summary>
    private string? Find(string action)
    {
        var segments = Functions().Replace(action, "${name}()").Trim('/').Split('/');
        return _templates
            .Where(template => template.Segments.Length == segments.Length && template.Segments.Zip(segments).All(static pair => Fits(pair.First, pair.Second)))
            .OrderBy(static template => template.Segments.Count(static segment => segment.StartsWith('{')))
            .Select(static template => template.Template)
            .FirstOrDefault();
    }

    private static bool Fits(string template, string segment) =>
        template == segment || template.StartsWith('{') || (template.EndsWith("()", StringComparison.Ordinal) && template[..^2] == segment);

    /// <summary>A function with its arguments counts as the one without.</summary>
    [GeneratedRegex("(?<name>[a-z]+)\\([^)]*\\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Functions();
}
