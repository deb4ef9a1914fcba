using System.Globalization;
using System.Text.Json;
using Emulation.Service.Security;

namespace Emulation.Service.Library;

/// <summary>
/// Nhật ký truy cập: who did what to which document, a line of JSON each, only ever added to, a file a month beside the owner key. No word of a document's text.
/// </summary>
internal sealed partial class AuditLog(IConfiguration configuration, TimeProvider clock, ILogger<AuditLog> logger)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private readonly Lock _gate = new();
    private readonly string _folder = Path.GetDirectoryName(OwnerKeyFile.PathFrom(configuration))!;

    /// <param name="outcome">"ok", or the code of the problem.</param>
    public void Write(Person by, string act, string? document, string outcome)
    {
        var now = clock.GetUtcNow();
        var line = JsonSerializer.SerializeToUtf8Bytes(new AuditLine(now, by.Name, by.Key, act, document, outcome), Json);
        try
        {
            lock (_gate)
            {
                using var file = new FileStream(Path.Combine(_folder, $"audit-{now.ToString("yyyy-MM", CultureInfo.InvariantCulture)}.jsonl"), Options());
                file.Write([.. line, (byte)'\n']);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The work is done; whoever runs the service must hear that its record is not.
            LogLost(fault, act, document, outcome);
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit log could not be written: {Act} {Document} {Outcome}")]
    private partial void LogLost(Exception fault, string act, string? document, string outcome);

    private sealed record AuditLine(DateTimeOffset At, string By, string Person, string Act, string? Document, string Outcome);
}
