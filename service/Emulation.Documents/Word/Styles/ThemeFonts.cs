using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Styles;

/// <summary>The two Latin fonts of theme1.xml; Vietnamese is Latin script, so the theme's other fonts never apply to it.</summary>
internal sealed record ThemeFonts(string? Major, string? Minor)
{
    public static ThemeFonts None { get; } = new(null, null);

    public static ThemeFonts Read(PartReader xml)
    {
        string? major = null, minor = null;
        var root = xml.Children();
        while (xml.Next(ref root))
        {
            if (xml.LocalName != "themeElements")
            {
                continue;
            }

            var elements = xml.Children();
            while (xml.Next(ref elements))
            {
                if (xml.LocalName == "fontScheme")
                {
                    (major, minor) = ReadScheme(xml);
                }
            }
        }

        return new ThemeFonts(major, minor);
    }

    /// <summary>The font of "majorHAnsi", "minorAscii" and the like.</summary>
    public string? Of(string role) => role.StartsWith("major", StringComparison.Ordinal) ? Major : Minor;

    private static (string? Major, string? Minor) ReadScheme(PartReader xml)
    {
        string? major = null, minor = null;
        var fonts = xml.Children();
        while (xml.Next(ref fonts))
        {
            switch (xml.LocalName)
            {
                case "majorFont": major = ReadLatin(xml); break;
                case "minorFont": minor = ReadLatin(xml); break;
            }
        }

        return (major, minor);
    }

    private static string? ReadLatin(PartReader xml)
    {
        string? latin = null;
        var faces = xml.Children();
        while (xml.Next(ref faces))
        {
            if (xml.LocalName == "latin" && xml.Attribute("typeface") is { Length: > 0 } name)
            {
                latin = name;
            }
        }

        return latin;
    }
}
