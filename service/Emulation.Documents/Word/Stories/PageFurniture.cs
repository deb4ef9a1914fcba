using Emulation.Documents.Word.Package;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Stories;

/// <summary>
/// Headers and footers as pages show them: a section without one of its own keeps that of the section before,
/// a first-page one shows only where the section asks for it, an even one only where the document does.
/// </summary>
internal sealed class PageFurniture
{
    private static readonly string[] Order = ["first", "default", "even"];

    private readonly List<Story> _headers = [];
    private readonly List<Story> _footers = [];
    private readonly List<PageSetup> _pages = [];

    /// <param name="read">Reads a header or footer by relationship id; null where there is none.</param>
    public PageFurniture(IReadOnlyList<Section> sections, bool evenPagesDiffer, Func<string, Story?> read)
    {
        var headers = new Dictionary<string, Story>(StringComparer.Ordinal);
        var footers = new Dictionary<string, Story>(StringComparer.Ordinal);
        foreach (var section in sections.Count > 0 ? sections : [Section.Empty])
        {
            Replace(headers, section.Headers, read);
            Replace(footers, section.Footers, read);
            var shownHeaders = Shown(headers, section.Page.DifferentFirstPage, evenPagesDiffer);
            var shownFooters = Shown(footers, section.Page.DifferentFirstPage, evenPagesDiffer);
            _headers.AddRange(shownHeaders.Except(_headers));
            _footers.AddRange(shownFooters.Except(_footers));
            // A first page that differs but names no header of its own has none.
            var onFirstPage = section.Page.DifferentFirstPage ? "first" : "default";
            var page = WithPageNumber(section.Page, shownHeaders, shownFooters);
            _pages.Add(page with { PageNumberOnFirstPage = HasNumber(headers, onFirstPage) || HasNumber(footers, onFirstPage) });
        }
    }

    /// <summary>Each story once, in the order pages show them.</summary>
    public IReadOnlyList<Story> Headers => _headers;

    public IReadOnlyList<Story> Footers => _footers;

    public IReadOnlyList<PageSetup> Pages => _pages;

    /// <summary>w:evenAndOddHeaders of settings.xml.</summary>
    public static bool EvenPagesDiffer(PartReader xml)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            if (xml.Word == "evenAndOddHeaders")
            {
                return xml.OnVal();
            }
        }

        return false;
    }

    private static void Replace(Dictionary<string, Story> current, IReadOnlyDictionary<string, string> references, Func<string, Story?> read)
    {
        foreach (var (type, id) in references)
        {
            if (read(id) is { } story)
            {
                current[type] = story;
            }
        }
    }

    private static List<Story> Shown(Dictionary<string, Story> current, bool firstPageDiffers, bool evenPagesDiffer) =>
        [.. Order
            .Where(type => type == "default" || (type == "first" ? firstPageDiffers : evenPagesDiffer))
            .Select(type => current.GetValueOrDefault(type))
            .OfType<Story>()];

    private static bool HasNumber(Dictionary<string, Story> current, string type) => current.GetValueOrDefault(type)?.PageNumber is not null;

    private static PageSetup WithPageNumber(PageSetup page, List<Story> headers, List<Story> footers)
    {
        var header = headers.Find(s => s.PageNumber is not null);
        var footer = footers.Find(s => s.PageNumber is not null);
        return page with
        {
            PageNumberIn = header is not null ? "header" : footer is not null ? "footer" : null,
            PageNumberAlignment = (header ?? footer)?.PageNumber,
        };
    }
}
