using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Cơ quan, đơn vị không còn tổ chức được nêu như đang hoạt động. What the plan tells of the time before may name them.</summary>
public sealed partial class AbolishedUnitName : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/abolished-unit", "Nêu đơn vị, cơ quan không còn tổ chức", Severity.Warning, "Luật Tổ chức chính quyền địa phương 72/2025/QH15")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Phòng Nội vụ tổng hợp danh sách.") { Date = new DateOnly(2025, 8, 1) },
            new(true, "I. PHÂN CÔNG\n1. Đề nghị UBND các huyện cử người dự.") { Date = new DateOnly(2025, 8, 1) },
            new(true, "I. PHÂN CÔNG\n1. Trước khi họp gửi danh sách về Phòng Nội vụ.") { Date = new DateOnly(2025, 8, 1) },
            new(false, "I. PHÂN CÔNG\n1. Phòng Nội vụ tổng hợp danh sách.") { Date = new DateOnly(2025, 6, 1) },
            new(false, "I. PHÂN CÔNG\n1. Tính cả thành tích do UBND huyện công nhận trước khi sắp xếp.\n2. Sở Nội vụ hướng dẫn.") { Date = new DateOnly(2025, 8, 1) },
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Date is not { } date)
        {
            yield break;
        }

        var table = PhraseTable<AbolishedUnit>.Of(inspection.Data.AbolishedUnits, static unit => [unit.Word]);
        foreach (var block in inspection.Lines.Where(static block => !History().IsMatch(block.Key)))
        {
            IReadOnlyList<Citation>? cited = null;
            foreach (var ((unit, word), span) in table.Find(block.Key).Where(found => found.Meaning.Row.To <= date))
            {
                cited ??= inspection.CitationsIn(block);
                if (cited.All(citation => !citation.IntroducedSpan.Overlaps(span)))
                {
                    yield return FoundIn(inspection, block, span, $"Từ {unit.To.ToString("d/M/yyyy", VietnameseText.Culture)} không còn “{span.Slice(block.Text)}”; nay là {unit.Now} ({unit.Source}).", FixKind.Never, null)
                        with
                    { Subject = word };
                }
            }
        }
    }

    [GeneratedRegex(@"trước (?:đây|thời điểm|khi (?:bỏ|vận hành|chuyển sang|thực hiện (?:mô hình|chính quyền))|ngày 0?1(?:/0?7/|\s+tháng\s+0?7\s+năm\s+)2025)|sáp nhập|sắp xếp|hợp nhất|kết thúc (?:hoạt động|nhiệm vụ)|không tổ chức|\(cũ\)|(?<!\p{L})cũ(?!\p{L})|giai đoạn 20[12]\d\s?-\s?2025|bãi bỏ|giải thể", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex History();
}
