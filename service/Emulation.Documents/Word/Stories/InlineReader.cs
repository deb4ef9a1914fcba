using Emulation.Documents.Word.Package;
using Emulation.Documents.Word.Styles;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>
/// Reads what stands inside a paragraph: runs, through hyperlinks, content controls and tracked changes.
/// Insertions count as accepted, deletions as gone; moved text is read where it went.
/// </summary>
internal sealed class InlineReader(PartReader xml, FormatResolver formats, StoryBudget budget, Story story, Action<ParagraphDraft> readTextBox)
{
    public required FieldStack Fields { get; set; }

    public void ReadParagraph(ParagraphDraft draft)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            if (xml.Word == "pPr")
            {
                ReadProperties(draft);
            }
            else
            {
                ReadInline(draft);
            }
        }
    }

    private void ReadProperties(ParagraphDraft draft)
    {
        var properties = PropertiesReader.ReadParagraph(xml, section => story.Sections.Add(Section.Read(section)));
        draft.MarkDeleted = properties.MarkDeleted;
        story.HasTrackedChanges |= properties.MarkDeleted;
        draft.Look = formats.Resolve(properties, draft.TableStyle);
    }

    private void ReadInside(ParagraphDraft draft)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            ReadInline(draft);
        }
    }

    private void ReadInline(ParagraphDraft draft)
    {
        switch (xml.Word)
        {
            case "r": ReadRun(draft); break;
            case "del" or "moveFrom": story.HasTrackedChanges = true; break;
            case "ins" or "moveTo":
                story.HasTrackedChanges = true;
                ReadInside(draft);
                break;
            case "fldSimple": ReadSimpleField(draft); break;
            case "altChunk" or "subDoc": story.HasInsertedFile = true; break;
            case "sdtPr" or "sdtEndPr" or "customXmlPr" or "smartTagPr" or "p" or "tbl": break;
            case "":
                if (xml.Namespace is WordNames.Math or WordNames.StrictMath)
                {
                    ReadFormula(draft);
                }

                break;
            default: ReadInside(draft); break;
        }
    }

    private void ReadSimpleField(ParagraphDraft draft)
    {
        if (FieldStack.IsPageNumber(xml.Attribute("instr") ?? ""))
        {
            draft.PlacePageNumber();
        }

        ReadInside(draft);
    }

    private void ReadRun(ParagraphDraft draft)
    {
        var run = draft.RunsBefore + xml.Run;
        draft.Look ??= formats.Resolve(ParagraphProperties.Empty, draft.TableStyle);
        var direct = RunProperties.Empty;
        RunLook? look = null;
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            if (xml.Word == "rPr")
            {
                direct = PropertiesReader.ReadRun(xml);
                continue;
            }

            if (look is null)
            {
                look = formats.Resolve(direct, draft.Look.StyleId, draft.TableStyle);
                draft.Text.BeginRun(run, look.Value);
            }

            ReadRunContent(draft, run, look.Value);
        }

        budget.Check(draft.Text, xml.Part);
    }

    private void ReadRunContent(ParagraphDraft draft, int run, RunLook look)
    {
        switch (xml.Word)
        {
            case "t": ReadText(draft, look); break;
            case "tab": PassTab(draft, look); break;
            case "ptab": PassTab(draft, look, PropertiesReader.Alignment(xml.Attribute("alignment"))); break;
            case "br" or "cr": AppendSign(draft, look, ' '); break;
            case "noBreakHyphen": AppendSign(draft, look, '-'); break;
            case "softHyphen": draft.Text.Skip(1); break;
            case "sym": AppendSign(draft, look, SymbolGlyphs.Read(xml)); break;
            case "fldChar": ReadFieldMark(); break;
            case "instrText": ReadInstruction(draft); break;
            case "pgNum": draft.PlacePageNumber(); break;
            case "footnoteReference": AddReference(story.Footnotes); break;
            case "endnoteReference": AddReference(story.Endnotes); break;
            case "ruby": ReadRuby(draft, run, look); break;
            case "drawing" or "pict" or "object" when !look.Hidden: ReadDrawing(draft); break;
        }
    }

    private void ReadText(ParagraphDraft draft, RunLook look)
    {
        var text = xml.Text(out var before, out var after);
        draft.Text.Skip(before);
        if (IsShown(look))
        {
            draft.Text.Append(text, look.Ascii);
        }
        else
        {
            story.HasHiddenText |= look.Hidden && !text.IsWhiteSpace();
            draft.Text.Skip(text.Length);
        }

        draft.Text.Skip(after);
    }

    private bool IsShown(RunLook look) => !look.Hidden && !Fields.HidesText;

    private void AppendSign(ParagraphDraft draft, RunLook look, char sign)
    {
        if (IsShown(look))
        {
            draft.Text.Append(sign);
        }
        else
        {
            draft.Text.Skip(1);
        }
    }

    private void PassTab(ParagraphDraft draft, RunLook look, TextAlignment? positional = null)
    {
        draft.PassTab(positional);
        AppendSign(draft, look, ' ');
    }

    private void ReadFieldMark()
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin": Fields.Begin(); break;
            case "separate": Fields.Separate(); break;
            case "end": Fields.End(); break;
        }
    }

    private void ReadInstruction(ParagraphDraft draft)
    {
        if (Fields.Instruct(xml.Text(out _, out _)) && !draft.HasPageNumber)
        {
            draft.PlacePageNumber();
        }
    }

    private void AddReference(List<string> references)
    {
        if (xml.Attribute("id") is { } id)
        {
            references.Add(id);
        }
    }

    // Phonetic guides stand above the base text; only the base is read on.
    private void ReadRuby(ParagraphDraft draft, int run, RunLook look)
    {
        var place = draft.Text.Place;
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            if (xml.Word == "rubyBase")
            {
                ReadInside(draft);
            }
        }

        draft.Text.BeginRun(run, look);
        draft.Text.Place = place;
    }

    private void ReadDrawing(ParagraphDraft draft)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            if (xml.Word == "txbxContent")
            {
                readTextBox(draft);
            }
            else
            {
                ReadDrawing(draft);
            }
        }
    }

    private void ReadFormula(ParagraphDraft draft)
    {
        if (xml.LocalName == "t")
        {
            var text = xml.Text(out _, out _);
            if (!Fields.HidesText)
            {
                draft.Text.AppendForeign(text);
            }

            return;
        }

        var children = xml.Children();
        while (xml.Next(ref children))
        {
            ReadFormula(draft);
        }
    }
}
