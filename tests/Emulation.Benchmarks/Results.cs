using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Documents.Tests.Reviewing;

namespace Emulation.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="Value">What the aim is about: a ratio, an exponent, seconds, megabytes; NaN where it could not be measured.</param>
/// <param name="Low">With <paramref name="High"/> the quartiles of a ratio over its rounds.</param>
/// <param name="Note">Why there is no figure, or what to know about it.</param>
internal sealed record Row(string Name, double? Seconds, double Value, double? Low, double? High, double? Aim, string? Note)
{
    public string Judgement => double.IsNaN(Value) ? "NOT MEASURED" : Aim is null ? "" : Value <= Aim ? "OK" : "MISSED";
}

internal sealed class Results(string machine)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    private readonly List<Row> _rows = [];

    public string Machine { get; } = machine;

    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>Of the largest review measured.</summary>
    public IReadOnlyList<FaultRow> Faults { get; set; } = [];

    public void Add(string name, double? seconds, double value, double? aim, string? note = null) => _rows.Add(new Row(name, seconds, value, null, null, aim, note));

    /// <summary>A ratio to another candidate of the same rounds.</summary>
    public void Add(string name, Timing timing, Timing floor, double? aim, string? note = null)
    {
        var (median, low, high) = timing.Over(floor);
        _rows.Add(new Row(name, timing.Median, median, low, high, aim, timing.Failure ?? floor.Failure ?? note));
    }

    public string ToTable()
    {
        static string Figure(double? value, string form) => value is { } one ? double.IsNaN(one) ? "-" : one.ToString(form, CultureInfo.InvariantCulture) : "";
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"",-62} {"ms",10} {"ratio",9} {"quartiles",13} {"aim",8}");
        foreach (var row in _rows)
        {
            var spread = row is { Low: { } low, High: { } high } && !double.IsNaN(low) ? $"{Figure(low, "F2")}-{Figure(high, "F2")}" : "";
            table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{row.Name,-62} {Figure(row.Seconds * 1000, "F2"),10} {Figure(row.Value, "F2"),9} {spread,13} {(row.Aim is { } aim ? "<= " + Figure(aim, "0.0#") : ""),8} {row.Judgement} {row.Note}").TrimEnd());
        }

        return table.ToString();
    }

    public void Save(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllText(path, JsonSerializer.Serialize(this, Json));
    }
}
