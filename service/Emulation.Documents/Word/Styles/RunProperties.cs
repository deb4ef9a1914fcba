namespace Emulation.Documents.Word.Styles;

/// <summary>w:rPr as written at one place; null where that place says nothing.</summary>
internal sealed class RunProperties
{
    public static RunProperties Empty { get; } = new();

    public string? StyleId { get; set; }

    /// <summary>Font of unaccented letters (w:ascii) and of all others Vietnamese uses (w:hAnsi).</summary>
    public FontName? Ascii { get; set; }

    public FontName? Other { get; set; }

    public int? HalfPoints { get; set; }

    public bool? Bold { get; set; }

    public bool? Italic { get; set; }

    public bool? AllCaps { get; set; }

    public bool? Hidden { get; set; }

    public bool? Underline { get; set; }

    /// <summary>RRGGBB, or "auto".</summary>
    public string? Colour { get; set; }

    /// <summary>Lays <paramref name="over"/> on top; toggles included, as inside one chain of styles.</summary>
    public void Apply(RunProperties over)
    {
        StyleId = over.StyleId ?? StyleId;
        Bold = over.Bold ?? Bold;
        Italic = over.Italic ?? Italic;
        AllCaps = over.AllCaps ?? AllCaps;
        Hidden = over.Hidden ?? Hidden;
        ApplyPlain(over);
    }

    /// <summary>Everything but the toggles, which count across styles instead of replacing each other.</summary>
    public void ApplyPlain(RunProperties over)
    {
        Ascii = over.Ascii ?? Ascii;
        Other = over.Other ?? Other;
        HalfPoints = over.HalfPoints ?? HalfPoints;
        Underline = over.Underline ?? Underline;
        Colour = over.Colour ?? Colour;
    }
}

/// <summary>A font by name, or by its role in the theme ("minorHAnsi"); the role wins where both are written.</summary>
internal readonly record struct FontName(string Name, bool IsThemeRole);

/// <summary>The look of a stretch of text after all styles have spoken.</summary>
internal readonly record struct RunLook(
    string? Ascii, string? Other, int HalfPoints, bool Bold, bool Italic, bool Underline, bool AllCaps, bool Hidden, string? Colour);
