using System.Security.Cryptography;
using Emulation.Documents;
using Emulation.Documents.Rules;
using Emulation.Service.Allocating;
using Emulation.Service.Checking;
using Emulation.Service.Drafting;
using Emulation.Service.Editing;
using Emulation.Service.Health;
using Emulation.Service.Library;
using Emulation.Service.OpenApi;
using Emulation.Service.Pages;
using Emulation.Service.Problems;
using Emulation.Service.Reading;
using Emulation.Service.Requirements;
using Emulation.Service.Reviewing;
using Emulation.Service.Rules;
using Emulation.Service.Samples;
using Emulation.Service.Sections;
using Emulation.Service.Security;
using Emulation.Service.Security.Keys;
using Emulation.Service.Telemetry;
using Emulation.Service.Uploads;
using Emulation.Service.Workbooks;
using Microsoft.AspNetCore.Connections;

namespace Emulation.Service;

/// <summary>What the service is made of, and the order in which a request meets it.</summary>
internal static class EmulationService
{
    /// <summary>Where the service listens when nobody says otherwise; <c>--urls</c> with another loopback address, https too, overrides it.</summary>
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>The address in manifest.xml, listened on too where there is a certificate.</summary>
    public const string SecureAddress = "https://localhost:5443";

    public static void AddEmulation(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.AddSignIn();
        builder.AddUploads();
        builder.Services.AddProblemAnswers();
        builder.Services.AddSingleton<PaneFiles>();
        builder.Services.AddLibrary(builder.Configuration);
        builder.Services.AddReviews();
        // Read before the first request: a damaged table stops the start, not an officer's check.
        builder.Services.AddSingleton(RuleDataReader.ReadShipped());
        builder.Services.AddHealth();
        builder.Services.AddHostedService<TelemetryExport>();
        builder.Services.AddHostedService<AddressNotice>();
        builder.Services.AddEmulationOpenApi();
    }

    public static void UseEmulation(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseProblemAnswers();
        app.UseRouting();
        app.UseMiddleware<RouteOnSpan>();
        app.UseSignIn();
        app.UseRequestTimeouts();
        app.UsePaneFiles();
        app.UseEmulationOpenApi();

        // What makes or changes a plan is the drafting officer's.
        var drafting = app.MapGroup("").RequireAuthorization(Access.Draft);
        app.MapPages();
        app.MapHealth();
        app.MapReading();
        app.MapRequirements();
        app.MapChecking();
        app.MapDecisions();
        drafting.MapEditing();
        drafting.MapDrafting();
        app.MapAllocating();
        app.MapProposals();
        drafting.MapSections();
        app.MapWorkbooks();
        app.MapRules();
        app.MapSamples();
        app.MapLibrary();
        app.MapReviews();
        app.MapMe();
        app.MapKeys();
    }

    /// <summary>One Vietnamese line for a start that was refused; null for a fault, whose trace is wanted.</summary>
    public static string? Explain(Exception failure) => failure switch
    {
        RefusedToStartException or UnreadableDocumentException => failure.Message,
        IOException { InnerException: AddressInUseException } => "Địa chỉ đang có chương trình khác dùng (có thể dịch vụ đã chạy sẵn); hãy tắt chương trình đó hoặc chọn cổng khác bằng --urls.",
        CryptographicException => "Không mở được chứng thư đặt ở Kestrel:Certificates:Default; hãy kiểm tra mật khẩu (Password) và tệp khóa (KeyPath).",
        _ => null,
    };
}
