using System.Globalization;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Copies of w:abstractNum and w:num that stand on their own: no ties to styles, picture bullets or names of the file they come from.</summary>
internal static class NumberingCopy
{
    // Word merges lists whose w:nsid are equal when text is pasted, and needs one to be there.
    public static XElement Definition(XElement source, XNamespace w, string id, int identity)
    {
        var hex = new XAttribute(w + "val", identity.ToString("X8", CultureInfo.InvariantCulture));
        return new XElement(w + "abstractNum", new XAttribute(w + "abstractNumId", id),
            new XElement(w + "nsid", hex),
            source.Elements().FirstOrDefault(static child => child.IsWord("multiLevelType")) ?? new XElement(w + "multiLevelType", new XAttribute(w + "val", "multilevel")),
            new XElement(w + "tmpl", hex),
            source.Elements().Where(static child => child.IsWord("lvl")).Select(Level));
    }

    public static XElement Instance(XElement source, XNamespace w, string id, string definitionId) =>
        new(w + "num", new XAttribute(w + "numId", id), new XElement(w + "abstractNumId", new XAttribute(w + "val", definitionId)),
            source.Elements().Where(static child => child.IsWord("lvlOverride")).Select(static replaced => new XElement(replaced.Name, replaced.Attributes(),
                replaced.Elements().Where(static child => child.IsWord("startOverride")), replaced.Elements().Where(static child => child.IsWord("lvl")).Select(Level))));

    private static XElement Level(XElement source)
    {
        var level = new XElement(source);
        level.Elements().Where(static child => child.IsWord("pStyle") || child.IsWord("lvlPicBulletId") || child.IsWord("legacy")).Remove();
        level.Attributes().Where(static attribute => attribute.Name.LocalName is "tplc" or "tentative").Remove();
        // A number that does not hang in front of its text stands before it like a typed one.
        if (level.Elements().FirstOrDefault(static child => child.IsWord("pPr")).Get("ind").Value("hanging") is null or "0" && !level.Elements().Any(static child => child.IsWord("suff")))
        {
            level.Elements()
                .LastOrDefault(static child => child.IsWord() && child.Name.LocalName is "start" or "numFmt" or "lvlRestart" or "isLgl")?.AddAfterSelf(new XElement(level.Name.Namespace + "suff", new XAttribute(level.Name.Namespace + "val", "space")));
        }

        // Numbers take the type of their paragraph; a bullet is a glyph of one font.
        if (level.Elements().FirstOrDefault(static child => child.IsWord("numFmt")).Value("val") != "bullet")
        {
            level.Elements().Where(static child => child.IsWord("rPr")).Elements().Where(static child => child.IsWord() && child.Name.LocalName is "rFonts" or "sz" or "szCs" or "rStyle").Remove();
        }

        return level;
    }
}
