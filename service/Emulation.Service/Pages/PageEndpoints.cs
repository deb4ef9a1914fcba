using Emulation.Service.Problems;
using Emulation.Service.Security;

namespace Emulation.Service.Pages;

/// <summary>Marks a page: the one kind of answer that may be reached by a link or a frame of another site.</summary>
internal sealed record PageMark;

/// <summary>What a page may do, and Cross-Origin-Opener-Policy: who of the windows that opened it, and that it opens, stays in sight.</summary>
internal sealed record PageHeaders(string Policy, string? Opener);

/// <summary>
/// The pages: <c>/</c> the browser workbench, <c>/taskpane.html</c> the pane inside Word and Excel; where people sign in with an account of a tenant,
/// <c>/signin.html</c> that the tenant answers to and <c>/dialog.html</c> that Office opens. Each says in <c>&lt;meta name="emulation-…"&gt;</c> how
/// one signs in; in the Local mode that is the owner key itself: inside Office the pane is a third-party frame, where cookies do not travel, and no
/// other site can read the page.
/// </summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var accounts = routes.ServiceProvider.GetService<AccountOrigin>()?.Value;
        // A window of the tenant stays in sight of the workbench that opened it, and of no other page.
        var workbench = new PageHeaders(ContentPolicy.With(ContentPolicy.Workbench, accounts), accounts is null ? "same-origin" : "same-origin-allow-popups");
        Map(routes, "/", "index.html", workbench);
        Map(routes, "/index.html", "index.html", workbench);
        Map(routes, "/taskpane.html", "taskpane.html", new PageHeaders(ContentPolicy.TaskPane, Opener: null));
        if (accounts is not null)
        {
            // Both answer to the page that opened them, which a policy of their own would cut off.
            Map(routes, "/signin.html", "signin.html", new PageHeaders(ContentPolicy.Answer, "unsafe-none"));
            Map(routes, "/dialog.html", "dialog.html", new PageHeaders(ContentPolicy.With(ContentPolicy.Dialog, accounts), "unsafe-none"));
        }

        // An empty page without the key: documents are drawn into it from outside.
        routes.MapGet("/document.html", static (HttpContext context, PaneFiles pane) =>
        {
            context.Response.Headers.ContentSecurityPolicy = ContentPolicy.Document;
            return pane.Files.GetFileInfo("document.html") is { Exists: true } file ? Results.Stream(file.CreateReadStream(), "text/html; charset=utf-8") : throw NotBuilt();
        }).WithMetadata(new WithoutKey()).ExcludeFromDescription();
    }

    public static void UsePaneFiles(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = app.Services.GetRequiredService<PaneFiles>().Files,
        OnPrepareResponse = static file =>
        {
            // The bundler writes the content's hash into every name below assets/.
            var hashed = file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.OrdinalIgnoreCase);
            file.Context.Response.Headers.CacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
        },
    });

    private static void Map(IEndpointRouteBuilder routes, string path, string name, PageHeaders headers) => routes
        .MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext context, PaneFiles pane, SignInPage signIn) => ServeAsync(context, pane, signIn, name, headers))
        .WithMetadata(new PageMark(), new WithoutKey()).ExcludeFromDescription();

    private static async Task<IResult> ServeAsync(HttpContext context, PaneFiles pane, SignInPage signIn, string name, PageHeaders headers)
    {
        var file = pane.Files.GetFileInfo(name);
        if (!file.Exists)
        {
            throw NotBuilt();
        }

        if (signIn.ForOwnUserOnly && !PeerUser.MayHaveKey(context.Connection))
        {
            throw new ProblemException(StatusCodes.Status403Forbidden, "foreign-user", "Dịch vụ này do tài khoản khác trên máy chạy; hãy chạy dịch vụ bằng tài khoản của mình.");
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var html = await reader.ReadToEndAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = headers.Policy;
        if (headers.Opener is { } opener)
        {
            context.Response.Headers["Cross-Origin-Opener-Policy"] = opener;
        }

        return Results.Content(WithSignIn(html, signIn), "text/html; charset=utf-8");
    }

    private static ProblemException NotBuilt() => new(StatusCodes.Status404NotFound, "pane-not-built", "Giao diện chưa được dựng cùng dịch vụ; các địa chỉ /api vẫn dùng được.");

    private static string WithSignIn(string html, SignInPage signIn)
    {
        const string head = "<head>";
        var at = html.IndexOf(head, StringComparison.OrdinalIgnoreCase);
        return html.Insert(at < 0 ? 0 : at + head.Length, signIn.Markup);
    }
}
