using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Tên cơ quan không đúng tên chính thức: another case, other marks, or words that are not in the name.</summary>
public sealed class UnofficialBodyName : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/official-name", "Tên cơ quan, tổ chức không đúng tên chính thức", Severity.Warning, "Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Giao Hội đồng thi đua khen thưởng xã xét chọn."),
            new(true, "I. PHÂN CÔNG\n1. Mời Ban chỉ huy quân sự xã dự."),
            new(true, "I. PHÂN CÔNG\n1. Giao phòng Kinh tế lập dự toán."),
            new(false, "I. PHÂN CÔNG\n1. Giao Hội đồng Thi đua - Khen thưởng xã, Hội đồng TĐKT tỉnh và Phòng Kinh tế.\n2. Mời Uỷ ban Kiểm tra Đảng uỷ, Văn phòng HĐND và UBND."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var name in inspection.BodyNames.Where(static name => !name.IsAccepted && name.Text.Any(char.IsLower)))
        {
            var right = name.Row.Name;
            var wrongWords = name.Form != name.Row.Name;
            if (!wrongWords && name.Row.Accepted.Prepend(right).Any(form => IsWritten(name.Text, form)))
            {
                continue;
            }

            // A long dash for a short one is the typewriter's, not the officer's.
            var onlyDash = !wrongWords && IsWritten(name.Text.Replace('–', '-'), right);
            var found = FoundIn(inspection, name.Block, name.Span, $"Đang ghi “{name.Text}”; tên đúng là “{right}” ({name.Row.Source}).", wrongWords ? FixKind.Guarded : FixKind.Safe, right);
            yield return found with { Severity = onlyDash ? Severity.Note : name.Row.Severity, Subject = name.Row.Name + name.Row.Severity };
        }
    }

    private static bool IsWritten(string text, string form) => Marks(text) == Marks(form) && Casing.Fits(text, form, freeFirst: false);

    private static string Marks(string name) => VietnameseText.Squeeze(string.Concat(name.Select(static c => char.IsLetter(c) ? 'x' : c)));
}
