using Emulation.Documents.Yaml;
using Emulation.Plans.Rules.Data;

namespace Emulation.Documents.Rules;

/// <summary>
/// Đọc dữ liệu của quy tắc (templates/law, templates/wording). Each file says which table it is ("schema: capitals/1"), its source and its rows;
/// a key that the table does not know, or a value of another type, is refused with file and line.
/// </summary>
public static class RuleDataReader
{
    /// <summary>The folders that hold rule data, below the templates.</summary>
    internal static readonly string[] Folders = ["law", "wording"];

    private static readonly Dictionary<string, Func<RuleData, YamlMap, RuleData>> Tables = new(StringComparer.Ordinal)
    {
        ["capitals/1"] = static (data, file) => data with { Capitals = Rows(data.Capitals, file, WordTables.Capital) },
        ["official-names/1"] = static (data, file) => data with { OfficialNames = Rows(data.OfficialNames, file, WordTables.OfficialName) },
        ["wrong-pairs/1"] = static (data, file) => data with { WrongPairs = Rows(data.WrongPairs, file, WordTables.WrongPair) },
        ["spelling-choices/1"] = static (data, file) => data with { SpellingChoices = Rows(data.SpellingChoices, file, static (row, _) => WordTables.Choice(row)) },
        ["set-phrases/1"] = static (data, file) => data with { SetPhrases = Words(data.SetPhrases, file) },
        ["sentence-openers/1"] = static (data, file) => data with { SentenceOpeners = Words(data.SentenceOpeners, file) },
        ["acts/1"] = static (data, file) => data with { Acts = Rows(data.Acts, file, LawTables.Act) },
        ["abolished-units/1"] = static (data, file) => data with { AbolishedUnits = Rows(data.AbolishedUnits, file, LawTables.AbolishedUnit) },
        ["layout/1"] = static (data, file) => data with { Layout = Rows(data.Layout, file, LayoutTables.Row) },
    };

    /// <summary>The tables that ship with the program, beside its assemblies.</summary>
    /// <exception cref="UnreadableDocumentException">As <see cref="Read"/>.</exception>
    public static RuleData ReadShipped() => Read(Path.Combine(AppContext.BaseDirectory, "templates"));

    /// <param name="templates">A folder with law/*.yaml and wording/*.yaml; files are read in the order of their names.</param>
    /// <exception cref="UnreadableDocumentException">"bad-rule-data": the message names the file, the place its line and column.</exception>
    public static RuleData Read(string templates)
    {
        var data = RuleData.Empty;
        foreach (var folder in Folders)
        {
            if (!Directory.Exists(Path.Combine(templates, folder)))
            {
                throw new UnreadableDocumentException("bad-rule-data", $"Thiếu thư mục dữ liệu quy tắc {folder}; cần cài lại chương trình.");
            }

            foreach (var path in Directory.EnumerateFiles(Path.Combine(templates, folder), "*.yaml").Order(StringComparer.Ordinal))
            {
                using var content = File.OpenRead(path);
                data = Add(data, content, $"{folder}/{Path.GetFileName(path)}");
            }
        }

        return data;
    }

    internal static RuleData Add(RuleData data, Stream content, string name)
    {
        try
        {
            var file = new YamlFile("bad-rule-data", "Tệp dữ liệu quy tắc").Read(content)
                ?? throw new UnreadableDocumentException("bad-rule-data", "tệp trống.");
            return file.OneOf("schema", Tables, out var table) ? table!(data, file) : throw file.Lacks("schema");
        }
        catch (UnreadableDocumentException wrong)
        {
            throw new UnreadableDocumentException(wrong.Code, $"{name}: {wrong.Message}", wrong) { Place = wrong.Place };
        }
    }

    private static List<T> Rows<T>(IReadOnlyList<T> before, YamlMap file, Func<YamlMap, string, T> read)
    {
        file.AllowOnly("schema", "source", "rows");
        var source = file.Needed("source");
        return [.. before, .. file.Items("rows").Select(row => read(row, source))];
    }

    private static List<string> Words(IReadOnlyList<string> before, YamlMap file)
    {
        file.AllowOnly("schema", "source", "words");
        file.Needed("source");
        return [.. before, .. file.Words("words")];
    }
}
