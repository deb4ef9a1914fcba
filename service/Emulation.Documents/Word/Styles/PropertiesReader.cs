using Emulation.Documents.Word.Package;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Styles;

/// <summary>Reads w:pPr and w:rPr. Old values kept for tracked formatting (w:pPrChange, w:rPrChange) are children that nobody asks for.</summary>
internal static class PropertiesReader
{
    private const int BodyText = 9;

    public static ParagraphProperties ReadParagraph(PartReader xml, Action<PartReader>? onSection = null)
    {
        var result = new ParagraphProperties();
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "pStyle": result.StyleId = xml.Val(); break;
                case "numPr": ReadList(xml, result); break;
                case "jc": result.Alignment = Alignment(xml.Val()); break;
                case "ind": ReadIndents(xml, result); break;
                case "spacing": ReadSpacing(xml, result); break;
                case "keepNext": result.KeepWithNext = xml.OnVal(); break;
                case "pageBreakBefore": result.PageBreakBefore = xml.OnVal(); break;
                case "contextualSpacing": result.ContextualSpacing = xml.OnVal(); break;
                case "outlineLvl": result.OutlineLevel = xml.IntVal() is >= 0 and <= BodyText and var level ? level : null; break;
                case "tabs": ReadTabs(xml, result); break;
                case "framePr": result.FrameAlignment = Alignment(xml.Attribute("xAlign")); break;
                case "rPr": ReadMark(xml, result); break;
                case "sectPr": onSection?.Invoke(xml); break;
            }
        }

        return result;
    }

    public static RunProperties ReadRun(PartReader xml)
    {
        var result = new RunProperties();
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "rStyle": result.StyleId = xml.Val(); break;
                case "rFonts": ReadFonts(xml, result); break;
                case "sz": result.HalfPoints = Measure.HalfPoints(xml.Val()) is > 0 and < 4000 and var size ? size : null; break;
                case "b": result.Bold = xml.OnVal(); break;
                case "i": result.Italic = xml.OnVal(); break;
                case "caps": result.AllCaps = xml.OnVal(); break;
                case "vanish": result.Hidden = xml.OnVal(); break;
                case "u": result.Underline = xml.Val() is not (null or "none"); break;
                case "color": result.Colour = Colour(xml.Val()); break;
            }
        }

        return result;
    }

    public static TextAlignment? Alignment(string? value) => value switch
    {
        "left" or "start" or "num" or "inside" => TextAlignment.Left,
        "center" => TextAlignment.Center,
        "right" or "end" or "outside" => TextAlignment.Right,
        "both" or "distribute" or "thaiDistribute" or "lowKashida" or "mediumKashida" or "highKashida" => TextAlignment.Justify,
        _ => null,
    };

    private static void ReadMark(PartReader xml, ParagraphProperties result)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "del" or "moveFrom": result.MarkDeleted = true; break;
                case "vanish": result.MarkHidden = xml.OnVal(); break;
            }
        }
    }

    private static void ReadList(PartReader xml, ParagraphProperties result)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "numId": result.ListId = xml.IntVal(); break;
                case "ilvl": result.ListLevel = xml.IntVal() is >= 0 and <= 8 and var level ? level : null; break;
            }
        }
    }

    private static void ReadIndents(PartReader xml, ParagraphProperties result)
    {
        int? hanging = null;
        while (xml.NextAttribute())
        {
            switch (xml.LocalName)
            {
                case "left" or "start": result.IndentLeft = Measure.Twips(xml.Value); break;
                case "right" or "end": result.IndentRight = Measure.Twips(xml.Value); break;
                case "firstLine": result.IndentFirstLine = Measure.Twips(xml.Value); break;
                case "hanging": hanging = Measure.Twips(xml.Value); break;
            }
        }

        xml.LeaveAttributes();
        // Where both are written, hanging wins.
        result.IndentFirstLine = -hanging ?? result.IndentFirstLine;
    }

    private static void ReadSpacing(PartReader xml, ParagraphProperties result)
    {
        while (xml.NextAttribute())
        {
            switch (xml.LocalName)
            {
                case "before": result.SpaceBefore = Measure.Twips(xml.Value); break;
                case "after": result.SpaceAfter = Measure.Twips(xml.Value); break;
                case "beforeAutospacing": result.SpaceBeforeAuto = Measure.IsOn(xml.Value); break;
                case "afterAutospacing": result.SpaceAfterAuto = Measure.IsOn(xml.Value); break;
                case "line": result.LineSpacing = Measure.Twips(xml.Value); break;
                case "lineRule": result.LineRule = xml.Value is "exact" or "atLeast" ? xml.Value : "auto"; break;
            }
        }

        xml.LeaveAttributes();
    }

    private static void ReadTabs(PartReader xml, ParagraphProperties result)
    {
        result.Tabs = [];
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            if (xml.Word == "tab" && Measure.Twips(xml.Attribute("pos")) is { } position)
            {
                var kind = xml.Val();
                result.Tabs[position] = kind == "clear" ? null : Alignment(kind) ?? TextAlignment.Left;
            }
        }
    }

    private static void ReadFonts(PartReader xml, RunProperties result)
    {
        FontName? asciiRole = null, otherRole = null;
        while (xml.NextAttribute())
        {
            switch (xml.LocalName)
            {
                case "ascii": result.Ascii = new(xml.Value, IsThemeRole: false); break;
                case "hAnsi": result.Other = new(xml.Value, IsThemeRole: false); break;
                case "asciiTheme": asciiRole = new(xml.Value, IsThemeRole: true); break;
                case "hAnsiTheme": otherRole = new(xml.Value, IsThemeRole: true); break;
            }
        }

        xml.LeaveAttributes();
        result.Ascii = asciiRole ?? result.Ascii;
        result.Other = otherRole ?? result.Other;
    }

    private static string? Colour(string? value) =>
        value is null ? null
        : value.Length == 6 && value.All(char.IsAsciiHexDigit) ? value.ToUpperInvariant() : "auto";
}
