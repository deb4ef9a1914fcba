using Emulation.Cli.Commands;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Cli.Tests.Commands;

public sealed class OutcomeTests
{
    private static readonly Location Somewhere = new("parent:0", "II", 0, 0, 0);

    private static CheckReport Verdict(Verdict verdict, Modality modality) => new(
        [new RequirementVerdict(new Requirement("r", RequirementKind.Venue, AdministrativeLevel.Any, modality, Binding.Subordinates, RequirementStatus.Confirmed, new VenueValue("x"), [], Somewhere),
            "parent:0", null, verdict, null, "")], []);

    [Theory]
    [InlineData(Plans.Checking.Verdict.Violated, Modality.Must, Severity.Error)]
    [InlineData(Plans.Checking.Verdict.Missing, Modality.Must, Severity.Error)]
    [InlineData(Plans.Checking.Verdict.Violated, Modality.Should, Severity.Warning)]
    [InlineData(Plans.Checking.Verdict.Missing, Modality.May, Severity.Note)]
    [InlineData(Plans.Checking.Verdict.NeedsReview, Modality.Must, Severity.Warning)]
    [InlineData(Plans.Checking.Verdict.NeedsInput, Modality.Must, Severity.Warning)]
    [InlineData(Plans.Checking.Verdict.Met, Modality.Must, null)]
    [InlineData(Plans.Checking.Verdict.NotApplicable, Modality.Must, null)]
    public void A_verdict_fails_the_call_from_its_severity_on(Verdict verdict, Modality modality, Severity? severity)
    {
        foreach (var level in Enum.GetValues<Severity>())
        {
            Assert.Equal(severity >= level ? 1 : 0, Outcome.Of(Verdict(verdict, modality), level, strict: false));
        }
    }

    [Theory]
    [InlineData(Severity.Note)]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Error)]
    public void A_finding_fails_the_call_from_its_severity_on(Severity severity)
    {
        var report = new CheckReport([], [new Finding("f", "rule", severity, "", "", Somewhere, [])]);

        foreach (var level in Enum.GetValues<Severity>())
        {
            Assert.Equal(severity >= level ? 1 : 0, Outcome.Of(report, level, strict: false));
        }
    }

    [Theory]
    [InlineData(Plans.Checking.Verdict.NeedsInput, Modality.Must, 4)]
    [InlineData(Plans.Checking.Verdict.NeedsInput, Modality.Should, 0)]
    [InlineData(Plans.Checking.Verdict.NeedsReview, Modality.Must, 0)]
    public void Strict_wants_every_obligation_evaluated(Verdict verdict, Modality modality, int code) =>
        Assert.Equal(code, Outcome.Of(Verdict(verdict, modality), Severity.Error, strict: true));

    [Fact]
    public void What_could_not_be_evaluated_comes_before_what_was_found()
    {
        var found = Verdict(Plans.Checking.Verdict.Violated, Modality.Must);
        var undecided = Verdict(Plans.Checking.Verdict.NeedsInput, Modality.Must);

        Assert.Equal(4, Outcome.Of(new CheckReport([.. found.Verdicts, .. undecided.Verdicts], []), Severity.Error, strict: true));
    }

    [Fact]
    public void Nothing_to_say_is_well() => Assert.Equal(0, Outcome.Of(new CheckReport([], []), Severity.Note, strict: true));
}
