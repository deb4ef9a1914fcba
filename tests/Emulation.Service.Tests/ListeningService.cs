using System.Net.Sockets;
using System.Text;
using Emulation.Service.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Service.Tests;

/// <summary>The service behind a real socket, for what only the server itself decides.</summary>
internal sealed class ListeningService : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private ListeningService(DirectoryInfo folder, WebApplication app) => (_folder, _app) = (folder, app);

    public Uri Address => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    public string Key => _app.Services.GetRequiredService<OwnerKey>().Value;

    public static Task<ListeningService> StartAsync(params string[] args) => StartAsync(null, args);

    public static async Task<ListeningService> StartAsync(Action<IServiceCollection>? change, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("emulation-listening-");
        WebApplication? app = null;
        try
        {
            app = Built(folder, args.Length > 0 ? args : ["--urls", "http://127.0.0.1:0"], change);
            app.UseEmulation();
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new ListeningService(folder, app);
        }
        catch
        {
            await EndAsync(folder, app);
            throw;
        }
    }

    public HttpClient Owner()
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Add(OwnerKey.Header, Key);
        return client;
    }

    /// <summary>Sends bytes as they are, reads the status line and headers of the answer, and hangs up; "(cut off)" stands where the service did first.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Address.Host, Address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), TestContext.Current.CancellationToken);
        var answer = new StringBuilder();
        using var reader = new StreamReader(stream);
        try
        {
            while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { Length: > 0 } line)
            {
                answer.AppendLine(line);
            }
        }
        catch (IOException)
        {
            answer.Append("(cut off)");
        }

        return answer.ToString();
    }

    /// <summary>Sends the beginning of a request and is gone.</summary>
    public async Task AbandonAsync(string beginning)
    {
        using var socket = new TcpClient { LingerState = new LingerOption(enable: true, seconds: 0) };
        await socket.ConnectAsync(Address.Host, Address.Port, TestContext.Current.CancellationToken);
        await socket.GetStream().WriteAsync(Encoding.UTF8.GetBytes(beginning), TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => EndAsync(_folder, _app);

    private static WebApplication Built(DirectoryInfo folder, string[] args, Action<IServiceCollection>? change)
    {
        var pane = folder.CreateSubdirectory("pane").CreateSubdirectory("assets").Parent!.FullName;
        File.WriteAllText(Path.Combine(pane, "assets", "app.js"), "export {};");
        File.WriteAllText(Path.Combine(pane, "index.html"), "<html><head></head></html>");
        File.WriteAllText(Path.Combine(folder.FullName, "secret.js"), "secret");
        var builder = WebApplication.CreateBuilder([.. args, "--Data:Path", Path.Combine(folder.FullName, "data"), "--Pane:Path", pane]);
        builder.Logging.ClearProviders();
        builder.AddEmulation();
        change?.Invoke(builder.Services);
        return builder.Build();
    }

    private static async ValueTask EndAsync(DirectoryInfo folder, WebApplication? app)
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
