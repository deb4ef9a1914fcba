using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Styles;

internal enum StyleKind
{
    Paragraph,
    Character,
    Table,
    List,
}

/// <summary>One style as styles.xml writes it, before its base is asked.</summary>
internal sealed record Style(StyleKind Kind, string Id, string? Name, string? BasedOn, ParagraphProperties Paragraph, RunProperties Run);

/// <summary>styles.xml, read once and only for what text, labels and layout need.</summary>
internal sealed class StyleSheet
{
    // Styles made by people build on three or four others; beyond this a chain is a loop or an attack.
    private const int LongestChain = 24;

    public static StyleSheet Empty { get; } = new();

    private readonly Dictionary<(StyleKind, string), Style> _styles = [];
    private readonly Dictionary<StyleKind, Style> _defaults = [];

    public ParagraphProperties DefaultParagraph { get; private set; } = ParagraphProperties.Empty;

    public RunProperties DefaultRun { get; private set; } = RunProperties.Empty;

    public static StyleSheet Read(PartReader xml, ReadLimits limits)
    {
        var result = new StyleSheet();
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "docDefaults": result.ReadDefaults(xml); break;
                case "style": result.ReadStyle(xml); break;
            }

            if (result._styles.Count > limits.Definitions)
            {
                throw Refusal.TooLarge(xml.Part);
            }
        }

        return result;
    }

    /// <summary>The style of that id, or the default of its kind where the id is absent or unknown, as Word falls back.</summary>
    public Style? Find(StyleKind kind, string? id) =>
        id is not null && _styles.TryGetValue((kind, id), out var style) ? style : _defaults.GetValueOrDefault(kind);

    /// <summary>The style and its bases, the most basic first; a loop is cut where it would repeat.</summary>
    public List<Style> Chain(StyleKind kind, string? id)
    {
        var chain = new List<Style>();
        for (var style = Find(kind, id); style is not null && chain.Count < LongestChain && !chain.Exists(known => ReferenceEquals(known, style));)
        {
            chain.Add(style);
            style = style.BasedOn is not null && _styles.TryGetValue((kind, style.BasedOn), out var based) ? based : null;
        }

        chain.Reverse();
        return chain;
    }

    private void ReadDefaults(PartReader xml)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            var inner = xml.Children();
            while (xml.Next(ref inner))
            {
                switch (xml.Word)
                {
                    case "pPr": DefaultParagraph = PropertiesReader.ReadParagraph(xml); break;
                    case "rPr": DefaultRun = PropertiesReader.ReadRun(xml); break;
                }
            }
        }
    }

    private void ReadStyle(PartReader xml)
    {
        var kind = xml.Attribute("type") switch
        {
            "character" => StyleKind.Character,
            "table" => StyleKind.Table,
            "numbering" => StyleKind.List,
            _ => StyleKind.Paragraph,
        };
        var id = xml.Attribute("styleId") ?? "";
        var isDefault = xml.Attribute("default") is { } value && Measure.IsOn(value);
        string? name = null, basedOn = null;
        ParagraphProperties paragraph = ParagraphProperties.Empty;
        RunProperties run = RunProperties.Empty;
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "name": name = xml.Val(); break;
                case "basedOn": basedOn = xml.Val(); break;
                case "pPr": paragraph = PropertiesReader.ReadParagraph(xml); break;
                case "rPr": run = PropertiesReader.ReadRun(xml); break;
            }
        }

        var style = new Style(kind, id, name, basedOn, paragraph, run);
        // Of two styles with one id Word keeps the first.
        _styles.TryAdd((kind, id), style);
        if (isDefault)
        {
            _defaults.TryAdd(kind, style);
        }
    }
}
