using Emulation.Plans.Outline;

namespace Emulation.Plans.Tests.Outline;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Họp tại nhà văn hóa. Mời bà con dự.", "Họp tại nhà văn hóa.|Mời bà con dự.")]
    [InlineData("Ai dự? Bà con dự! Vui lắm", "Ai dự?|Bà con dự!|Vui lắm")]
    [InlineData("Tổ chức ở TP. Bình Minh rồi về.", "Tổ chức ở TP. Bình Minh rồi về.")]
    [InlineData("Giao đ/c. Mẫu làm việc này.", "Giao đ/c. Mẫu làm việc này.")]
    [InlineData("Tặng 1.500 cuốn sổ cho trẻ.", "Tặng 1.500 cuốn sổ cho trẻ.")]
    [InlineData("Treo cờ. kê ghế.", "Treo cờ. kê ghế.")]
    [InlineData("Treo cờ…Kê ghế.", "Treo cờ…|Kê ghế.")]
    [InlineData("Treo cờ.Kê ghế.", "Treo cờ.|Kê ghế.")]
    [InlineData("Treo cờ. “Kê ghế” là việc sau.", "Treo cờ.|“Kê ghế” là việc sau.")]
    [InlineData("Treo cờ", "Treo cờ")]
    public void Sentences_end_before_a_capital(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text, 0).Select(span => span.Slice(text)));

    [Fact]
    public void Label_is_left_out()
    {
        const string Text = "1. Treo cờ. Kê ghế.";
        Assert.Equal(["Treo cờ.", "Kê ghế."], SentenceSplitter.Split(Text, 3).Select(static span => span.Slice(Text)));
    }

    [Fact]
    public void Empty_text_has_none() => Assert.Empty(SentenceSplitter.Split("", 0));
}
