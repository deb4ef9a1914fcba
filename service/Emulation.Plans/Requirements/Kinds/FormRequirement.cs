using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Hình thức tổ chức: the allowed kinds of meeting, one or a choice of several.</summary>
public sealed partial class FormRequirement : RequirementType<FormValue>
{
    public override RequirementKind Kind => RequirementKind.Form;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.EventItems)
        {
            if (item.Field is { } field && FieldName().IsMatch(field.Slice(item.Block.Key)))
            {
                var value = TextSpan.Between(field.End, item.Block.Text.Length);
                if (Forms(item.Block, value) is { Count: > 0 } forms)
                {
                    yield return new Candidate(new FormValue(forms), item, item.ContentSpan);
                }
            }
            else if (Charged(item) is { Count: > 0 } charged)
            {
                yield return new Candidate(new FormValue(charged), item, item.ContentSpan);
            }
            else if (item.Topic == Topic.Form && Forms(item.Block, item.ContentSpan) is { Count: > 0 } below)
            {
                yield return new Candidate(new FormValue(below), item, item.ContentSpan);
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, FormValue value, Draft draft)
    {
        var stated = draft.Of(Kind).FirstOrDefault();
        var named = draft.Of(RequirementKind.EventName).FirstOrDefault();
        var (form, evidence) = stated?.Value is FormValue { OneOf: [var own, ..] } ? (own, Draft.Evidence(stated))
            : named?.Value is EventNameValue name ? (name.Form, Draft.Evidence(named))
            : (null, null);
        if (form is null)
        {
            yield return Judgement.Missing($"Dự thảo không nêu hình thức tổ chức; cấp trên cho phép: {Choice(value)}.");
            yield break;
        }

        var near = value.OneOf.FirstOrDefault(allowed => IsNear(allowed, form));
        yield return value.OneOf.Any(allowed => VietnameseText.SameWords(allowed, form))
            ? new Judgement(Verdict.Met, evidence, $"Hình thức “{form}” nằm trong các hình thức được phép.")
            : near is not null
                ? new Judgement(Verdict.NeedsReview, evidence, $"Dự thảo ghi “{form}”, cấp trên ghi “{near}”: gần giống nhưng không trùng, cần người có thẩm quyền xem lại.")
                : new Judgement(Verdict.Violated, evidence, $"Hình thức “{form}” không có trong các hình thức được phép: {Choice(value)}.");
    }

    // "Các xã, phường tổ chức Hội nghị …": who is charged opens the sentence and the meeting is what they hold, not what it leads up to.
    private static List<string> Charged(PlanItem item)
    {
        var forms = new List<string>();
        if (Charge().Match(item.Block.Key, item.ContentSpan.Start) is not { Success: true } charge)
        {
            return forms;
        }

        var next = charge.Index + charge.Length;
        foreach (var mention in EventNames.Find(item.Block).OrderBy(static mention => mention.Span.Start))
        {
            if (mention.Span.Start < next || !Choosing().IsMatch(item.Block.Key[next..mention.Span.Start]) || forms.Count == 0 && item.Block.Key[next..mention.Span.Start].Trim(' ', '"').Length > 0)
            {
                break;
            }

            forms.Add(mention.Form);
            next = mention.Span.End;
        }

        return forms;
    }

    private static string Choice(FormValue value) => string.Join("; ", value.OneOf.Select(static form => $"“{form}”"));

    // One name holds all the words of the other: something was added or left out.
    private static bool IsNear(string allowed, string form)
    {
        var (a, b) = (Words(allowed), Words(form));
        return a.IsSubsetOf(b) || b.IsSubsetOf(a) && b.Count >= 3;
    }

    private static HashSet<string> Words(string text) => [.. VietnameseText.ToKey(text).Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries)];

    private static List<string> Forms(Block block, TextSpan value)
    {
        var quoted = Quoted().Matches(block.Text[value.Start..]).Select(static match => match.Groups["name"].Value.Trim())
            .Where(static name => Meeting().IsMatch(VietnameseText.ToKey(name))).ToList();
        if (quoted.Count > 0)
        {
            return quoted;
        }

        var mentions = EventNames.Find(block).Where(mention => mention.Span.Start >= value.Start).Select(static mention => mention.Form).Distinct(StringComparer.Ordinal).ToList();
        if (mentions.Count > 0)
        {
            return mentions;
        }

        var match = Meeting().Match(block.Key, value.Start);
        return match.Success ? [block.Text.Substring(match.Index, match.Length).Trim()] : [];
    }

    [GeneratedRegex(@"\G(?:(?:ủy ban nhân dân|ubnd) )?(?:các|mỗi|tất cả các) (?:xã|phường|đặc khu|thị trấn)(?:(?:,| và|, và) (?:các )?(?:xã|phường|đặc khu|thị trấn))* (?:phải |đều |thống nhất )?tổ chức (?=[""h đ])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Charge();

    [GeneratedRegex(@"^[ ""]*(?:hoặc )?[ ""]*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Choosing();

    [GeneratedRegex(@"^hình thức(?: tổ chức| tiến hành| hội nghị| đại hội)*$|^hình thức,", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FieldName();

    [GeneratedRegex("[“\"](?<name>[^“”\"]{6,120})[”\"]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:hội nghị|đại hội|lễ|gặp mặt)\s[^.;,(]{3,80}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Meeting();
}
