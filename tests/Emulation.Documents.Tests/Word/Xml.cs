using System.Security;
using Emulation.Documents.Word;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word;

/// <summary>Short forms of the XML that tests write most.</summary>
internal static class Xml
{
    public static string P(params string[] content) => $"<w:p>{string.Concat(content)}</w:p>";

    public static string T(string text) => R($"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>");

    public static string R(params string[] content) => $"<w:r>{string.Concat(content)}</w:r>";

    public static string Para(string text, string properties = "") => P(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "", T(text));

    /// <summary>A numbered paragraph.</summary>
    public static string Item(int list, int level, string text = "x") =>
        Para(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(params string[] content) => $"<w:tc>{string.Concat(content)}</w:tc>";

    public static PlanText Read(this WordFile file) => Read(file.Bytes());

    public static PlanText Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return WordReader.Read(stream, TestContext.Current.CancellationToken);
    }

    public static string[] Texts(this PlanText plan) => [.. plan.Blocks.Select(b => b.Text)];

    /// <summary>The labels of all blocks in one line; "_" where there is none.</summary>
    public static string Labels(this PlanText plan) => string.Join(' ', plan.Blocks.Select(b => b.Label ?? "_"));
}
