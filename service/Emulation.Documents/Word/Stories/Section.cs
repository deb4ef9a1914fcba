using Emulation.Documents.Word.Package;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>w:sectPr as written: page set-up and the headers and footers it names, by type ("first", "default", "even").</summary>
internal sealed record Section(PageSetup Page, IReadOnlyDictionary<string, string> Headers, IReadOnlyDictionary<string, string> Footers)
{
    // What Word assumes where a section does not say: US Letter, one inch all round, half an inch to header and footer.
    private static readonly PageSetup Unsaid = new(12240, 15840, Landscape: false, 1440, 1440, 1440, 1440, 720, 720);

    /// <summary>The section of a document that describes none.</summary>
    public static Section Empty { get; } = new(Unsaid, new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    public static Section Read(PartReader xml)
    {
        var page = Unsaid;
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        var footers = new Dictionary<string, string>(StringComparer.Ordinal);
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "pgSz": page = WithSize(xml, page); break;
                case "pgMar": page = WithMargins(xml, page); break;
                case "titlePg": page = page with { DifferentFirstPage = xml.OnVal() }; break;
                case "pgNumType": page = page with { PageNumberStart = Measure.Integer(xml.Attribute("start")) }; break;
                case "headerReference": AddReference(xml, headers); break;
                case "footerReference": AddReference(xml, footers); break;
            }
        }

        return new Section(page, headers, footers);
    }

    private static PageSetup WithSize(PartReader xml, PageSetup page)
    {
        while (xml.NextAttribute())
        {
            page = xml.LocalName switch
            {
                "w" => page with { Width = Measure.Twips(xml.Value) ?? page.Width },
                "h" => page with { Height = Measure.Twips(xml.Value) ?? page.Height },
                "orient" => page with { Landscape = xml.Value == "landscape" },
                _ => page,
            };
        }

        xml.LeaveAttributes();
        return page;
    }

    private static PageSetup WithMargins(PartReader xml, PageSetup page)
    {
        var gutter = 0;
        while (xml.NextAttribute())
        {
            if (Measure.Twips(xml.Value) is not { } twips)
            {
                continue;
            }

            if (xml.LocalName == "gutter")
            {
                gutter = twips;
            }

            // A negative margin holds its place whatever the header needs; on paper it is the same distance.
            page = xml.LocalName switch
            {
                "top" => page with { MarginTop = Math.Abs(twips) },
                "bottom" => page with { MarginBottom = Math.Abs(twips) },
                "left" or "start" => page with { MarginLeft = twips },
                "right" or "end" => page with { MarginRight = twips },
                "header" => page with { HeaderDistance = twips },
                "footer" => page with { FooterDistance = twips },
                _ => page,
            };
        }

        xml.LeaveAttributes();
        // The binding edge is blank paper too: what a ruler measures is margin and gutter together.
        return page with { MarginLeft = page.MarginLeft + gutter };
    }

    private static void AddReference(PartReader xml, Dictionary<string, string> references)
    {
        string? id = null;
        var type = "default";
        while (xml.NextAttribute())
        {
            switch (xml.LocalName)
            {
                case "id": id = xml.Value; break;
                case "type": type = xml.Value; break;
            }
        }

        xml.LeaveAttributes();
        if (id is not null)
        {
            references.TryAdd(type, id);
        }
    }
}
