using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Chữ ký: quyền hạn, chức vụ, họ tên.</summary>
public sealed class SignatureRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.Signature;

    private protected override string Subject => "chữ ký";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        var lines = reading.Plan.Foot.Signature;
        if (lines.Count > 0)
        {
            yield return new Candidate(
                new TextValue(string.Join(' ', lines.Select(static line => line.Text.Trim()))),
                [.. lines.Select(static line => (line, new TextSpan(0, line.Text.Length).Trim(line.Text)))])
            {
                Modality = Modality.Info,
                Binds = Binding.Self,
            };
        }
    }
}
