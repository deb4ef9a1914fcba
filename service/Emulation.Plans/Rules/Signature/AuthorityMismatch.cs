using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Signature;

/// <summary>Quyền hạn ký không khớp chức vụ: "KT. CHỦ TỊCH" above another chairman, a deputy who signs without "KT.".</summary>
public sealed partial class AuthorityMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("signature/authority", "Quyền hạn ký không khớp chức vụ", Severity.Error, "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, II.7.b")
    {
        Examples =
        [
            new(true, "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH"),
            new(false, "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lines = inspection.Plan.Foot.Signature;
        for (var i = 0; i < lines.Count; i++)
        {
            var next = i + 1 < lines.Count ? lines[i + 1] : null;
            if (ForHead().IsMatch(lines[i].Key) && (next is null || !Deputy().IsMatch(next.Key)) && !Deputy().IsMatch(lines[i].Key))
            {
                yield return At(inspection, lines[i], next, "“KT.” là cấp phó ký thay, nên dưới dòng này phải là chức vụ của cấp phó (PHÓ …).");
            }
            else if (Deputy().IsMatch(lines[i].Key) && (i == 0 || !ForHead().IsMatch(lines[i - 1].Key)) && !ForHead().IsMatch(lines[i].Key))
            {
                yield return At(inspection, lines[i], i == 0 ? null : lines[i - 1], "Cấp phó ký thì trên chức vụ phải có “KT.” và chức vụ của người đứng đầu.");
            }
            else if (ByOrder().IsMatch(lines[i].Key) && lines.FirstOrDefault(static line => OnBehalf().IsMatch(line.Key)) is { } collective)
            {
                yield return At(inspection, lines[i], collective, "“TL.” và “TUQ.” là ký theo lệnh hoặc ủy quyền của người đứng đầu, không đi cùng “TM.” của tập thể.");
            }
        }
    }

    private Finding At(Inspection inspection, Block line, Block? other, string message) =>
        Found(inspection.Plan.Quote(line), message, other is null ? [] : [inspection.Plan.Quote(other)]);

    [GeneratedRegex(@"^\W*k/?t\s?[./]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ForHead();

    [GeneratedRegex(@"(?<!\p{L})(?:phó (?:chủ tịch|giám đốc|trưởng|chủ nhiệm|hiệu trưởng|tổng|chánh|cục|vụ)|thứ trưởng)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"^\W*(?:tl|tuq)\s?\.", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ByOrder();

    [GeneratedRegex(@"^\W*t/?m\s?[./]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex OnBehalf();
}
