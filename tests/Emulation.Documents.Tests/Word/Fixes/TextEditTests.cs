using Emulation.Documents.Word.Fixes;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word.Fixes;

public sealed class TextEditTests
{
    [Theory]
    [InlineData("2. Việc", "3. Việc", 10, 1, "3")]
    [InlineData("II. A", "III. A", 12, 0, "I")]
    [InlineData("xã  Tân", "xã Tân", 13, 1, "")]
    [InlineData("giống", "giống", 15, 0, "")]
    [InlineData("😀 a", "😁 a", 10, 2, "😁")]
    public void Only_what_differs_is_changed(string old, string wanted, int start, int length, string text)
    {
        var edit = TextEdit.Between(old, wanted, 10);

        Assert.Equal(new TextEdit(new TextSpan(start, length), text), edit);
    }
}
