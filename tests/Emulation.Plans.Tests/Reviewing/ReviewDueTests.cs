using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Reviewing;

public sealed class ReviewDueTests
{
    private static readonly Requirement Deadline = Demand("han", RequirementKind.Deadline, new DeadlineValue(new DateOnly(2025, 9, 19)), paragraph: 7);
    private static readonly Requirement Papers = Demand("hoso", RequirementKind.PreSubmission, new PreSubmissionValue(10, "calendar", null, null, []), paragraph: 9);

    [Fact]
    public void A_duty_is_counted_over_all_units_day_by_day()
    {
        var report = ReviewReport.Of(
            [new RequirementSet(new SourceDocument("1/KH-UBND", new DateOnly(2025, 7, 1), null, null), [Deadline, Papers], [])],
            [Item("a", 12, Verdict.Met), Item("b", 12, Verdict.Missing), Item("c", 25, Verdict.Violated)], ["Xã Chưa Gửi"]);

        var due = ReviewDue.Of(report);

        Assert.Equal(["hoso", "han"], due.Select(static one => one.Quote));
        Assert.Equal([new ReviewDay(new(2025, 9, 2), 2, 1, 0), new ReviewDay(new(2025, 9, 15), 1, 1, 0)], due[0].Days);
        Assert.Equal([new ReviewDay(new(2025, 9, 19), 4, 2, 1)], due[1].Days);
    }

    private static Requirement Demand(string id, RequirementKind kind, RequirementValue value, int paragraph) =>
        new(id, kind, AdministrativeLevel.Any, Modality.Must, Binding.Subordinates, RequirementStatus.Extracted, value, [id], new Location("parent:0", "I", paragraph, 0, 3));

    private static ReviewItem Item(string name, int day, Verdict verdict) => new(name, name, ReviewState.Checked)
    {
        Plan = new ReviewedPlan(
            "xã " + name, AdministrativeLevel.Commune, null, null, null, name, new DateSpan(new(2025, 9, day), new(2025, 9, day)), [],
            [.. new[] { Deadline, Papers }.Select(one => new ReviewedVerdict("parent:0", one.Id, null, verdict, null, ""))], []),
    };
}
