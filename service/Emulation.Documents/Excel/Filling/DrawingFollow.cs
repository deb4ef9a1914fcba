using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Hình, biểu đồ, ghi chú ô of the filled sheet: what hangs on rows moves with them.</summary>
internal static class DrawingFollow
{
    public static void Follow(WorkbookDraft draft, FilledTable filled)
    {
        var links = draft.LinksOf(filled.Found.Sheet.Part);
        foreach (var part in links.Targets("drawing"))
        {
            foreach (var row in draft.Part(part)!.Descendants().Where(static element => element.Name.LocalName == "row" && element.Parent?.Name.LocalName is "from" or "to").ToList())
            {
                Row(row, filled.Shift);
            }
        }

        foreach (var part in links.Targets("comments"))
        {
            Comments(draft.Part(part)!, "comment", filled);
        }

        foreach (var part in links.Targets("threadedComment"))
        {
            Comments(draft.Part(part)!, "threadedComment", filled);
        }

        foreach (var part in links.Targets("vmlDrawing"))
        {
            Notes(draft.Part(part)!, filled);
        }
    }

    /// <summary>A row of an anchor, counted from 0.</summary>
    public static void Row(XElement row, RowShift shift)
    {
        if (int.TryParse(row.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            SheetFollow.SetText(row, Text(Anchored(index, shift)));
        }
    }

    private static int Anchored(int index, RowShift shift) => (shift.Row(index + 1) ?? shift.NewLast) - 1;

    private static void Comments(XDocument part, string name, FilledTable filled)
    {
        foreach (var comment in part.Descendants().Where(element => element.Name.LocalName == name).ToList())
        {
            if (CellRange.Parse(comment.Attribute("ref")?.Value) is not { IsCell: true } cell)
            {
                continue;
            }

            if (filled.Plan.NewRowOf(cell.FirstRow, filled.Shift) is { } row)
            {
                SheetFollow.SetValue(comment.Attribute("ref")!, CellRange.Name(row, cell.FirstColumn));
            }
            else
            {
                comment.Remove();
            }
        }
    }

    // The box of a note: x:Row and x:Column say whose it is, x:Anchor where it stands.
    private static void Notes(XDocument part, FilledTable filled)
    {
        foreach (var data in part.Descendants().Where(static element => element.Name.LocalName == "ClientData").ToList())
        {
            var own = data.Elements().FirstOrDefault(static element => element.Name.LocalName == "Row");
            if (own is not null && int.TryParse(own.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                if (filled.Plan.NewRowOf(index + 1, filled.Shift) is not { } row)
                {
                    data.Parent?.Remove();
                    continue;
                }

                SheetFollow.SetText(own, Text(row - 1));
                Anchor(data, at => Math.Max(0, at + row - 1 - index));
            }
            else
            {
                Anchor(data, at => Anchored(at, filled.Shift));
            }
        }
    }

    private static void Anchor(XElement data, Func<int, int> move)
    {
        if (data.Elements().FirstOrDefault(static element => element.Name.LocalName == "Anchor") is { } anchor && anchor.Value.Split(',') is { Length: 8 } parts
            && int.TryParse(parts[2], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var top) && int.TryParse(parts[6], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var bottom)
            && (move(top) != top || move(bottom) != bottom))
        {
            (parts[2], parts[6]) = (" " + Text(move(top)), " " + Text(move(bottom)));
            anchor.Value = string.Join(',', parts);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
