using System.Text.RegularExpressions;

namespace Emulation.Plans.Rules.Recipients;

/// <summary>Thiếu dòng "Lưu: VT" hoặc dòng đó không đứng cuối nơi nhận.</summary>
public sealed partial class ArchiveNotLast : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("recipients/archive", "Dòng “Lưu: VT” thiếu hoặc không đứng cuối", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.d")
    {
        Examples =
        [
            new(true, "Nơi nhận:\n- Lưu: VT;\n- Ủy ban nhân dân tỉnh."),
            new(false, "Nơi nhận:\n- Ủy ban nhân dân tỉnh;\n- Lưu: VT."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lines = inspection.Plan.Foot.Recipients;
        if (lines.Count < 2)
        {
            yield break;
        }

        var at = lines.Select(static (line, index) => (line, index)).LastOrDefault(static entry => Archive().IsMatch(entry.line.Key));
        if (at.line is null)
        {
            yield return Found(inspection.Plan.Quote(lines[^1]), "Nơi nhận không có dòng “Lưu: VT, …”; phải có ở dòng cuối.");
        }
        else if (lines.Skip(at.index + 1).Any(static line => Recipient().IsMatch(line.Text)))
        {
            yield return Found(inspection.Plan.Quote(at.line), "Dòng “Lưu” phải đứng cuối nơi nhận.", inspection.Plan.Quote(lines[^1]));
        }
    }

    [GeneratedRegex(@"(?<!\p{L})lưu\s*[:;.]?\s*(?:vt|văn thư)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Archive();

    // Below the list a drafter's mark or a page foot may stand.
    [GeneratedRegex(@"^\s*[-–•]\s*\p{L}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Recipient();
}
