using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Outline;

public sealed class SectionSequenceTests
{
    [Theory]
    [InlineData("I. MỤC ĐÍCH|1. A.|II. TỔ CHỨC THỰC HIỆN|1. B.", Topic.Budget, 1, "II.", "II.>III.")]
    [InlineData("I. MỤC ĐÍCH|1. A.|II. TỔ CHỨC THỰC HIỆN|1. B.", Topic.Purpose, 1, "II.", "II.>III.")]
    [InlineData("I. MỤC ĐÍCH|1. A.|II. TỔ CHỨC THỰC HIỆN|1. B.", Topic.None, 2, "III.", "")]
    [InlineData("I. KINH PHÍ|1. A.|III. TỔ CHỨC THỰC HIỆN|1. B.", Topic.Budget, 1, "II.", "")]
    [InlineData("I. MỤC ĐÍCH|1. A.|II. KINH PHÍ|1. B.|II. TỔ CHỨC THỰC HIỆN|1. C.", Topic.Agenda, 1, "II.", "II.>III. II.>IV.")]
    [InlineData("Phần I MỤC ĐÍCH|1. A.|Phần II TỔ CHỨC THỰC HIỆN|1. B.", Topic.Agenda, 1, "Phần II", "Phần II>Phần III")]
    [InlineData("A. MỤC ĐÍCH|1. A.|B. KINH PHÍ|1. B.", Topic.Implementation, 2, "C.", "")]
    [InlineData("1/ không đánh số|chỉ có lời", Topic.Budget, 0, "I.", "")]
    public void A_section_has_a_place_a_number_and_those_it_displaces(string lines, Topic topic, int place, string label, string displaced)
    {
        var sequence = new SectionSequence(Of(lines));

        Assert.Equal(place, sequence.PlaceOf(topic));
        Assert.Equal(label, sequence.LabelAt(place));
        Assert.Equal(displaced, string.Join(' ', sequence.Displaced(place).Select(static one => $"{one.From}>{one.To}")));
    }

    [Fact]
    public void Behind_the_last_section_stands_the_foot()
    {
        var plan = Of("I. MỤC ĐÍCH|1. A.|Trên đây là kế hoạch, đề nghị thực hiện./.|Nơi nhận:|- Lưu: VT.");

        Assert.Equal("Trên đây là kế hoạch, đề nghị thực hiện./.", new SectionSequence(plan).BlockBehind(1)?.Text);
        Assert.Equal("I. MỤC ĐÍCH", new SectionSequence(plan).BlockBehind(0)?.Text);
    }

    [Theory]
    [InlineData("KINH PHÍ THỰC HIỆN", Topic.Budget)]
    [InlineData("Tổ chức thực hiện", Topic.Implementation)]
    [InlineData("Lời khác", Topic.None)]
    public void A_heading_tells_its_matter(string heading, Topic topic) => Assert.Equal(topic, SectionSequence.TopicOf(heading));

    private static Plan Of(string lines) => Plan.From(new PlanText
    {
        Source = SourceKind.PlainText,
        Blocks = [.. ("KẾ HOẠCH|Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú|" + lines).Split('|').Select(static (text, index) => new Block { Index = index, Text = text })],
    }, "draft");
}
