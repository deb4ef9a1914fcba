using System.Reflection;
using System.Text.Json;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Emulation.Service.OpenApi;

/// <summary>The JSON never holds null: a member without a value is left out. So what the record allows to be null is optional, and the rest is required.</summary>
internal sealed class NeverNullSchema : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { Count: > 0 } members } described)
        {
            return;
        }

        var nullability = new NullabilityInfoContext();
        described.Required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in context.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(member.Name);
            if (!members.TryGetValue(name, out var value))
            {
                continue;
            }

            if (value is OpenApiSchema { Type: { } type } own)
            {
                own.Type = type & ~JsonSchemaType.Null;
            }

            if (nullability.Create(member).ReadState == NullabilityState.NotNull)
            {
                described.Required.Add(name);
            }
        }
    }
}
