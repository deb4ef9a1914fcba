using System.Text.Json.Nodes;
using Emulation.Plans.Requirements;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Emulation.Service.OpenApi;

/// <summary>Says which words a member of a requirement's value knows, where the record keeps it as text.</summary>
internal sealed class ValueWords : ISchemaFilter
{
    private static readonly Dictionary<(Type Value, string Member), string[]> Words = new()
    {
        [(typeof(DurationValue), "session")] = ["morning", "afternoon"],
        [(typeof(PreSubmissionValue), "dayKind")] = ["calendar", "working"],
    };

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        foreach (var (name, member) in (schema as OpenApiSchema)?.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            if (member is OpenApiSchema text && Words.TryGetValue((context.Type, name), out var words))
            {
                text.Enum = [.. words.Select(static word => JsonValue.Create(word))];
            }
        }
    }
}
