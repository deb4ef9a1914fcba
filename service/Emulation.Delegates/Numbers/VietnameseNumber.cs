using System.Globalization;

namespace Emulation.Delegates.Numbers;

/// <summary>Numbers as Vietnamese documents write them, whatever the machine's culture: 12.345 and 5,80.</summary>
internal static class VietnameseNumber
{
    private static readonly NumberFormatInfo Format = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    });

    public static string Whole(long number) => number.ToString("#,0", Format);

    /// <summary>All its decimals, and no zeros after them.</summary>
    public static string Plain(decimal number) => number.ToString("#,0.############################", Format);

    /// <summary>Cut, not rounded: 2,4996 never shows as 2,50 beside a result of 2.</summary>
    public static string Cut(decimal number, int decimals)
    {
        var factor = 1m;
        for (var i = 0; i < decimals; i++)
        {
            factor *= 10;
        }

        return (decimal.Truncate(number * factor) / factor).ToString("#,0." + new string('0', decimals), Format);
    }
}
