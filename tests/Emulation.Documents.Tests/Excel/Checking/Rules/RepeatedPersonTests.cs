using Emulation.Plans.Rules;

namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class RepeatedPersonTests
{
    [Fact]
    public void Another_unit_makes_it_a_question() =>
        Assert.Equal(["sheet/repeated-person B3", "sheet/repeated-person B6"], SheetCheck.Cells("|TT|Họ và tên|Năm sinh|Chức vụ, đơn vị|\n|1|Lê Văn Mẫu|1980|Trưởng thôn An|\n|2|LÊ VĂN MẪU|1980|Trưởng thôn An|\n|3|Lê Văn Mẫu|1991|Thôn Bình|\n|4|Trần Thị Mẫu||Thôn Bình|\n|5|Trần Thị Mẫu||Thôn An|"));

    [Fact]
    public void The_same_unit_is_an_error_and_another_a_warning() =>
        Assert.Equal([Severity.Error, Severity.Warning], SheetCheck.Of("|TT|Họ và tên|Đơn vị|\n|1|Lê Văn Mẫu|Thôn An|\n|2|Lê Văn Mẫu|Thôn An|\n|3|Lê Văn Mẫu|Thôn Bình|").Select(static one => one.Severity));
}
