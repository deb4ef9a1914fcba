using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class FormRequirementTests
{
    private const string Heading = "I. HÌNH THỨC, THỜI GIAN TỔ CHỨC";

    [Theory]
    [InlineData("- Hình thức: Hội nghị biểu dương điển hình tiên tiến.", "Hình thức: Hội nghị biểu dương điển hình tiên tiến.", "Hội nghị biểu dương điển hình tiên tiến")]
    [InlineData("- Hình thức tổ chức: “Hội nghị điển hình tiên tiến” hoặc “Đại hội thi đua yêu nước”.", "Hình thức tổ chức: “Hội nghị điển hình tiên tiến” hoặc “Đại hội thi đua yêu nước”.", "Hội nghị điển hình tiên tiến; Đại hội thi đua yêu nước")]
    [InlineData("a) Các xã, phường tổ chức Hội nghị điển hình tiên tiến.", "Các xã, phường tổ chức Hội nghị điển hình tiên tiến.", "Hội nghị điển hình tiên tiến")]
    [InlineData("a) Mỗi xã, phường, đặc khu tổ chức “Hội nghị điển hình tiên tiến” hoặc “Hội nghị biểu dương người tốt, việc tốt”.", "Mỗi xã, phường, đặc khu tổ chức “Hội nghị điển hình tiên tiến” hoặc “Hội nghị biểu dương người tốt, việc tốt”.", "Hội nghị điển hình tiên tiến; Hội nghị biểu dương người tốt, việc tốt")]
    [InlineData("a) UBND các xã tổ chức Hội nghị điển hình tiên tiến tiến tới Đại hội thi đua yêu nước tỉnh.", "UBND các xã tổ chức Hội nghị điển hình tiên tiến tiến tới Đại hội thi đua yêu nước tỉnh.", "Hội nghị điển hình tiên tiến")]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string form)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Form, Heading, line));

        Assert.Equal(form, string.Join("; ", ((FormValue)requirement.Value).OneOf));
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Hình thức: do từng nơi tự chọn.")]
    [InlineData("I. MỤC ĐÍCH", "- Hình thức mới của Hội nghị điển hình tiên tiến.")]
    [InlineData("I. THỜI GIAN TỔ CHỨC", "a) Sau khi các xã, phường tổ chức Hội nghị điển hình tiên tiến, Sở Nội vụ tổng hợp.")]
    [InlineData("I. THỜI GIAN TỔ CHỨC", "a) Các xã, phường tổ chức tuyên truyền về Hội nghị điển hình tiên tiến.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Form, heading, line));

    [Theory]
    [InlineData("- Hình thức: Hội nghị điển hình tiên tiến.", "- Hình thức: Hội nghị điển hình tiên tiến.", Verdict.Met)]
    [InlineData("- Hình thức: Hội nghị điển hình tiên tiến.", "- Hình thức: Hội nghị tuyên dương điển hình tiên tiến.", Verdict.NeedsReview)]
    [InlineData("- Hình thức: Hội nghị điển hình tiên tiến.", "- Hình thức: Đại hội thi đua yêu nước.", Verdict.Violated)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.Form, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
