using Emulation.Documents.Word.Numbering;
using Emulation.Documents.Word.Stories;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word;

/// <summary>Puts the stories of a document one after another as blocks, counting list labels on the way. Each story counts its lists anew.</summary>
internal sealed class BlockWriter(ListDefinitions lists)
{
    // What HTML-minded writers mean by automatic spacing; Word draws fourteen points.
    private const int AutomaticSpacing = 280;

    private readonly List<Block> _blocks = [];
    private int _tables;

    public IReadOnlyList<Block> Blocks => _blocks;

    public void Write(Story story, BlockRegion region)
    {
        Write(story.Part, story.Paragraphs, region);
        _tables += story.Tables;
    }

    /// <summary>Writes the notes that <paramref name="references"/> name, in that order, each once.</summary>
    public void WriteNotes(Story notes, IEnumerable<string> references, BlockRegion region)
    {
        foreach (var id in references.Distinct(StringComparer.Ordinal))
        {
            if (notes.Notes.TryGetValue(id, out var paragraphs))
            {
                Write(notes.Part, paragraphs, region);
            }
        }

        _tables += notes.Tables;
    }

    private void Write(string part, List<Paragraph> paragraphs, BlockRegion region)
    {
        var counters = new ListCounters(lists);
        foreach (var paragraph in paragraphs)
        {
            var label = paragraph.Look.List is { } list ? counters.Next(list) : null;
            if (paragraph.Content.Text.Length > 0 || label is not null)
            {
                _blocks.Add(new Block
                {
                    Index = _blocks.Count,
                    Text = paragraph.Content.Text,
                    Region = region == BlockRegion.Body && paragraph.InTextBox ? BlockRegion.TextBox : region,
                    Label = label,
                    Cell = paragraph.Cell is { } cell ? cell with { Table = cell.Table + _tables } : null,
                    Format = Format(paragraph),
                    Origin = new BlockOrigin(part, paragraph.Index, paragraph.Content.Origin) { ParagraphId = paragraph.Id, JoinedParagraphs = paragraph.Joined },
                });
            }
        }
    }

    private static BlockFormat Format(Paragraph paragraph)
    {
        var p = paragraph.Look.Properties;
        return new BlockFormat
        {
            StyleId = paragraph.Look.StyleId,
            StyleName = paragraph.Look.StyleName,
            OutlineLevel = p.OutlineLevel is < 9 ? p.OutlineLevel : null,
            Alignment = p.Alignment ?? TextAlignment.Left,
            IndentLeft = p.IndentLeft ?? 0,
            IndentRight = p.IndentRight ?? 0,
            IndentFirstLine = p.IndentFirstLine ?? 0,
            SpaceBefore = p.SpaceBeforeAuto is true ? AutomaticSpacing : p.SpaceBefore ?? 0,
            SpaceAfter = p.SpaceAfterAuto is true ? AutomaticSpacing : p.SpaceAfter ?? 0,
            LineSpacing = p.LineSpacing ?? 240,
            LineRule = p.LineRule ?? "auto",
            KeepWithNext = p.KeepWithNext ?? false,
            PageBreakBefore = p.PageBreakBefore ?? false,
            ContextualSpacing = p.ContextualSpacing ?? false,
            Runs = paragraph.Content.Runs,
        };
    }
}
