using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Signature;

/// <summary>Thiếu "TM. ỦY BAN NHÂN DÂN": a people's committee acts as a body, its chairman signs on its behalf.</summary>
public sealed partial class MissingOnBehalf : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("signature/missing-on-behalf", "Thiếu “TM. ỦY BAN NHÂN DÂN” trên chữ ký", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Điều 13 khoản 2; Phụ lục I, Phần I, II.7.b")
    {
        Examples =
        [
            new(true, "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH"),
            new(false, "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (header, signature) = (inspection.Plan.Header, inspection.Plan.Foot.Signature);
        var committee = header.Symbol?.EndsWith("UBND", StringComparison.Ordinal) ?? header.Issuer is not null && Committee().IsMatch(VietnameseText.ToKey(header.Issuer));
        // Text taken from a PDF or a web page loses lines of the signature; a Word file has them all.
        if (committee && signature.Count > 0 && !signature.Any(static line => OnBehalf().IsMatch(line.Key)))
        {
            yield return Found(inspection.Plan.Quote(signature[0]), "Kế hoạch của Ủy ban nhân dân do tập thể ban hành, nên trên chức vụ phải có dòng “TM. ỦY BAN NHÂN DÂN”.",
                [.. signature.Skip(1).Take(3).Select(line => inspection.Plan.Quote(line))])
                with
            { Severity = inspection.Plan.Text.Source == SourceKind.Docx ? Severity.Warning : Severity.Note };
        }
    }

    [GeneratedRegex(@"^\W*(?:ủy ban nhân dân|ubnd)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Committee();

    [GeneratedRegex(@"(?<!\p{L})t/?m\s?[./]|(?<!\p{L})t[lu]q?\s?\.", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex OnBehalf();
}
