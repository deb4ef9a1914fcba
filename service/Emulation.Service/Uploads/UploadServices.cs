using Emulation.Service.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Emulation.Service.Uploads;

/// <summary>The bounds of what is taken in.</summary>
internal static class UploadServices
{
    public const long LargestRequest = 64 * 1024 * 1024;

    public static void AddUploads(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            // An office of two hundred with a page and a pane each.
            kestrel.Limits.MaxConcurrentConnections = 1024;
        });
        builder.Services.Configure<FormOptions>(static form =>
        {
            form.MultipartBodyLengthLimit = LargestRequest;
            form.ValueCountLimit = 64;
            form.ValueLengthLimit = 4096;
            form.MultipartHeadersCountLimit = 8;
            form.MultipartHeadersLengthLimit = 4096;
        });
        builder.Services.AddSingleton<WorkGate>();
        builder.Services.AddRequestTimeouts(static timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromMinutes(2),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = static context => ProblemAnswers.WriteAsync(context, ProblemAnswers.ForStatus(StatusCodes.Status503ServiceUnavailable)),
        });
    }
}
