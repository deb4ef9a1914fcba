using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nơi nhận.</summary>
public sealed class RecipientsRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.Recipients;

    private protected override string Subject => "nơi nhận";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        var lines = reading.Plan.Foot.Recipients;
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
