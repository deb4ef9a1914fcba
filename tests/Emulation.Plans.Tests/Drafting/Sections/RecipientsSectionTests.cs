namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class RecipientsSectionTests
{
    [Fact]
    public void Superiors_leaders_and_all_with_tasks_are_told_once()
    {
        var facts = SampleBrief.Facts with { Recipients = ["Đài truyền thanh xã", "Công an xã"] };
        var values = SampleBrief.Fill("recipients", SampleBrief.Of(facts, "I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã", "- Trước khi tổ chức hội nghị 15 ngày, gửi chương trình về Sở Nội vụ."));

        var recipients = SampleBrief.Texts(values, "recipients").ToList();
        Assert.Equal(["Ủy ban nhân dân tỉnh Bình Minh (để báo cáo)", "Sở Nội vụ (để báo cáo)", "Thường trực Đảng ủy, Thường trực HĐND xã"], recipients.Take(3));
        Assert.Contains("Đài truyền thanh xã", recipients);
        Assert.Single(recipients, "Công an xã");
        Assert.Equal("VHXH", values.Texts["archive"]);
    }
}
