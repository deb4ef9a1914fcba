using Emulation.Documents.Yaml;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;

namespace Emulation.Documents.Rules;

/// <summary>Rows of the tables of words.</summary>
internal static class WordTables
{
    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["note"] = Severity.Note,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    public static CapitalForm Capital(YamlMap row, string source)
    {
        row.AllowOnly("right", "article", "severity", "strict", "not_before", "not_after");
        return new CapitalForm(row.Needed("right"), $"{source}, {row.Needed("article")}", SeverityOf(row), row.Flag("strict"), row.Words("not_before"), row.Words("not_after"));
    }

    public static OfficialName OfficialName(YamlMap row, string source)
    {
        row.AllowOnly("name", "accepted", "wrong", "source", "severity", "from", "to");
        return new OfficialName(row.Needed("name"), row.Words("accepted"), row.Words("wrong"), row.Text("source") ?? source, SeverityOf(row), row.Date("from"), row.Date("to"));
    }

    public static WordPair WrongPair(YamlMap row, string source)
    {
        row.AllowOnly("wrong", "right", "reason", "severity", "safe", "not_before", "not_after");
        return new WordPair(row.Needed("wrong"), row.Needed("right"), row.Text("reason") ?? source, SeverityOf(row), row.Flag("safe"), row.Words("not_before"), row.Words("not_after"));
    }

    public static SpellingChoice Choice(YamlMap row)
    {
        row.AllowOnly("forms");
        return row.Words("forms") is { Count: > 1 } forms ? new SpellingChoice(forms) : throw row.Lacks("forms");
    }

    // What is wrong by itself and costs nothing to mend is a warning; a row that is a matter of taste says so.
    private static Severity SeverityOf(YamlMap row) => row.OneOf("severity", Severities, out var severity) ? severity : Severity.Warning;
}
