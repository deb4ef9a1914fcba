using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Stories;

/// <summary>w:trPr: what of a row moves or removes its cells.</summary>
internal readonly record struct RowProperties(int ColumnsBefore, bool Deleted, bool Tracked)
{
    public static RowProperties Read(PartReader xml)
    {
        var result = default(RowProperties);
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            result = xml.Word switch
            {
                "gridBefore" => result with { ColumnsBefore = CellProperties.Span(xml) },
                "ins" => result with { Tracked = true },
                "del" => result with { Tracked = true, Deleted = true },
                _ => result,
            };
        }

        return result;
    }
}

/// <summary>w:tcPr: how many grid columns a cell covers, and whether it is there at all.</summary>
internal readonly record struct CellProperties(int Columns, bool Deleted)
{
    private const int WidestSpan = 1000;

    public static CellProperties Read(PartReader xml)
    {
        var result = new CellProperties(1, Deleted: false);
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            result = xml.Word switch
            {
                "gridSpan" => result with { Columns = Math.Max(1, Span(xml)) },
                "cellDel" => result with { Deleted = true },
                _ => result,
            };
        }

        return result;
    }

    public static int Span(PartReader xml) => Math.Clamp(xml.IntVal() ?? 0, 0, WidestSpan);
}
