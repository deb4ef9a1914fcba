using Emulation.Documents.Word.Package;
using Emulation.Documents.Word.Styles;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>
/// Reads the paragraphs of one part in reading order: tables cell by cell, text boxes after the paragraph they hang on,
/// content controls and unknown wrappers as if they were not there.
/// </summary>
internal sealed class StoryReader
{
    private readonly PartReader _xml;
    private readonly FormatResolver _formats;
    private readonly StoryBudget _budget;
    private readonly FieldOrdinals _ordinals;
    private readonly Story _story;
    private readonly InlineReader _inline;
    private Surroundings _at;
    private ParagraphDraft? _open;

    private StoryReader(PartReader xml, FormatResolver formats, StoryBudget budget, FieldOrdinals ordinals)
    {
        (_xml, _formats, _budget, _ordinals) = (xml, formats, budget, ordinals);
        _story = new Story(xml.Part);
        _inline = new InlineReader(xml, formats, budget, _story, ReadTextBox) { Fields = new FieldStack(ordinals) };
        _at = new Surroundings(_story.Paragraphs, null, null, TableDepth: -1, InTextBox: false);
    }

    /// <summary>Reads a body, header or footer.</summary>
    public static Story Read(PartReader xml, FormatResolver formats, StoryBudget budget, FieldOrdinals ordinals)
    {
        var reader = new StoryReader(xml, formats, budget, ordinals);
        reader.ReadBlocks();
        return reader.Finish();
    }

    /// <summary>Reads footnotes or endnotes; separators are notes of a type of their own and hold no text.</summary>
    public static Story ReadNotes(PartReader xml, FormatResolver formats, StoryBudget budget, FieldOrdinals ordinals)
    {
        var reader = new StoryReader(xml, formats, budget, ordinals);
        var notes = xml.Children();
        while (xml.Next(ref notes))
        {
            if (xml.Word is "footnote" or "endnote" && xml.Attribute("type") is null or "normal" && xml.Attribute("id") is { } id)
            {
                var paragraphs = new List<Paragraph>();
                reader._at = reader._at with { Paragraphs = paragraphs };
                reader.ReadBlocks();
                reader.CloseOpen();
                reader._story.Notes.TryAdd(id, paragraphs);
            }
        }

        return reader.Finish();
    }

    private Story Finish()
    {
        CloseOpen();
        _inline.Fields.Close();
        return _story;
    }

    private void ReadBlocks()
    {
        var children = _xml.Children();
        while (_xml.Next(ref children))
        {
            ReadBlock();
        }
    }

    private void ReadBlock()
    {
        switch (_xml.Word)
        {
            case "p": ReadParagraph(); break;
            case "tbl": ReadTable(); break;
            case "sectPr": _story.Sections.Add(Section.Read(_xml)); break;
            case "altChunk" or "subDoc": _story.HasInsertedFile = true; break;
            case "" or "sdtPr" or "sdtEndPr" or "customXmlPr" or "del" or "moveFrom" or "background": break;
            default: ReadBlocks(); break;
        }
    }

    private void ReadParagraph()
    {
        _budget.SpendParagraph(_xml.Part);
        var draft = _open;
        if (draft is null)
        {
            draft = new ParagraphDraft(_xml.Paragraph, _xml.Attribute("paraId"), _at.TableStyle);
        }
        else
        {
            draft.Join(_xml.Paragraph);
        }

        _inline.ReadParagraph(draft);
        draft.Look ??= _formats.Resolve(ParagraphProperties.Empty, draft.TableStyle);
        draft.RunsBefore += _xml.ClosedRuns;
        _open = draft;
        if (!draft.MarkDeleted)
        {
            CloseOpen();
        }
    }

