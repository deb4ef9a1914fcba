using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Một người ghi hai lần trong danh sách đại biểu. Two people may share a name: another year of birth tells them apart, another unit makes it a question.</summary>
internal sealed class RepeatedPerson : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/repeated-person", "Đại biểu ghi hai lần trong danh sách", Severity.Error, "Trong cùng bảng")
    {
        Examples =
        [
            new(true, "|TT|Họ và tên|Năm sinh|Chức vụ, đơn vị|\n|1|Lê Văn Mẫu|1980|Trưởng thôn An|\n|2|LÊ VĂN MẪU|1980|Trưởng thôn An|"),
            new(false, "|TT|Họ và tên|Năm sinh|Chức vụ, đơn vị|\n|1|Lê Văn Mẫu|1980|Trưởng thôn An|\n|2|Lê Văn Mẫu|1991|Trưởng thôn Bình|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.People is not { } list)
        {
            yield break;
        }

        foreach (var namesakes in list.People.GroupBy(static person => FoldedText.Key(person.Name), StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            var first = namesakes.First();
            foreach (var person in namesakes.Skip(1).Where(person => person.Year.Length == 0 || first.Year.Length == 0 || person.Year == first.Year))
            {
                var isSame = FoldedText.Key(person.Unit) == FoldedText.Key(first.Unit);
                yield return Found(isSame ? Severity.Error : Severity.Warning, list.Sheet, person.Row, list.NameColumn, person.Name,
                    isSame ? $"“{person.Name}” đã có ở dòng {first.Row}." : $"“{person.Name}” đã có ở dòng {first.Row} với đơn vị khác; cần xác định có phải một người.", []);
            }
        }
    }
}
