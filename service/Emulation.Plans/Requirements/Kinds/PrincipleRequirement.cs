using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Nguyên tắc, yêu cầu chung: solemn, practical, thrifty; no show and no waste.</summary>
public sealed partial class PrincipleRequirement : RequirementType<TextValue>
{
    private static readonly string[] Virtues = ["trang trọng", "thiết thực", "tiết kiệm", "hiệu quả", "an toàn", "công khai", "dân chủ", "phô trương", "hình thức", "lãng phí"];

    private const double SameWords = 0.75;

    public override RequirementKind Kind => RequirementKind.Principle;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => !item.IsHeading && item.Topic is Topic.Purpose or Topic.Principles or Topic.Organisation or Topic.None or Topic.Work))
        {
            foreach (var sentence in item.Sentences)
            {
                var key = sentence.Slice(item.Block.Key);
                if (Ensures().IsMatch(key) && (Named(key).Count() >= 2 && (item.Topic != Topic.Work || key.Contains("hội nghị", StringComparison.Ordinal)) || item.Topic == Topic.Principles && Strict().IsMatch(key)))
                {
                    yield return new Candidate(new TextValue(sentence.Slice(item.Block.Text)), item, sentence);
                }
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, TextValue value, Draft draft)
    {
        var wanted = Named(VietnameseText.ToKey(value.Text)).ToList();
        if (wanted.Count < 2 && draft.Nearest(WordOverlap.ContentWords(value.Text)) is (var same, >= SameWords))
        {
            yield return new Judgement(Verdict.Met, same, "Dự thảo nêu nguyên tắc này bằng lời của cấp trên hoặc gần như vậy.");
            yield break;
        }

        var own = draft.Of(Kind).MaxBy(statement => Named(VietnameseText.ToKey(statement.Quote[0])).Intersect(wanted, StringComparer.Ordinal).Count());
        // One virtue says too little of a sentence to answer it.
        if (own is null || wanted.Count < 2)
        {
            yield return own is null ? Judgement.Missing("Dự thảo không nêu nguyên tắc tổ chức mà cấp trên yêu cầu.")
                : new Judgement(Verdict.NeedsReview, Draft.Evidence(own), "Cần đối chiếu nguyên tắc này với dự thảo.");
            yield break;
        }

        var left = wanted.Except(Named(VietnameseText.ToKey(own.Quote[0])), StringComparer.Ordinal).ToList();
        yield return left.Count == 0
            ? new Judgement(Verdict.Met, Draft.Evidence(own), "Dự thảo nêu đủ nguyên tắc tổ chức của cấp trên.")
            : new Judgement(Verdict.NeedsReview, Draft.Evidence(own), $"So với cấp trên, dự thảo chưa nhắc: {string.Join(", ", left)}.");
    }

    private static IEnumerable<string> Named(string key) => Virtues.Where(virtue => key.Contains(virtue, StringComparison.Ordinal));

    [GeneratedRegex(@"bảo đảm|đảm bảo|tránh|không (?:được|để|phô trương)|phải|thực hành", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ensures();

    [GeneratedRegex(@"\b(?:phải|không được|bảo đảm|đảm bảo)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Strict();
}
