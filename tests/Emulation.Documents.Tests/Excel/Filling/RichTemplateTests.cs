using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Tests.Word;

namespace Emulation.Documents.Tests.Excel.Filling;

public sealed class RichTemplateTests
{
    [Fact]
    public void The_template_itself_is_valid() => WorkbookValidation.AssertClean(RichTemplate.Bytes());

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(3321)]
    public void A_filled_template_is_valid(int units)
    {
        var made = Filled(units);
        File.WriteAllBytes($"/tmp/filled-{units}.xlsx", made);

        WorkbookValidation.AssertClean(made);
    }

    private static byte[] Filled(int units)
    {
        var problem = SampleProblem.OfUnits(units);
        using var output = new MemoryStream();
        WorkbookFiller.Fill(new MemoryStream(RichTemplate.Bytes()), problem, SampleProblem.Solved(problem), null, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
