using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Đặt chữ của từng w:r: font and size from the document, bold and italic from the fragment, or from the heading it is set like.</summary>
internal sealed class RunPainter(Fragment fragment, DocumentLook document, StyleMap styles)
{
    private static readonly string[] Type = ["rFonts", "sz", "szCs"];

    private readonly XNamespace _w = fragment.Draft.W;
    private readonly RunFormat _ownBody = LookOfText.MainRun(fragment.Body);

    public void Paint(XElement run, Exemplar? exemplar, bool isHeading, string? paragraphStyle)
    {
        var properties = run.Properties();
        if (properties.Get("rStyle") is { } character)
        {
            styles.Map(character, "character");
        }

        var look = fragment.LookOf(run) ?? _ownBody;
        SetFont(properties, look, exemplar, run.Descendants(_w + "sym").Any());
        var wanted = isHeading ? exemplar!.Look : look;
        foreach (var (name, on) in new[] { ("b", wanted.Bold), ("i", wanted.Italic), ("caps", wanted.AllCaps) })
        {
            Toggle(properties, name, on, paragraphStyle);
        }

        if (wanted.Underline && properties.Get("u") is null)
        {
            properties.Put(Value("u", "single"));
        }

        if (!properties.HasElements)
        {
            properties.Remove();
        }
    }

    private void Toggle(XElement properties, string name, bool on, string? paragraphStyle)
    {
        properties.Get(name)?.Remove();
        properties.Get(name + "Cs")?.Remove();
        if (on)
        {
            properties.Put(new XElement(_w + name));
        }
        else if (styles.Says(name, paragraphStyle, properties.Get("rStyle").Value("val")))
        {
            properties.Put(Value(name, "0"));
        }
    }

    private void SetFont(XElement properties, RunFormat look, Exemplar? exemplar, bool symbol)
    {
        var glyphs = symbol || look.Font is "Symbol" or "Wingdings" or "Wingdings 2" or "Wingdings 3" or "Webdings";
        if (!glyphs)
        {
            properties.Get("rFonts")?.Remove();
        }

        properties.Get("sz")?.Remove();
        properties.Get("szCs")?.Remove();
        var own = exemplar?.Run;
        if (own is not null && own.Get("rStyle") is null || exemplar is not null && own is null)
        {
            // The same style and the same direct words come to the same look.
            foreach (var same in Type.Where(name => !glyphs || name != "rFonts").Select(name => own.Get(name)).OfType<XElement>())
            {
                properties.Put(new XElement(same));
            }

            return;
        }

        var body = (exemplar ?? document.Body)?.Look;
        if (!glyphs && (body?.Font ?? look.Font) is { } font)
        {
            properties.Put(new XElement(_w + "rFonts", new XAttribute(_w + "ascii", font), new XAttribute(_w + "hAnsi", font), new XAttribute(_w + "cs", font)));
        }

        // Smaller or larger than the fragment's text by so much, then so than the document's too.
        var size = !fragment.IsRunningText ? look.HalfPoints : exemplar is null && body is { } text ? Math.Max(12, text.HalfPoints + look.HalfPoints - _ownBody.HalfPoints) : body?.HalfPoints ?? look.HalfPoints;
        properties.Put(Number("sz", size));
        properties.Put(Number("szCs", size));
    }

    /// <summary>The properties of a paragraph's mark: its type is that of a computed number and of the empty line.</summary>
    public XElement Mark(XElement? was, Block? block, Exemplar? exemplar, bool isHeading, string? style)
    {
        var mark = new XElement(_w + "rPr", was?.Elements().Where(static child => child.IsWord() && child.Name.LocalName is "b" or "i" or "color"));
        var look = block?.Format!.Runs is [var first, ..] ? first : _ownBody;
        SetFont(mark, look with { Font = _ownBody.Font }, exemplar, symbol: false);
        var wanted = isHeading ? exemplar!.Look : look;
        Toggle(mark, "b", mark.Toggle("b") ?? wanted.Bold, style);
        return mark;
    }

    private XElement Value(string name, string value) => new(_w + name, new XAttribute(_w + "val", value));

    private XElement Number(string element, int value) => Value(element, value.ToString(CultureInfo.InvariantCulture));
}
