using System.Text.RegularExpressions;
using Emulation.Plans.Outline;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nguồn kinh phí.</summary>
public sealed partial class BudgetSourceRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.BudgetSource;

    private protected override string Subject => "nguồn kinh phí";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => item.Topic == Topic.Budget && !item.IsHeading))
        {
            foreach (var sentence in item.Sentences.Where(sentence => Source().IsMatch(sentence.Slice(item.Block.Key))))
            {
                yield return new Candidate(new TextValue(sentence.Slice(item.Block.Text)), item, sentence);
            }
        }
    }

    [GeneratedRegex(@"\bnguồn\b|ngân sách|\bquỹ\b|xã hội hóa|trích từ|tài trợ", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Source();
}
