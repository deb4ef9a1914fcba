using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Checking;

public sealed class WaiversTests
{
    private static readonly Waiver Granted = new("Theo mẫu đã duyệt", "Nguyễn Văn A", new DateOnly(2025, 8, 1));
    private static readonly RequirementSet Parent = Demands("không quá 150 đại biểu");

    private static readonly Finding Found = new("f1", "parents/condition-gap", Severity.Error, "Sai.", "180 đại biểu", new Location("draft", "II", 0, 7, 12),
        [new Quotation("không quá 150 đại biểu", new Location("parent:0", "II", 3, 0, 22))]);

    [Fact]
    public void A_waiver_holds_for_the_words_and_the_parent_it_was_given_on()
    {
        var report = Apply(Found, "Tối đa 180 đại biểu", Parent);

        Assert.Equal(Granted, Assert.Single(report.Findings).Waiver);
        Assert.Empty(report.Open);
        Assert.Null(report.LapsedWaivers);
    }

    [Fact]
    public void It_lapses_when_the_paragraph_changes() => AssertLapsed(Apply(Found, "Tối đa 180 đại biểu, trong đó 30 khách mời", Parent));

    [Fact]
    public void It_lapses_when_the_parent_demands_something_else() => AssertLapsed(Apply(Found, "Tối đa 180 đại biểu", Demands("không quá 120 đại biểu")));

    [Fact]
    public void It_says_nothing_about_another_finding_of_the_same_rule()
    {
        var report = Apply(Found with { Id = "f2" }, "Tối đa 180 đại biểu", Parent);

        Assert.Null(Assert.Single(report.Findings).Waiver);
        Assert.Null(report.LapsedWaivers);
    }

    private static void AssertLapsed(CheckReport report)
    {
        Assert.Single(report.Open);
        Assert.Equal(Granted, Assert.Single(report.LapsedWaivers!).Waiver);
    }

    private static CheckReport Apply(Finding found, string text, RequirementSet parent) => Waivers.Apply(
        new CheckReport([], [found]), [Waivers.Decide(Found, Granted, Text("Tối đa 180 đại biểu"), [Parent])], Text(text), [parent]);

    private static PlanText Text(string text) => new() { Source = SourceKind.PlainText, Blocks = [new Block { Index = 0, Text = text }] };

    private static RequirementSet Demands(string quote) => new(new SourceDocument("12/KH-UBND", new DateOnly(2025, 6, 10), null, null),
        [
            new Requirement("c1", RequirementKind.DelegateCap, AdministrativeLevel.Any, Modality.Must, Binding.Subordinates, RequirementStatus.Extracted,
                new DelegateCapValue(Comparison.AtMost, 150, null), [quote], new Location("parent:0", "II", 3, 0, quote.Length)),
        ], []);
}
