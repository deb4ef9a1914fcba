using Emulation.Documents.Yaml;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Các cách ghi tiêu đề cột (templates/workbooks/headings.yaml): which words offices put over which column.</summary>
internal sealed class HeadingWords
{
    private static readonly Dictionary<string, TableFieldKind> Kinds = new(StringComparer.Ordinal)
    {
        ["order"] = TableFieldKind.Order,
        ["unit_id"] = TableFieldKind.UnitId,
        ["unit"] = TableFieldKind.Unit,
        ["weight"] = TableFieldKind.Weight,
        ["total"] = TableFieldKind.Total,
        ["note"] = TableFieldKind.Note,
    };

    private readonly Dictionary<string, TableFieldKind> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bareRegions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableFieldKind> _bareFields = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Fillers { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<string> TotalRows { get; private init; } = [];

    public static HeadingWords Shipped { get; } = ReadShipped();

    public TableFieldKind? FieldOf(string heading) => _fields.TryGetValue(FoldedText.Phrase(heading), out var kind) ? kind : null;

    public TableFieldKind? FieldOfName(string definedName) => _bareFields.TryGetValue(FoldedText.Bare(definedName), out var kind) ? kind : null;

    public bool IsRegionName(string definedName) => _bareRegions.Contains(FoldedText.Bare(definedName));

    /// <summary>Whether the first words of a row say that it is the total.</summary>
    public bool IsTotal(string text)
    {
        var phrase = FoldedText.Phrase(text);
        return TotalRows.Any(total => phrase == total || phrase.StartsWith(total + " ", StringComparison.Ordinal) && phrase.Length <= total.Length + 24);
    }

    internal static HeadingWords Read(Stream content)
    {
        var file = new YamlFile("bad-rule-data", "Tệp tiêu đề cột").Read(content) ?? throw new UnreadableDocumentException("bad-rule-data", "Tệp tiêu đề cột trống.");
        file.AllowOnly("schema", "fields", "fillers", "total_rows", "region_names");
        var words = new HeadingWords
        {
            Fillers = file.Words("fillers").Select(FoldedText.Phrase).ToHashSet(StringComparer.Ordinal),
            TotalRows = [.. file.Words("total_rows").Select(FoldedText.Phrase)],
        };
        words._bareRegions.UnionWith(file.Words("region_names").Select(FoldedText.Bare));
        var fields = file.Map("fields") ?? throw file.Lacks("fields");
        fields.AllowOnly([.. Kinds.Keys]);
        foreach (var (key, kind) in Kinds)
        {
            foreach (var heading in fields.Words(key))
            {
                words._fields.Add(FoldedText.Phrase(heading), kind);
                words._bareFields.TryAdd(FoldedText.Bare(heading), kind);
            }
        }

        return words;
    }

    private static HeadingWords ReadShipped()
    {
        using var content = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "templates", "workbooks", "headings.yaml"));
        return Read(content);
    }
}
