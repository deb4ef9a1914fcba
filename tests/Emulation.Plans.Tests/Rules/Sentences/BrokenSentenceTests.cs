using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Sentences;

public sealed class BrokenSentenceTests
{
    private const string Rule = "sentences/broken";

    [Theory]
    [InlineData("Trên cơ sở danh sách do các thôn gửi lên. Hội đồng Thi đua - Khen thưởng xã chọn ra mười gương.", "gửi lên. Hội đồng")]
    [InlineData("Sau khi nhận đủ hồ sơ của các thôn. Phòng Kinh tế soát lại từng bộ.", "các thôn. Phòng Kinh tế")]
    public void Phrase_closed_as_a_sentence_is_found_at_the_stop(string text, string seam)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. XÉT CHỌN", "1. " + text));
        Assert.Contains(seam, finding.Quote);
        Assert.Equal(FixKind.Guarded, finding.Fix!.Kind);
    }

    [Theory]
    [InlineData("Trên cơ sở danh sách do các thôn gửi lên, Hội đồng xã chọn ra mười gương. Phòng Kinh tế theo dõi.")]
    [InlineData("Nhằm ghi nhận công lao của bà con.")]
    [InlineData("Để kịp ngày khai mạc thì phải họp sớm. Phòng Kinh tế theo dõi.")]
    public void Whole_sentences_and_lone_phrases_pass(string text) => Assert.Empty(RuleCheck.Draft(Rule, "I. XÉT CHỌN", "1. " + text));
}
