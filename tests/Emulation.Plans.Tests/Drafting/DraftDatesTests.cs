using Emulation.Plans.Drafting;

namespace Emulation.Plans.Tests.Drafting;

public sealed class DraftDatesTests
{
    [Theory]
    [InlineData(2025, 9, 5, "05 tháng 9 năm 2025", "05/9/2025")]
    [InlineData(2025, 2, 21, "21 tháng 02 năm 2025", "21/02/2025")]
    [InlineData(2025, 12, 31, "31 tháng 12 năm 2025", "31/12/2025")]
    public void Days_below_ten_and_the_first_two_months_have_a_nought(int year, int month, int day, string written, string brief)
    {
        Assert.Equal(written, DraftDates.Long(new DateOnly(year, month, day)));
        Assert.Equal(brief, DraftDates.Short(new DateOnly(year, month, day)));
    }

    [Fact]
    public void Working_days_leave_out_the_weekend()
    {
        Assert.Equal(new DateOnly(2025, 8, 7), DraftDates.Before(new DateOnly(2025, 8, 22), 15, working: false));
        Assert.Equal(new DateOnly(2025, 8, 8), DraftDates.Before(new DateOnly(2025, 8, 22), 10, working: true));
        Assert.Equal(new DateOnly(2025, 8, 22), DraftDates.Before(new DateOnly(2025, 8, 25), 1, working: true));
    }
}
