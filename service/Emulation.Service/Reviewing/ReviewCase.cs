using System.Globalization;
using System.Text.Json;
using Emulation.Documents.Packages;
using Emulation.Plans.Requirements;

namespace Emulation.Service.Reviewing;

/// <summary>Hồ sơ một đợt rà soát: its record, its files and its results, all below one folder.</summary>
internal sealed class ReviewCase : IDisposable
{
    public const string RecordName = "dot-ra-soat.json";

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _turn = new();
    private readonly string _folder;
    private ReviewRecord _record;
    private int _judged;
    private bool _isReleased;

    public ReviewCase(string folder, ReviewRecord record) => (_folder, _record, _judged, Stopped) = (folder, record, record.Judged, _stop.Token);

    /// <summary>The JSON of everything that is sent by line or kept: as everywhere, without line breaks.</summary>
    public static JsonSerializerOptions Json { get; } = new(PlanJson.Options) { WriteIndented = false };

    public ReviewRecord Record
    {
        get
        {
            lock (_turn)
            {
                return _record;
            }
        }
    }

    public ReviewStatus Status => ReviewStatus.Of(Record, Volatile.Read(ref _judged));

    /// <summary>Cancelled by the owner.</summary>
    public CancellationToken Stopped { get; }

    public string Results => Path.Combine(_folder, "ket-qua");

    public string Table => Path.Combine(_folder, "bang.json");

    public string Letters => Path.Combine(_folder, "thu.zip");

    public string Copies => Path.Combine(_folder, "nhan-xet.zip");

    public string Units => Path.Combine(_folder, "don-vi");

    /// <returns>Null where the folder holds no review, or half of one.</returns>
    public static ReviewCase? Open(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<ReviewRecord>(File.ReadAllBytes(Path.Combine(folder, RecordName)), Json) is { } record ? new ReviewCase(folder, record) : null;
        }
        catch (Exception absent) when (absent is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static string Parent(string folder, int index) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"cap-tren-{index}"));

    /// <summary>A file's own name never names anything on this disk.</summary>
    public static string Draft(string folder, int index) => Path.Combine(folder, "du-thao", string.Create(CultureInfo.InvariantCulture, $"{index:00000}"));

    public string Parent(int index) => Parent(_folder, index);

    public string Draft(int index) => Draft(_folder, index);

    public void CountFrom(int judged) => Volatile.Write(ref _judged, judged);

    public void CountOne() => Interlocked.Increment(ref _judged);

    /// <summary>Writes the new record down before anybody sees it.</summary>
    public void Change(Func<ReviewRecord, ReviewRecord> change)
    {
        lock (_turn)
        {
            var changed = change(_record);
            Save(_folder, changed);
            _record = changed;
        }
    }

    public static void Save(string folder, ReviewRecord record) =>
        OutputFile.Write(Path.Combine(folder, RecordName), output => JsonSerializer.Serialize(output, record, Json));

    /// <summary>Ends the work at its next file, or before it has begun.</summary>
    public void Stop(DateTimeOffset now)
    {
        lock (_turn)
        {
            if (!_isReleased)
            {
                _stop.Cancel();
            }
        }

        Change(record => record.Stage == ReviewStage.Queued ? record with { Stage = ReviewStage.Cancelled, EndedAt = now } : record);
    }

    public void Dispose()
    {
        lock (_turn)
        {
            _isReleased = true;
            _stop.Dispose();
        }
    }
}
