using Emulation.Documents.Excel.Filling;
using Emulation.Plans.Requirements;
using Emulation.Service.Problems;
using Emulation.Service.Security;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Emulation.Service.OpenApi;

/// <summary>The description of the API at <c>/swagger</c>, from which the pane's types are generated.</summary>
internal static class OpenApiServices
{
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddEmulationOpenApi(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        // The description follows the JSON that is really written.
        services.AddSingleton<ISerializerDataContractResolver>(new JsonSerializerDataContractResolver(PlanJson.Options));
        services.AddSwaggerGen(static swagger =>
        {
            swagger.SwaggerDoc("v1", new OpenApiInfo { Title = "Emulation.Office", Version = "1" });
            // Null, a number, a text, or a formula with its value.
            swagger.MapType<PatchValue>(static () => new OpenApiSchema());
            swagger.SchemaFilter<RequirementSchema>();
            swagger.SchemaFilter<ValueWords>();
            swagger.SchemaFilter<NeverNullSchema>();
            swagger.AddSecurityDefinition("ownerKey", new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = OwnerKey.Header,
                Description = "Khóa nằm trong <meta name=\"emulation-key\"> của trang do dịch vụ trả về.",
            });
            swagger.AddSecurityRequirement(static document => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("ownerKey", document)] = [] });
        });
    }

    public static void UseEmulationOpenApi(this WebApplication app)
    {
        app.UseSwagger();
        app.UseSwaggerUI(static ui => ui.SwaggerEndpoint("v1/swagger.json", "Emulation.Office"));
    }

    public static RouteHandlerBuilder AcceptsUpload<T>(this RouteHandlerBuilder route)
        where T : notnull => route.Accepts<T>("multipart/form-data").DisableAntiforgery();

    /// <summary>Answers with a Word file.</summary>
    public static RouteHandlerBuilder AnswersWord(this RouteHandlerBuilder route) => route.Produces<IFormFile>(StatusCodes.Status200OK, WordType).WithTags("api").AnswersProblems();

    /// <summary>Answers with an Excel file.</summary>
    public static RouteHandlerBuilder AnswersWorkbook(this RouteHandlerBuilder route) => route.Produces<IFormFile>(StatusCodes.Status200OK, WorkbookType).WithTags("api").AnswersProblems();

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route) => route.Produces<T>().WithTags("api").AnswersProblems();

    public static RouteHandlerBuilder AnswersProblems(this RouteHandlerBuilder route)
    {
        int[] statuses = [400, 401, 403, 404, 413, 415, 422, 429, 503];
        foreach (var status in statuses)
        {
            route.Produces<Problem>(status, "application/problem+json");
        }

        return route;
    }
}
