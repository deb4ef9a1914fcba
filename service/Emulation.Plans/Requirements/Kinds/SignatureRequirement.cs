namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Chữ ký: quyền hạn, chức vụ, họ tên.</summary>
public sealed class SignatureRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.Signature;

    private protected override string Subject => "chữ ký";

    internal override IEnumerable<Candidate> Recognise(Reading reading) =>
        reading.Plan.Foot.Signature is { Count: > 0 } lines ? [Candidate.OfFoot(lines)] : [];
}
