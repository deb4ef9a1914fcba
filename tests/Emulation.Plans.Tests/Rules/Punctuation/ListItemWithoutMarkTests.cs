namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class ListItemWithoutMarkTests
{
    private const string Rule = "punctuation/list-item";

    [Theory]
    [InlineData("- In giấy mời;\n- Mua hoa\n- Thuê loa.", "Mua hoa", "Mua hoa;")]
    [InlineData("- In giấy mời.\n- Mua hoa (hoa tươi)\n- Thuê loa.", "Mua hoa (hoa tươi)", "Mua hoa (hoa tươi).")]
    [InlineData("a) In giấy mời;\nb) Thuê loa", "Thuê loa", "Thuê loa.")]
    public void An_item_without_a_mark_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("- Hoa\n- Loa")]
    [InlineData("- In giấy mời;\n- Hậu cần gồm\n+ Hoa;\n+ Loa.\n- Thuê loa.")]
    [InlineData("- In giấy mời;\n- Mua hoa\nvà nước uống;\n- Thuê loa.")]
    [InlineData("- In giấy mời;\n- Lo việc kinh tế\n- xã hội trong thôn;\n- Thuê loa.")]
    public void Lists_without_marks_and_headings_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
