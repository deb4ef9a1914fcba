using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulation.Documents.Tests.Word.Insertion;

namespace Emulation.Documents.Tests.Reviewing;

/// <summary>Lỗi gài: one slip of an officer in a plan that was sound, and the rule or the kind of requirement that must name it.</summary>
/// <param name="Sign">A rule's id, or a requirement's kind: what the review has to say of it.</param>
/// <param name="Old">What of one paragraph is written over.</param>
/// <param name="New">A replacement pattern; null empties every such paragraph.</param>
internal sealed record SeededFault(string Name, string Sign, Regex Old, string? New)
{
    public static readonly IReadOnlyList<SeededFault> All =
    [
        Of("date after the parent's deadline", "Deadline", @"(?<=^Thời gian: .*ngày )\d+ tháng \d+(?= năm)", "25 tháng 10"),
        Of("more delegates than allowed", "DelegateRange", @"(?<=^Số lượng: .*)\d+(?= đại biểu)", "190"),
        Of("an item of the programme forgotten", "AgendaItem", "^Phát động thi đua giai đoạn", null),
        Of("more awards than allowed", "AwardQuota", @"(?<=không quá )05(?= tập thể)", "09"),
        Of("the earlier submission forgotten", "PreSubmission", "^Trước khi tổ chức .*chậm nhất ngày", null),
        Of("a wrong number of the parent", "citations/conflict", @"(?<=^Thực hiện Kế hoạch số )214", "241"),
        Of("the source of money forgotten", "BudgetSource", "lấy từ nguồn ngân sách", null),
        Of("the priority forgotten", "CompositionPriority", "^Ưu tiên lựa chọn", null),
        Of("a total that does not add up", "arithmetic/table-total", @"(?<=^)\d+$", "77"),
        Of("the other kind of unit", "names/own-unit-kind", @"(?<=trên địa bàn )(?:xã|phường|đặc khu)", "thị trấn"),
        Of("a day that does not exist", "dates/impossible", @"(?<=chậm nhất ngày )\d+ tháng \d+", "31 tháng 9"),
        Of("a law that is no longer in force", "citations/outdated", @"(?<=^Căn cứ )Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"),
        Of("a slip of the pen", "spelling/pair", "Ghi nhận, biểu dương", "Ghi nhận, biễu dương"),
        Of("a place left open", "sentences/blank", @"(?<=^Địa điểm: ).+", "……"),
        Of("another ordinal", "names/ordinal", @"(?<=^Trên đây là Kế hoạch .* lần thứ )[IVX]+", "XIX"),
    ];

    /// <summary>The file with the fault in it; null where the plan has no such place.</summary>
    public byte[]? In(byte[] file)
    {
        var done = false;
        var made = PackageEdit.InMain(file, main =>
        {
            var paragraphs = main.Descendants().Where(static element => element.Name.LocalName == "p");
            // A total stands in the last row of its table; what is forgotten is forgotten everywhere.
            foreach (var paragraph in (Sign == "arithmetic/table-total" ? Totals(main) : paragraphs).ToList())
            {
                if (!(done && New is not null) && Write(paragraph))
                {
                    done = true;
                }
            }
        });
        return done ? made : null;
    }

    private static IEnumerable<XElement> Totals(XElement main) => main.Descendants().Where(static element => element.Name.LocalName == "tr" && element.Value.StartsWith("Tổng số", StringComparison.Ordinal))
        .SelectMany(static row => row.Descendants().Where(static element => element.Name.LocalName == "p")).Reverse();

    private bool Write(XElement paragraph)
    {
        var texts = paragraph.Descendants().Where(static element => element.Name.LocalName == "t").ToList();
        var whole = string.Concat(texts.Select(static text => text.Value));
        if (Old.Match(whole) is not { Success: true } found)
        {
            return false;
        }

        texts[0].Value = New is null ? "" : whole[..found.Index] + found.Result(New) + whole[(found.Index + found.Length)..];
        texts.Skip(1).ToList().ForEach(static text => text.Value = "");
        return true;
    }

    private static SeededFault Of(string name, string sign, string old, string? written) => new(name, sign, new Regex(old, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)), written);
}
