using System.Xml.Linq;

namespace Emulation.Documents.Word.Editing;

/// <summary>Thứ tự thuộc tính: Word refuses a file whose w:pPr or w:rPr has its children in another order than the schema's (ECMA-376 part 1, 17.3.1.26, 17.3.2.28).</summary>
internal static class PropertyOrder
{
    private static readonly Dictionary<string, string[]> Orders = new(StringComparer.Ordinal)
    {
        ["pPr"] = Names("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct"
            + " autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"),
        ["rPr"] = Names("ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position"
            + " sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"),
        ["sdtPr"] = Names("rPr alias tag id lock placeholder temporary"),
    };

    /// <summary>The property of that name, or null.</summary>
    public static XElement? Get(this XElement? properties, string name) => properties?.Elements().FirstOrDefault(child => child.IsWord(name));

    /// <summary>Puts the property where the schema wants it, in the place of an earlier one of its name.</summary>
    public static void Put(this XElement properties, XElement property)
    {
        properties.Get(property.Name.LocalName)?.Remove();
        var order = Orders[properties.Name.LocalName];
        var rank = Array.IndexOf(order, property.Name.LocalName);
        var next = properties.Elements().FirstOrDefault(child => !child.IsWord() || Array.IndexOf(order, child.Name.LocalName) > rank);
        if (next is null)
        {
            properties.Add(property);
        }
        else
        {
            next.AddBeforeSelf(property);
        }
    }

    /// <summary>The paragraph's or run's properties, made where it has none.</summary>
    public static XElement Properties(this XElement owner)
    {
        var name = owner.Name.Namespace + (owner.IsWord("p") ? "pPr" : "rPr");
        if (owner.Element(name) is { } known)
        {
            return known;
        }

        var made = new XElement(name);
        owner.AddFirst(made);
        return made;
    }

    /// <summary>Whether a property that is on or off is written, and on.</summary>
    public static bool? Toggle(this XElement? properties, string name) =>
        properties.Get(name) is not { } toggle ? null : toggle.Value("val") is not ("0" or "false" or "off");

    /// <summary>The attribute of that local name, whatever prefix it has.</summary>
    public static string? Value(this XElement? element, string attribute) =>
        element?.Attributes().FirstOrDefault(one => one.Name.LocalName == attribute && !one.IsNamespaceDeclaration)?.Value;

    private static string[] Names(string names) => names.Split(' ');
}
