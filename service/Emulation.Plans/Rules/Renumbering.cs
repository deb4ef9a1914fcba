using System.Globalization;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Đánh lại số: how a number is written in the style of a label, and the fix that puts it there.</summary>
internal static class Renumbering
{
    /// <summary>Without the closing mark: "III", "2.3", "đ".</summary>
    public static string Written(OutlineLabel label, int number) => label.Kind switch
    {
        LabelKind.Roman => Numerals.ToRoman(number),
        LabelKind.Letter when number <= OutlineLabel.PointLetters.Length => OutlineLabel.PointLetters[number - 1].ToString(),
        LabelKind.UpperLetter => ((char)('A' + number - 1)).ToString(),
        LabelKind.Arabic => string.Join('.', label.Numbers.SkipLast(1).Append(number)),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <param name="plain">Whether no other number could be right; else the fix wants a look.</param>
    /// <returns>A number that Word computes is no text; there the fix has none either.</returns>
    public static Fix FixOf(PlanItem item, Quotation head, string number, bool plain = false)
    {
        var label = item.Label!;
        var typed = item.ContentStart > 0 && head.Quote.StartsWith(label.Text, StringComparison.Ordinal);
        return new Fix(plain && typed ? FixKind.Safe : FixKind.Guarded, typed ? number + label.Text[label.PathStep.Length..] + head.Quote[label.Text.Length..] : null);
    }
}
