using Emulation.Plans.Outline;

namespace Emulation.Plans.Tests.Outline;

public sealed class OutlineLabelTests
{
    [Theory]
    [InlineData("I. MỤC ĐÍCH", LabelKind.Roman, 1, "I")]
    [InlineData("IV. KINH PHÍ", LabelKind.Roman, 4, "IV")]
    [InlineData("IX) KINH PHÍ", LabelKind.Roman, 9, "IX")]
    [InlineData("II- NỘI DUNG", LabelKind.Roman, 2, "II-")]
    [InlineData("III/ NỘI DUNG", LabelKind.Roman, 3, "III")]
    [InlineData("1. Thời gian", LabelKind.Arabic, 1, "1")]
    [InlineData("1.Thời gian", LabelKind.Arabic, 1, "1")]
    [InlineData("12. Thời gian", LabelKind.Arabic, 12, "12")]
    [InlineData("3) Thời gian", LabelKind.Arabic, 3, "3")]
    [InlineData("2.1. Thời gian", LabelKind.Arabic, 1, "2.1")]
    [InlineData("2.1 Thời gian", LabelKind.Arabic, 1, "2.1")]
    [InlineData("2.1.3. Thời gian", LabelKind.Arabic, 3, "2.1.3")]
    [InlineData("a) Thôn Đông", LabelKind.Letter, 1, "a")]
    [InlineData("d) Thôn Đông", LabelKind.Letter, 4, "d")]
    [InlineData("đ) Thôn Đông", LabelKind.Letter, 5, "đ")]
    [InlineData("e) Thôn Đông", LabelKind.Letter, 6, "e")]
    [InlineData("b. Thôn Đông", LabelKind.Letter, 2, "b")]
    [InlineData("A. PHẦN CHUNG", LabelKind.UpperLetter, 1, "A")]
    [InlineData("B. PHẦN RIÊNG", LabelKind.UpperLetter, 2, "B")]
    [InlineData("- Thôn Đông", LabelKind.Bullet, '-', "-")]
    [InlineData("-Thôn Đông", LabelKind.Bullet, '-', "-")]
    [InlineData("– Thôn Đông", LabelKind.Bullet, '-', "-")]
    [InlineData("+ Thôn Đông", LabelKind.Bullet, '+', "+")]
    [InlineData("• Thôn Đông", LabelKind.Bullet, '•', "•")]
    [InlineData("PHẦN I: CHUNG", LabelKind.Part, 1, "PHẦN I")]
    [InlineData("Chương II. Chung", LabelKind.Chapter, 2, "Chương II")]
    [InlineData("Điều 3. Thi hành", LabelKind.Article, 3, "Điều 3")]
    [InlineData("  2. Địa điểm", LabelKind.Arabic, 2, "2")]
    public void Label_is_read(string text, LabelKind kind, int last, string step)
    {
        var label = OutlineLabel.TryParse(text, out var length);
        Assert.NotNull(label);
        Assert.Equal(kind, label.Kind);
        Assert.Equal(last, label.Last);
        Assert.Equal(step, label.PathStep);
        Assert.InRange(length, 1, text.Length - 1);
        Assert.False(char.IsWhiteSpace(text[length]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("15/8 là ngày họp")]
    [InlineData("1.000 đại biểu")]
    [InlineData("2025. Năm bản lề")]
    [InlineData("10 đại biểu")]
    [InlineData("--- hết ---")]
    [InlineData("-5 độ")]
    [InlineData("-")]
    [InlineData("Thôn Đông")]
    [InlineData("Phần lớn bà con")]
    [InlineData("v.v")]
    [InlineData("(1) Thôn Đông")]
    public void Text_without_a_label_stays_whole(string text)
    {
        Assert.Null(OutlineLabel.TryParse(text, out var length));
        Assert.Equal(0, length);
    }

    [Theory]
    [InlineData("II.", LabelKind.Roman)]
    [InlineData("2.1.", LabelKind.Arabic)]
    [InlineData("đ)", LabelKind.Letter)]
    [InlineData("-", LabelKind.Bullet)]
    public void Computed_label_is_read(string label, LabelKind kind) => Assert.Equal(kind, OutlineLabel.Parse(label)?.Kind);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Blank_computed_label_is_none(string? label) => Assert.Null(OutlineLabel.Parse(label));
}
