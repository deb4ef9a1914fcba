using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Benchmarks;

/// <summary>One line of the table. <paramref name="Value"/> is what the aim is about: a ratio to XDocument.Load, an exponent or seconds.</summary>
internal sealed record Row(string Name, double? Seconds, double Value, double? Aim)
{
    public string Judgement => Aim is null ? "" : double.IsNaN(Value) ? "NOT MEASURED" : Value <= Aim ? "OK" : "MISSED";
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

    public void Add(string name, double? seconds, double value, double? aim) => _rows.Add(new Row(name, seconds, value, aim));

    public string ToTable()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"",-50} {"ms",10} {"ratio",8} {"aim",7}");
        foreach (var row in _rows)
        {
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{row.Name,-50} {(row.Seconds is { } s ? (s * 1000).ToString("F2", CultureInfo.InvariantCulture) : ""),10} {row.Value,8:F2} {(row.Aim is { } aim ? "<= " + aim.ToString("0.0", CultureInfo.InvariantCulture) : ""),7} {row.Judgement}");
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
