using Emulation.Documents;
using Emulation.Documents.Word.Drafting;
using Emulation.Service.Library;
using Emulation.Storage;

namespace Emulation.Service.Health;

/// <summary>Whether the service can do its work now: the store reached, the templates read. Looked at again only after a while, as anybody may ask and as often as he likes.</summary>
internal sealed partial class Readiness(LibraryStore library, TimeProvider clock, ILogger<Readiness> logger) : IDisposable
{
    public const string Store = "store";
    public const string Templates = "templates";

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private (long At, IReadOnlyList<string> Failing)? _last;

    /// <returns>The names of what fails; empty when all is well.</returns>
    public async Task<IReadOnlyList<string>> FailingAsync(CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            if (_last is not { } last || clock.GetElapsedTime(last.At) >= Fresh)
            {
                last = (clock.GetTimestamp(), await LookAsync(cancellation));
                _last = last;
            }

            return last.Failing;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<IReadOnlyList<string>> LookAsync(CancellationToken cancellation)
    {
        var failing = new List<string>();
        try
        {
            await library.ProbeAsync(cancellation);
        }
        catch (StoreException refused)
        {
            LogFailing(Store, refused.Message);
            failing.Add(Store);
        }

        try
        {
            TemplateFolder.ReadShipped();
        }
        catch (UnreadableDocumentException damaged)
        {
            LogFailing(Templates, damaged.Message);
            failing.Add(Templates);
        }

        return failing;
    }

    // What fails and why is for whoever reads the log; a stranger learns only that it does.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready, {Name}: {Reason}")]
    private partial void LogFailing(string name, string reason);
}
