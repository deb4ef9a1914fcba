using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Citations;

/// <summary>Viện dẫn văn bản đã hết hiệu lực vào ngày của kế hoạch.</summary>
public sealed partial class OutdatedAct : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("citations/outdated", "Viện dẫn văn bản hết hiệu lực", Severity.Warning, "Điều khoản thi hành của văn bản thay thế")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Khen thưởng theo Nghị định số 98/2023/NĐ-CP.") { Date = new DateOnly(2025, 8, 1) },
            new(true, "I. NỘI DUNG\n1. Quán triệt Luật Thi đua, khen thưởng năm 2003."),
            new(false, "I. NỘI DUNG\n1. Khen thưởng theo Nghị định số 98/2023/NĐ-CP.") { Date = new DateOnly(2025, 6, 30) },
            new(false, "I. NỘI DUNG\n1. Quán triệt Luật Thi đua, khen thưởng năm 2022, Luật Thi đua, khen thưởng.\n2. Nghị định này thay thế Nghị định số 98/2023/NĐ-CP.") { Date = new DateOnly(2025, 8, 1) },
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Date is not { } date)
        {
            yield break;
        }

        var ended = inspection.Data.Acts.Where(act => act.To <= date).ToList();
        foreach (var block in inspection.Lines)
        {
            foreach (var citation in inspection.CitationsIn(block))
            {
                if (ended.Find(act => Names(act, citation)) is { } act && !Ending().IsMatch(block.Key[..citation.Span.Start]))
                {
                    yield return Found(
                        inspection.Plan.Quote(block, Head(citation)),
                        $"{act.Kind} số {act.Number} hết hiệu lực từ {act.To?.ToString("d/M/yyyy", VietnameseText.Culture)}, được thay bằng {act.ReplacedBy} ({act.Source}).") with
                    { Fix = new Fix(FixKind.Never, null), Subject = act.Number };
                }
            }
        }
    }

    private static bool Names(DatedAct act, Citation citation) => citation.Number is { } number
        ? string.Equals(number, act.Number, StringComparison.OrdinalIgnoreCase)
        : act.Name is not null && citation.Subject is { } name && citation.Year is { } year && citation.Kind == act.Kind
            && VietnameseText.SameWords(name, act.Name) && act.Number.Contains($"/{year}/", StringComparison.Ordinal);

    private static TextSpan Head(Citation citation) =>
        TextSpan.Between(citation.Span.Start, Math.Max(citation.NumberSpan?.End ?? citation.Span.End, citation.DateSpan?.End ?? 0));

    [GeneratedRegex(@"(?:thay thế|sửa đổi|bổ sung|bãi bỏ|hết hiệu lực|một số điều của)(?:\s+(?:cho|của|một số điều của))?\s*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex Ending();
}
