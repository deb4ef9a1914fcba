using Emulation.Plans.Requirements;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Emulation.Service.OpenApi;

/// <summary>Says what the requirement's own converter does: the value's shape follows from the kind, and a quote is one text or several.</summary>
internal sealed class RequirementSchema : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.Type != typeof(Requirement) || schema is not OpenApiSchema { Properties: { } properties })
        {
            return;
        }

        properties["value"] = new OpenApiSchema
        {
            OneOf = [.. Enum.GetValues<RequirementKind>().Select(RequirementCatalogue.ValueType).Distinct().Select(type => context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository))],
        };
        context.SchemaRepository.Schemas.Remove(nameof(RequirementValue));
        properties["quote"] = new OpenApiSchema
        {
            OneOf = [new OpenApiSchema { Type = JsonSchemaType.String }, new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } }],
        };
    }
}
