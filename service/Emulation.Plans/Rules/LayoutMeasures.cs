using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Đo thể thức: what a paragraph or a page has of one measure, in the measure's unit. Null where nothing certain can be said.</summary>
internal static class LayoutMeasures
{
    // Twentieths of a point in a millimetre and a centimetre.
    private const decimal Millimetre = 56.7m;
    private const decimal Centimetre = 567m;

    public static string Unit(LayoutMeasure measure) => measure switch
    {
        <= LayoutMeasure.MarginRight => " mm",
        LayoutMeasure.Size or LayoutMeasure.Spacing => " pt",
        LayoutMeasure.FirstLine => " cm",
        LayoutMeasure.Lines => " dòng",
        _ => "",
    };

    public static string? Of(LayoutMeasure measure, PageSetup page)
    {
        decimal? length = measure switch
        {
            LayoutMeasure.Width => page.Width,
            LayoutMeasure.Height => page.Height,
            LayoutMeasure.MarginTop => page.MarginTop,
            LayoutMeasure.MarginBottom => page.MarginBottom,
            LayoutMeasure.MarginLeft => page.MarginLeft,
            LayoutMeasure.MarginRight => page.MarginRight,
            _ => null,
        };
        return length is { } twips ? Number(twips / Millimetre, 1)
            : measure switch
            {
                LayoutMeasure.PageNumber => page.PageNumberIn is null ? "none" : $"{(page.PageNumberIn == "header" ? "top" : "bottom")}-{(page.PageNumberAlignment ?? TextAlignment.Left).ToString().ToLowerInvariant()}",
                LayoutMeasure.FirstPageNumber => page.PageNumberOnFirstPage ? "shown" : "hidden",
                _ => null,
            };
    }

    public static string? Of(LayoutMeasure measure, Block block, Block? before)
    {
        if (block.Format is not { } format)
        {
            return null;
        }

        return measure switch
        {
            LayoutMeasure.Size => Most(block, static run => run.HalfPoints) is > 0 and var half ? Number(half / 2m, 1) : null,
            LayoutMeasure.Bold => Word(Most(block, static run => run.Bold)),
            LayoutMeasure.Italic => Word(Most(block, static run => run.Italic)),
            LayoutMeasure.Capitals => Word(IsCapital(block)),
            LayoutMeasure.Font => format.Runs.Where(run => Letters(block, run) > 0).Select(static run => run.Font).FirstOrDefault(static font => font is not null && !IsTimes(font)) ?? (Most(block, static run => run.Font) is null ? null : "Times New Roman"),
            LayoutMeasure.Colour => format.Runs.Where(run => Letters(block, run) > 0).Select(static run => run.Colour).FirstOrDefault(static colour => colour is not (null or "000000" or "auto")) ?? "black",
            LayoutMeasure.Align => format.Alignment.ToString().ToLowerInvariant(),
            // A hanging or computed label and a moved left edge set the first line by other means.
            LayoutMeasure.FirstLine => block.Label is null && block.Cell is null && format is { IndentLeft: 0, IndentFirstLine: > 0 } ? Number(format.IndentFirstLine / Centimetre, 2) : null,
            LayoutMeasure.Spacing => before?.Format is { } above && block.Cell is null && before.Cell is null && !(format.ContextualSpacing && above.StyleId == format.StyleId)
                ? Number((format.SpaceBefore + above.SpaceAfter) / 20m, 1) : null,
            LayoutMeasure.Lines => format.LineRule == "auto" ? Number(format.LineSpacing / 240m, 2) : null,
            _ => null,
        };
    }

    /// <summary>Whether a value as <see cref="Of(LayoutMeasure, Block, Block?)"/> gives it is one of those allowed.</summary>
    public static bool Allows(LayoutLimit limit, string value) => limit.Measure switch
    {
        LayoutMeasure.Text => limit.Allowed.Any(pattern => Matches(pattern, value)),
        LayoutMeasure.NotText => !limit.Allowed.Any(pattern => Matches(pattern, value)),
        _ => limit.Allowed.Any(allowed => allowed == value || InRange(limit.Measure, allowed, value)),
    };

    private static bool Matches(string pattern, string text) => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // Word rounds lengths to twentieths of a point and rulers to quarter millimetres.
    private static bool InRange(LayoutMeasure measure, string allowed, string value)
    {
        if (!TryNumber(value, out var number))
        {
            return false;
        }

        var ends = allowed.Split('-');
        var slack = measure switch
        {
            LayoutMeasure.Width or LayoutMeasure.Height => 1m,
            <= LayoutMeasure.MarginRight => 0.15m,
            LayoutMeasure.FirstLine => 0.03m,
            LayoutMeasure.Lines => 0.02m,
            _ => 0m,
        };
        return TryNumber(ends[0], out var from) && TryNumber(ends[^1], out var to) && number >= from - slack && number <= to + slack;
    }

    private static bool TryNumber(string text, out decimal number) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    // What most letters of the paragraph have; names set otherwise inside it are no matter of the decree.
    private static T? Most<T>(Block block, Func<RunFormat, T> value)
    {
        if (block.Format!.Runs is [var only])
        {
            return Letters(block, only) > 0 ? value(only) : default;
        }

        var most = block.Format.Runs.GroupBy(value).Select(group => (group.Key, Letters: group.Sum(run => Letters(block, run)))).OrderByDescending(static group => group.Letters).FirstOrDefault();
        return most.Letters > 0 ? most.Key : default;
    }

    private static int Letters(Block block, RunFormat run)
    {
        var letters = 0;
        if (run.Start >= 0 && run.Start + run.Length <= block.Text.Length)
        {
            foreach (var c in block.Text.AsSpan(run.Start, run.Length))
            {
                letters += char.IsLetterOrDigit(c) ? 1 : 0;
            }
        }

        return letters;
    }

    private static bool IsCapital(Block block) =>
        !block.Text.Any(char.IsLower) || block.Format!.Runs.Where(run => Letters(block, run) > 0).All(static run => run.AllCaps);

    // "Times New Roman Bold" is a cut of the same letters.
    private static bool IsTimes(string font) => font.StartsWith("Times New Roman", StringComparison.OrdinalIgnoreCase);

    private static string Word(bool value) => value ? "true" : "false";

    private static string Number(decimal value, int places) => Math.Round(value, places).ToString("0.##", CultureInfo.InvariantCulture);
}
