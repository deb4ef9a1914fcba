using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Emulation.Service.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Service.Tests;

/// <summary>The whole service in memory, with a data folder and a pane of its own.</summary>
public sealed class ServiceUnderTest : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-service-");
    private readonly LogRecorder _log = new();

    public ServiceUnderTest()
    {
        var pane = Directory.CreateDirectory(Path.Combine(_folder.FullName, "pane"));
        pane.CreateSubdirectory("assets");
        pane.CreateSubdirectory("icons");
        WritePane("index.html", "<!doctype html><html><head><title>Bàn làm việc</title></head><body></body></html>");
        WritePane("signin.html", "<!doctype html><html><head></head><body></body></html>");
        WritePane("dialog.html", "<!doctype html><html><head></head><body></body></html>");
        WritePane("taskpane.html", "<!doctype html><html><HEAD><title>Ngăn tác vụ</title></HEAD><body></body></html>");
        WritePane("document.html", "<!doctype html><html><head><title>Văn bản</title></head><body></body></html>");
        WritePane("assets/app-0a1b2c.js", "export {};");
        WritePane("icons/icon-32.png", "png");
        File.WriteAllText(Path.Combine(_folder.FullName, "secret.js"), "secret");
    }

    public string DataFolder => Path.Combine(_folder.FullName, "data");

    public string Log => _log.Text;

    internal OwnerKey Key => Services.GetRequiredService<OwnerKey>();

    /// <summary>A caller that behaves: the key in its header.</summary>
    public HttpClient Owner()
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Add("X-Emulation-Key", Key.Value);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Path", DataFolder);
        builder.UseSetting("Pane:Path", Path.Combine(_folder.FullName, "pane"));
        builder.ConfigureLogging(logging => logging.AddProvider(_log).SetMinimumLevel(LogLevel.Trace).AddFilter<LogRecorder>(null, LogLevel.Trace));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _folder.Delete(recursive: true);
        }
    }

    private void WritePane(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, "pane", name), text);
}

internal static class Answers
{
    /// <summary>The status and code of a problem; everything else about it must be well formed.</summary>
    public static async Task<(HttpStatusCode Status, string Code)> ProblemAsync(this HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        var problem = JsonNode.Parse(body)!;
        Assert.Equal((int)answer.StatusCode, problem["status"]!.GetValue<int>());
        Assert.NotEmpty(problem["detail"]!.GetValue<string>());
        return (answer.StatusCode, problem["code"]!.GetValue<string>());
    }

    public static MultipartFormDataContent With(this MultipartFormDataContent form, string name, string text, string? file = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        if (file is null)
        {
            form.Add(content, name);
        }
        else
        {
            form.Add(content, name, file);
        }

        return form;
    }
}