    private void CloseOpen()
    {
        if (_open is not { } draft)
        {
            return;
        }

        _open = null;
        _budget.Spend(draft.Text, _xml.Part);
        if (draft.HasPageNumber)
        {
            _story.PageNumber ??= draft.PageNumberAlignment;
        }

        var paragraph = draft.Finish(_at.Cell, _at.InTextBox);
        // An empty paragraph shows nothing but its number; one whose mark is hidden or deleted not even that.
        var counts = paragraph.Look.List is not null && !paragraph.Look.Properties.MarkHidden && !draft.MarkDeleted;
        if (paragraph.Content.Text.Length > 0 || counts)
        {
            _at.Paragraphs.Add(paragraph);
        }

        _at.Paragraphs.AddRange(draft.Boxes);
    }

    private void ReadTable()
    {
        CloseOpen();
        var outside = _at;
        _at = _at with { TableDepth = _at.TableDepth + 1, TableStyle = null };
        var row = 0;
        ReadRows(_story.Tables++, ref row);
        _at = outside;
    }

    private void ReadRows(int table, ref int row)
    {
        var children = _xml.Children();
        while (_xml.Next(ref children))
        {
            switch (_xml.Word)
            {
                case "tr": row += ReadRow(new CellPosition(table, row, 0, _at.TableDepth)) ? 1 : 0; break;
                case "tblPr": ReadTableStyle(); break;
                case "" or "tblGrid" or "tblPrEx" or "sdtPr" or "sdtEndPr" or "customXmlPr": break;
                default: ReadRows(table, ref row); break;
            }
        }
    }

    private void ReadTableStyle()
    {
        var children = _xml.Children();
        while (_xml.Next(ref children))
        {
            if (_xml.Word == "tblStyle")
            {
                _at = _at with { TableStyle = _xml.Val() };
            }
        }
    }

    /// <summary>False for a row deleted under tracked changes.</summary>
    private bool ReadRow(CellPosition at)
    {
        var deleted = false;
        ReadCells(ref at, ref deleted);
        return !deleted;
    }

    private void ReadCells(ref CellPosition at, ref bool deleted)
    {
        var children = _xml.Children();
        while (_xml.Next(ref children))
        {
            switch (_xml.Word)
            {
                case "trPr":
                    var row = RowProperties.Read(_xml);
                    (at, deleted) = (at with { Column = row.ColumnsBefore }, row.Deleted);
                    _story.HasTrackedChanges |= row.Tracked;
                    break;
                case "tc" when !deleted: at = at with { Column = at.Column + ReadCell(at) }; break;
                case "" or "tc" or "tblPrEx" or "sdtPr" or "sdtEndPr" or "customXmlPr": break;
                default: ReadCells(ref at, ref deleted); break;
            }
        }
    }

    /// <summary>Reads a cell and says how many grid columns it covers.</summary>
    private int ReadCell(CellPosition at)
    {
        var row = _at;
        _at = _at with { Cell = at };
        var properties = new CellProperties(1, Deleted: false);
        var children = _xml.Children();
        while (_xml.Next(ref children))
        {
            if (_xml.Word == "tcPr")
            {
                properties = CellProperties.Read(_xml);
                _story.HasTrackedChanges |= properties.Deleted;
            }
            else if (!properties.Deleted)
            {
                ReadBlock();
            }
        }

        CloseOpen();
        _at = row;
        return properties.Deleted ? 0 : properties.Columns;
    }

    private void ReadTextBox(ParagraphDraft anchor)
    {
        var (outside, open, fields) = (_at, _open, _inline.Fields);
        (_at, _open) = (new Surroundings(anchor.Boxes, null, null, TableDepth: -1, InTextBox: true), null);
        _inline.Fields = new FieldStack(_ordinals);
        ReadBlocks();
        CloseOpen();
        _inline.Fields.Close();
        (_at, _open, _inline.Fields) = (outside, open, fields);
    }

    /// <summary>Where on the page the next paragraph stands, and the list it goes to.</summary>
    private sealed record Surroundings(List<Paragraph> Paragraphs, CellPosition? Cell, string? TableStyle, int TableDepth, bool InTextBox);
}
