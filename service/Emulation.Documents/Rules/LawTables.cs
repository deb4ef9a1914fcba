using Emulation.Documents.Yaml;
using Emulation.Plans.Rules.Data;

namespace Emulation.Documents.Rules;

/// <summary>Rows of the tables of dated law.</summary>
internal static class LawTables
{
    public static DatedAct Act(YamlMap row, string source)
    {
        row.AllowOnly("kind", "number", "name", "from", "to", "replaced_by", "source");
        return new DatedAct(
            row.Needed("kind"), row.Needed("number"), row.Text("name"), row.Date("from") ?? throw row.Lacks("from"), row.Date("to"), row.Text("replaced_by"), row.Text("source") ?? source);
    }

    public static AbolishedUnit AbolishedUnit(YamlMap row, string source)
    {
        row.AllowOnly("word", "to", "now", "source");
        return new AbolishedUnit(row.Needed("word"), row.Date("to") ?? throw row.Lacks("to"), row.Needed("now"), row.Text("source") ?? source);
    }
}
