using Emulation.Documents.Word.Numbering;

namespace Emulation.Documents.Word.Styles;

/// <summary>A paragraph's properties after defaults, table style, paragraph styles, list level and its own have spoken.</summary>
internal sealed record ParagraphLook(ParagraphProperties Properties, string? StyleId, string? StyleName, ListPosition? List);

/// <summary>
/// Định dạng cuối cùng: lays formatting on top of each other in Word's order (ECMA-376 part 1, 17.7.2) and remembers what each combination of styles gave.
/// </summary>
internal sealed class FormatResolver(StyleSheet styles, ListDefinitions lists, ThemeFonts theme)
{
    // What Word assumes where not even the defaults of the document speak.
    private const string BuiltInFont = "Times New Roman";
    private const int BuiltInHalfPoints = 20;

    // Real documents combine a few dozen styles; a hostile one must not fill memory with combinations.
    private const int RememberedCombinations = 4096;

    private readonly Dictionary<(string? Table, string? Style), (ParagraphProperties Properties, ListPosition? List)> _paragraphs = [];
    private readonly Dictionary<(string? Table, string? Style, string? Character), (RunProperties Plain, Toggles Toggles)> _runs = [];

    public ParagraphLook Resolve(ParagraphProperties direct, string? tableStyle)
    {
        var style = styles.Find(StyleKind.Paragraph, direct.StyleId);
        if (!_paragraphs.TryGetValue((tableStyle, style?.Id), out var known))
        {
            Forget(_paragraphs);
            _paragraphs[(tableStyle, style?.Id)] = known = ResolveStyles(style?.Id, tableStyle);
        }

        var properties = new ParagraphProperties();
        properties.Apply(known.Properties);
        var list = known.List;
        if (direct.ListId is not null || direct.ListLevel is not null)
        {
            // Numbering put on the paragraph itself brings the indents of its level over those of the style.
            list = lists.Find(direct.ListId ?? known.List?.ListId, direct.ListLevel ?? (direct.ListId is null ? known.List?.Level : 0) ?? 0);
            properties.ApplyLayout(list?.Definition.Paragraph ?? ParagraphProperties.Empty);
        }

        properties.Apply(direct);
        return new ParagraphLook(properties, style?.Id, style?.Name, list);
    }

    public RunLook Resolve(RunProperties direct, string? paragraphStyle, string? tableStyle)
    {
        var key = (tableStyle, paragraphStyle, direct.StyleId);
        if (!_runs.TryGetValue(key, out var known))
        {
            Forget(_runs);
            _runs[key] = known = ResolveStyles(key);
        }

        var (plain, toggles) = known;
        var colour = direct.Colour ?? plain.Colour;
        return new RunLook(
            NameOf(direct.Ascii ?? plain.Ascii),
            NameOf(direct.Other ?? plain.Other),
            direct.HalfPoints ?? plain.HalfPoints ?? BuiltInHalfPoints,
            direct.Bold ?? toggles.Bold,
            direct.Italic ?? toggles.Italic,
            direct.Underline ?? plain.Underline ?? false,
            direct.AllCaps ?? toggles.AllCaps,
            direct.Hidden ?? toggles.Hidden,
            colour == "auto" ? null : colour);
    }

    private (ParagraphProperties Properties, ListPosition? List) ResolveStyles(string? paragraphStyle, string? tableStyle)
    {
        var result = new ParagraphProperties();
        result.Apply(styles.DefaultParagraph);
        foreach (var style in tableStyle is null ? [] : styles.Chain(StyleKind.Table, tableStyle))
        {
            result.Apply(style.Paragraph);
        }

        ListPosition? list = null;
        foreach (var style in styles.Chain(StyleKind.Paragraph, paragraphStyle))
        {
            result.ListId = style.Paragraph.ListId ?? result.ListId;
            result.ListLevel = style.Paragraph.ListLevel ?? result.ListLevel;
            if (style.Paragraph.ListId is not null || style.Paragraph.ListLevel is not null)
            {
                list = lists.FindForStyle(result.ListId, style.Id, result.ListLevel);
                result.ApplyLayout(list?.Definition.Paragraph ?? ParagraphProperties.Empty);
            }
            else if (list is not null && lists.LevelOfStyle(list.ListId, style.Id) is { } level)
            {
                list = lists.Find(list.ListId, level);
            }

            result.Apply(style.Paragraph);
        }

        return (result, list);
    }

    private (RunProperties Plain, Toggles Toggles) ResolveStyles((string? Table, string? Style, string? Character) key)
    {
        var plain = new RunProperties();
        plain.ApplyPlain(styles.DefaultRun);
        var fromStyles = default(Toggles);
        foreach (var chain in new[]
        {
            key.Table is null ? [] : styles.Chain(StyleKind.Table, key.Table),
            styles.Chain(StyleKind.Paragraph, key.Style),
            styles.Chain(StyleKind.Character, key.Character),
        })
        {
            var merged = new RunProperties();
            chain.ForEach(style => merged.Apply(style.Run));
            plain.ApplyPlain(merged);
            fromStyles = fromStyles.Toggled(merged);
        }

        return (plain, fromStyles.Or(styles.DefaultRun));
    }

    private static void Forget<TKey, TValue>(Dictionary<TKey, TValue> cache)
        where TKey : notnull
    {
        if (cache.Count >= RememberedCombinations)
        {
            cache.Clear();
        }
    }

    private string? NameOf(FontName? font) => font is not { } name ? BuiltInFont : name.IsThemeRole ? theme.Of(name.Name) : name.Name;

    /// <summary>Bold in a paragraph style and bold in a character style cancel out (17.7.3).</summary>
    private readonly record struct Toggles(bool Bold, bool Italic, bool AllCaps, bool Hidden)
    {
        public Toggles Toggled(RunProperties by) => new(
            Bold ^ (by.Bold ?? false), Italic ^ (by.Italic ?? false), AllCaps ^ (by.AllCaps ?? false), Hidden ^ (by.Hidden ?? false));

        public Toggles Or(RunProperties defaults) => new(
            Bold || (defaults.Bold ?? false), Italic || (defaults.Italic ?? false), AllCaps || (defaults.AllCaps ?? false), Hidden || (defaults.Hidden ?? false));
    }
}
