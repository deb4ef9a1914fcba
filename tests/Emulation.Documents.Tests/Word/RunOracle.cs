using System.Text;
using System.Xml.Linq;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word;

/// <summary>Finds the text of an origin in the XML the slow and obvious way, to judge the reader by.</summary>
internal sealed class RunOracle(XDocument part)
{
    private static readonly XNamespace W = WordFile.Transitional;

    private readonly List<XElement> _paragraphs = [.. part.Descendants(W + "p")];

    /// <summary>What stands between two places of a block, composed, without what the reader drops.</summary>
    public string Between(Block block, int start, int end)
    {
        var origin = block.Origin!;
        var (first, last) = (origin.Locate(start), origin.Locate(end));
        var runs = new[] { origin.Paragraph }.Concat(origin.JoinedParagraphs)
            .Select(p => _paragraphs[p])
            .SelectMany(p => p.Descendants(W + "r").Where(r => r.Ancestors(W + "p").First() == p))
            .ToList();
        var text = new StringBuilder();
        for (var run = first.Run; run <= last.Run && run < runs.Count; run++)
        {
            if (runs[run].Ancestors().Any(a => a.Name == W + "del" || a.Name == W + "moveFrom"))
            {
                continue;
            }

            var raw = Raw(runs[run]);
            var from = run == first.Run ? first.Character : 0;
            var to = run == last.Run ? last.Character : raw.Length;
            text.Append(raw.AsSpan(from, to - from));
        }

        return text.Replace("\u00AD", "").ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Raw(XElement run) => string.Concat(run.Elements().Select(e => e.Name.LocalName switch
    {
        "t" => e.Value.Replace('\n', ' '),
        "tab" or "br" or "cr" or "ptab" => " ",
        "noBreakHyphen" => "-",
        "softHyphen" => "\u00AD",
        "sym" => "•",
        _ => "",
    }));
}
