using Emulation.Delegates.Explaining;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Căn cứ của một con số, as a sheet says it.</summary>
internal static class SeatReasonWords
{
    public static string Of(SeatReason reason) => reason switch
    {
        SeatReason.Rounded => "chia và làm tròn",
        SeatReason.Minimum => "mức tối thiểu",
        SeatReason.Maximum => "mức tối đa",
        SeatReason.Fixed => "ấn định",
        SeatReason.Closed => "không bố trí",
        SeatReason.Adjusted => "điều chỉnh theo quy định",
        SeatReason.Tie => "bằng điểm, xét thứ tự",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
