using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Số lượng: a count with the noun it counts ("tối đa 150 đại biểu").</summary>
/// <param name="Min">Lower number of a range, or the number of a lower bound or of an exact count; null for an upper bound.</param>
/// <param name="Max">Upper number of a range, or the number of an upper bound or of an exact count; null for a lower bound.</param>
/// <param name="Noun">In lower case as the key has it ("đại biểu"); empty for a bare count at the end of a line ("Trưởng thôn: 07").</param>
/// <param name="NumberSpan">Only the number or the range, with its words in brackets.</param>
public sealed record Quantity(TextSpan Span, Comparison Op, decimal? Min, decimal? Max, string Noun, TextSpan NumberSpan)
{
    /// <summary>"05 (sáu) đồng chí": digits and words say different numbers; the digits are the ones given.</summary>
    public bool DigitsDisagreeWithWords { get; init; }

    public bool IsRange => Min is not null && Max is not null && Min != Max;
}

/// <summary>Tỷ lệ: a share of a whole, in percent.</summary>
/// <param name="Percent">0–100 as written; a fraction is rounded to two places. The lower end of a range.</param>
public sealed record Share(TextSpan Span, Comparison Op, decimal Percent, TextSpan NumberSpan)
{
    /// <summary>The upper end of a range ("60% - 70%"), else null.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>Set with <see cref="Denominator"/> where a fraction was written ("hai phần ba", "2/3").</summary>
    public int? Numerator { get; init; }

    public int? Denominator { get; init; }
}

/// <summary>Thời lượng in days: half a day is 0.5, a session (buổi) is half a day.</summary>
/// <param name="Session">"morning", "afternoon" or "evening" where the text names one, else null.</param>
public sealed record Duration(TextSpan Span, Comparison Op, decimal Days, string? Session);
