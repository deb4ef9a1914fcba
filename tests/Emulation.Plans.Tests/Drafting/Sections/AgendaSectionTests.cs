using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class AgendaSectionTests
{
    [Fact]
    public void Demanded_items_come_in_the_lawful_order_whatever_the_parent_s()
    {
        var items = SampleBrief.Texts(SampleBrief.Fill("agenda", "I. CHƯƠNG TRÌNH HỘI NGHỊ", "- Phát biểu hưởng ứng;", "- Văn nghệ chào mừng;", "- Thông qua chương trình;", "- Bế mạc."), "items").ToList();

        var codes = items.SelectMany(static item => AgendaCodes.Of(VietnameseText.ToKey(item))).ToList();
        Assert.Equal(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A10", "A11", "A12", "A13", "A15"], codes);
        Assert.All(items.SkipLast(1), static item => Assert.EndsWith(";", item, StringComparison.Ordinal));
        Assert.EndsWith(".", items[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_hours_are_referred_to_by_their_annex() => Assert.Equal(["Phụ lục I"], SampleBrief.Texts(SampleBrief.Fill("agenda"), "references"));
}
