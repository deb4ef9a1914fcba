using System.Text.Json.Serialization;
using Emulation.Delegates.Answers;

namespace Emulation.Delegates.Explaining;

/// <summary>Why a count is what it is.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SeatReason>))]
public enum SeatReason
{
    /// <summary>By division and rounding alone.</summary>
    Rounded,

    /// <summary>Held up by a minimum.</summary>
    Minimum,

    /// <summary>Held down by a maximum.</summary>
    Maximum,

    /// <summary>Laid down as a number.</summary>
    Fixed,

    /// <summary>No seats here: closed, or without weight.</summary>
    Closed,

    /// <summary>Division alone would say otherwise; rules on categories or an attribute decided.</summary>
    Adjusted,

    /// <summary>The tie rule decided.</summary>
    Tie,
}

/// <summary>A unit's total with the arithmetic behind it. <paramref name="Quotient"/> = weight ÷ <paramref name="Divisor"/>; both null where nothing was divided.</summary>
public sealed record UnitExplanation(string Unit, int Seats, decimal Quota, decimal? Divisor, decimal? Quotient, SeatReason Reason, string Sentence);

/// <summary>A cell with the arithmetic behind it: weight ÷ the unit's divisor ÷ the category's divisor.</summary>
public sealed record CellExplanation(string Unit, string Category, int Seats, decimal? Quotient, SeatReason Reason, string Sentence);
