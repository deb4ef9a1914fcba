using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class PrincipleRequirementTests
{
    private static readonly string[] Heading = ["I. YÊU CẦU"];

    [Theory]
    [InlineData("- Hội nghị bảo đảm trang trọng, tiết kiệm, an toàn.", "Hội nghị bảo đảm trang trọng, tiết kiệm, an toàn.")]
    [InlineData("- Việc chuẩn bị phải xong sớm.", "Việc chuẩn bị phải xong sớm.")]
    public void A_principle_is_a_sentence_that_binds(string line, string quote)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Principle, [.. Heading, line]));

        Assert.Equal(new TextValue(quote), requirement.Value);
        Assert.Equal([quote], requirement.Quote);
    }

    [Theory]
    [InlineData("- Không khí trang trọng, thiết thực là mong muốn chung.")]
    [InlineData("- Mọi thôn cùng tham gia.")]
    public void A_wish_or_a_virtue_without_a_duty_is_no_principle(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Principle, [.. Heading, line]));

    [Theory]
    [InlineData("- Hội nghị bảo đảm trang trọng, tiết kiệm, an toàn.", "- Bảo đảm an toàn, tiết kiệm và trang trọng cho buổi lễ.", Verdict.Met)]
    [InlineData("- Hội nghị bảo đảm trang trọng, tiết kiệm, an toàn.", "- Buổi lễ bảo đảm trang trọng, tiết kiệm.", Verdict.NeedsReview)]
    [InlineData("- Hội nghị bảo đảm trang trọng, tiết kiệm, an toàn.", "- Mọi thôn cùng tham gia.", Verdict.Missing)]
    public void The_draft_must_name_every_virtue(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.Principle, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
