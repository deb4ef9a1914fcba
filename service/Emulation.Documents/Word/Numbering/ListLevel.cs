using Emulation.Documents.Word.Package;
using Emulation.Documents.Word.Styles;

namespace Emulation.Documents.Word.Numbering;

/// <summary>One level of a list (w:lvl).</summary>
internal sealed record ListLevel
{
    // Word's own dialog takes fewer than fifty.
    private const int LongestText = 64;

    public int Start { get; init; }

    public NumberFormat Format { get; init; } = NumberFormat.Decimal;

    /// <summary>The label with %1…%9 for the numbers of the levels.</summary>
    public string Text { get; init; } = "";

    /// <summary>The level, from 1, after whose paragraphs this one starts again; 0 never, null after any higher one.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>All numbers of the label are shown as decimal ones.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The paragraph style tied to this level.</summary>
    public string? StyleId { get; init; }

    public ParagraphProperties Paragraph { get; init; } = ParagraphProperties.Empty;

    public static ListLevel Read(PartReader xml)
    {
        var result = new ListLevel();
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            result = xml.Word switch
            {
                "start" => result with { Start = xml.IntVal() ?? 0 },
                "numFmt" => result with { Format = NumberFormat.Read(xml) },
                "lvlText" => result with { Text = xml.Val() is { Length: <= LongestText } text ? text : "" },
                "lvlRestart" => result with { RestartAfter = xml.IntVal() },
                "isLgl" => result with { IsLegal = xml.OnVal() },
                "pStyle" => result with { StyleId = xml.Val() },
                "pPr" => result with { Paragraph = PropertiesReader.ReadParagraph(xml) },
                _ => result,
            };
        }

        return result;
    }
}
