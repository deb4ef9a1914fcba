using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class YearSpansTests
{
    [Theory]
    [InlineData("giai đoạn 2020 - 2025", "giai đoạn 2020 - 2025", 2020, 2025)]
    [InlineData("giai đoạn 2020-2025", "giai đoạn 2020-2025", 2020, 2025)]
    [InlineData("Giai đoạn 2020 – 2025", "Giai đoạn 2020 – 2025", 2020, 2025)]
    [InlineData("GIAI ĐOẠN 2025 - 2030", "GIAI ĐOẠN 2025 - 2030", 2025, 2030)]
    [InlineData("giai đoạn 2020- 2025", "giai đoạn 2020- 2025", 2020, 2025)]
    [InlineData("giai đoạn 2020 -2025", "giai đoạn 2020 -2025", 2020, 2025)]
    [InlineData("giai  đoạn 2020 - 2025", "giai  đoạn 2020 - 2025", 2020, 2025)]
    [InlineData("(2025-2030)", "2025-2030", 2025, 2030)]
    [InlineData("(2025 – 2030)", "2025 – 2030", 2025, 2030)]
    [InlineData("2021–2026", "2021–2026", 2021, 2026)]
    [InlineData("2021—2026", "2021—2026", 2021, 2026)]
    [InlineData("2021‑2026", "2021‑2026", 2021, 2026)]
    [InlineData("nhiệm kỳ 2021 - 2026", "nhiệm kỳ 2021 - 2026", 2021, 2026)]
    [InlineData("nhiệm kỳ 2025-2030.", "nhiệm kỳ 2025-2030", 2025, 2030)]
    [InlineData("từ năm 2020 đến năm 2025", "từ năm 2020 đến năm 2025", 2020, 2025)]
    [InlineData("giai đoạn từ năm 2020 đến năm 2025", "giai đoạn từ năm 2020 đến năm 2025", 2020, 2025)]
    [InlineData("giai đoạn từ 2020 đến 2025", "2020 đến 2025", 2020, 2025)]
    [InlineData("năm 2024 - 2025", "năm 2024 - 2025", 2024, 2025)]
    [InlineData("giai đoạn 1995 - 2000", "giai đoạn 1995 - 2000", 1995, 2000)]
    [InlineData("lần thứ I (2025-2030);", "2025-2030", 2025, 2030)]
    [InlineData("giai đoạn 2025 - 2030, phương hướng", "giai đoạn 2025 - 2030", 2025, 2030)]
    [InlineData("2025-2030/.", "2025-2030", 2025, 2030, false)]
    public void Span_of_years_is_found(string text, string span, int from, int to, bool found = true)
    {
        var all = YearSpans.Find(text, VietnameseText.ToKey(text));

        if (!found)
        {
            Assert.Empty(all);
            return;
        }

        var only = Assert.Single(all);
        Assert.Equal(span, only.Span.Slice(text));
        Assert.Equal((from, to), (only.From, only.To));
    }

    [Theory]
    [InlineData("giai đoạn 2020 - 2025 và giai đoạn 2025 - 2030", 2)]
    [InlineData("2015-2020; 2020-2025; 2025-2030", 3)]
    [InlineData("tổng kết 2020 - 2025, phương hướng 2025 - 2030", 2)]
    public void Every_span_is_found(string text, int count) =>
        Assert.Equal(count, YearSpans.Find(text, VietnameseText.ToKey(text)).Count);

    [Theory]
    [InlineData("năm 2025")]
    [InlineData("2025")]
    [InlineData("2030 - 2025")]
    [InlineData("2025 - 2025")]
    [InlineData("120 - 150 đại biểu")]
    [InlineData("15/8/2025 - 2026")]
    [InlineData("01-8-2025")]
    [InlineData("số 2024-2025/KH")]
    [InlineData("12025-2030")]
    [InlineData("2025-20301")]
    [InlineData("1800 - 1850")]
    [InlineData("2025, 2030")]
    [InlineData("2025 và 2030")]
    [InlineData("Quý II-2025")]
    [InlineData("08.2025-2030")]
    [InlineData("2025-2030-KH")]
    [InlineData("giai đoạn chuyển tiếp")]
    [InlineData("")]
    public void What_is_no_span_of_years_is_left(string text) => Assert.Empty(YearSpans.Find(text, VietnameseText.ToKey(text)));
}
