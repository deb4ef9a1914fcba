using Emulation.Documents.PlainText;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.PlainText;

public class TextAgreementTests
{
    // Two of the texts lack the head their Word files have; that alone is up to 6 of 100 letters of the shortest.
    private const double LeastAgreement = 0.94;

    public static TheoryData<string> Provincial =>
        [.. Directory.GetFiles(OfficePlan.Path("provincial"), "*KH-UBND*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OfficePlan.Names), MemberType = typeof(OfficePlan))]
    public void A_plan_read_as_text_has_the_paragraphs_of_its_Word_file(string name)
    {
        using var content = File.OpenRead(OfficePlan.Path(name + ".txt"));

        var agreement = OfficePlan.Agreement(name, PlainTextReader.Read(content, TestContext.Current.CancellationToken));

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {agreement:P2} of the Word file's letters in equal paragraphs");
        Assert.True(agreement >= LeastAgreement, $"{name}: {agreement:P2}");
    }

    [Theory]
    [MemberData(nameof(Provincial), DisableDiscoveryEnumeration = true)]
    public void A_provincial_plan_keeps_head_lines_apart_and_loses_no_letter(string file)
    {
        var path = OfficePlan.Path(Path.Combine("provincial", file));
        using var content = File.OpenRead(path);

        var plan = PlainTextReader.Read(content, TestContext.Current.CancellationToken);

        var head = plan.Blocks.Take(8).Select(block => block.Key).ToArray();
        Assert.Contains("cộng hòa xã hội chủ nghĩa việt nam", head);
        Assert.Contains("độc lập - tự do - hạnh phúc", head);
        Assert.Contains(head, key => key.StartsWith("số: ", StringComparison.Ordinal) && key.EndsWith("/kh-ubnd", StringComparison.Ordinal));
        Assert.Contains(head, key => key.Contains(", ngày ", StringComparison.Ordinal) && key.EndsWith("2025", StringComparison.Ordinal));
        Assert.Contains("kế hoạch", head);
        Assert.Equal(Letters(File.ReadAllText(path)), Letters(string.Concat(plan.Blocks.Select(block => block.Text))));
    }

    private static string Letters(string text) => string.Concat(VietnameseText.ToNfc(text).Where(char.IsLetterOrDigit));
}
