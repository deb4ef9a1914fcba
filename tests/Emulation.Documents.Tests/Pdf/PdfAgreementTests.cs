using Emulation.Documents.Pdf;
using Emulation.Documents.Tests.PlainText;

namespace Emulation.Documents.Tests.Pdf;

public class PdfAgreementTests
{
    [Theory]
    [MemberData(nameof(OfficePlan.Names), MemberType = typeof(OfficePlan))]
    public void A_plan_read_from_PDF_has_the_paragraphs_of_its_Word_file(string name)
    {
        using var content = File.OpenRead(OfficePlan.Path(name + ".pdf"));

        var plan = PdfReader.Read(content, TestContext.Current.CancellationToken);
        var agreement = OfficePlan.Agreement(name, plan);

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {agreement:P2} of the Word file's letters in equal paragraphs");
        Assert.True(agreement > 0.99, $"{name}: {agreement:P2}");
        Assert.All(plan.Blocks, block => Assert.Equal($"page {block.Page}", block.Origin!.Part));
    }
}
