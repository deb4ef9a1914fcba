using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class CitationRequirementTests
{
    private const string Heading = "I. NỘI DUNG";

    [Theory]
    [InlineData("- Lập danh sách theo Kế hoạch số 45/KH-UBND ngày 04/3/2025 của Sở Nội vụ.", "Kế hoạch số 45/KH-UBND ngày 04/3/2025 của Sở Nội vụ", "Kế hoạch", "45/KH-UBND", "Sở Nội vụ")]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string kind, string number, string? issuer)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Citation, Heading, line));

        Assert.Equal(new CitationValue(kind, number, new DateOnly(2025, 3, 4), issuer, null), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. NỘI DUNG", "- Lập danh sách theo Kế hoạch này.")]
    [InlineData("I. NỘI DUNG", "- Mẫu số 45 kèm theo.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Citation, heading, line));

    [Theory]
    [InlineData("- Làm theo Quyết định số 45/QĐ-UBND ngày 04/3/2025.", "- Gửi theo Quyết định số 45/QĐ-UBND ngày 04/3/2025.", Verdict.Met)]
    [InlineData("- Làm theo Quyết định số 45/QĐ-UBND ngày 04/3/2025.", "- Gửi theo Quyết định số 46/QĐ-UBND ngày 04/3/2025.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var parent = RequirementExtractor.Extract(SamplePlan.Parent(Heading, required), "parent:0");
        var asked = parent with
        {
            Requirements = [.. parent.Requirements.Where(static requirement => requirement.Kind == RequirementKind.Citation)
                .Select(static requirement => requirement with { Binds = Binding.Subordinates })],
        };

        var verdict = Assert.Single(PlanChecker.Check(SamplePlan.Draft(Heading, stated), [asked], RuleData.Empty, new CheckOptions()).Verdicts);

        Assert.Equal(expected, verdict.Verdict);
    }
}
