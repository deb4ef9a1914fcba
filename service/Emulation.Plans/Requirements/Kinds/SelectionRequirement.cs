using System.Text.RegularExpressions;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Tiêu chuẩn và cách lựa chọn điển hình, đại biểu.</summary>
public sealed partial class SelectionRequirement : WordedRequirementType<TextValue>
{
    public override RequirementKind Kind => RequirementKind.Selection;

    private protected override string Subject => "việc lựa chọn điển hình, đại biểu";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => !item.IsHeading && item.Topic is Topic.Organisation or Topic.DelegateNumber or Topic.Composition or Topic.Selection or Topic.Report))
        {
            foreach (var sentence in item.Sentences)
            {
                var key = sentence.Slice(item.Block.Key);
                var by = ChosenBy().Match(key);
                if (by.Success && item.Topic is not Topic.Report && key.IndexOf('(', StringComparison.Ordinal) < 0)
                {
                    yield return new Candidate(new TextValue(by.Value), item, new TextSpan(sentence.Start + by.Index, by.Length));
                }
                else if (Standard().IsMatch(key) && !key.Contains('%', StringComparison.Ordinal))
                {
                    yield return new Candidate(new TextValue(sentence.Slice(item.Block.Text)), item, sentence);
                }
            }
        }
    }

    [GeneratedRegex(@"do tập thể lãnh đạo[^.;()]*lựa chọn[^.;()]*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ChosenBy();

    [GeneratedRegex(@"^\W*(?:xem xét, )?(?:lựa chọn|bình xét|bình chọn|giới thiệu|suy tôn)[^:]{15,}|(?:cần|phải) được (?:bình xét|lựa chọn|suy tôn)|(?:đại biểu|điển hình)[^.;]{0,40} là những (?:người|tập thể|cá nhân)|(?:được )?suy tôn từ", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Standard();
}
