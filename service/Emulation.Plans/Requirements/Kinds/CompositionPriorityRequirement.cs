using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Đối tượng được chú trọng, ưu tiên khi lựa chọn đại biểu.</summary>
public sealed partial class CompositionPriorityRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.CompositionPriority;

    private protected override string Subject => "đối tượng đại biểu được chú trọng";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.EventItems)
        {
            foreach (Match match in Priority().Matches(item.Block.Key))
            {
                var span = new TextSpan(match.Index, match.Length);
                yield return new Candidate(new TextValue(span.Slice(item.Block.Text)), item, span);
            }
        }
    }

    [GeneratedRegex(@"(?:chú trọng|ưu tiên|quan tâm)(?: việc)? (?:lựa chọn|giới thiệu|cơ cấu)[^.()]*?(?=,? số lượng|\s*[.()]|$)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Priority();
}
