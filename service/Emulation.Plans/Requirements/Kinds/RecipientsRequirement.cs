namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nơi nhận.</summary>
public sealed class RecipientsRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.Recipients;

    private protected override string Subject => "nơi nhận";

    internal override IEnumerable<Candidate> Recognise(Reading reading) =>
        reading.Plan.Foot.Recipients is { Count: > 0 } lines ? [Candidate.OfFoot(lines)] : [];
}
