using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements.Kinds;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Câu giao việc: the sentences of the implementation section, and those elsewhere that assign ("Giao Sở Nội vụ …").</summary>
internal static partial class TaskSentences
{
    public static List<TaskStatement> Read(Plan plan, IReadOnlySet<PlanItem> taken)
    {
        var tasks = new List<TaskStatement>();
        var captions = plan.Tables.Select(static table => table.Below).ToHashSet();
        foreach (var item in plan.Items.Where(item => !taken.Contains(item) && !(captions.Contains(item) && TableCaption().IsMatch(item.ContentKey))))
        {
            if (item.Topic is Topic.Implementation or Topic.Budget && (!item.IsHeading || IsTaskWithDetail(item)) && !IsDetail(item)
                || !item.IsHeading && Assignment().IsMatch(item.ContentKey))
            {
                Read(plan, item, tasks);
            }
        }

        return tasks;
    }

    // "- Trang trí khánh tiết, cụ thể như sau:" is a duty with its list; "- Phòng Nội vụ:" names who has the duties below.
    private static bool IsTaskWithDetail(PlanItem item) =>
        item.Label?.Kind == LabelKind.Bullet && !TaskOwners.OpensWithUnit(item)
        && !Scope().IsMatch(item.ContentKey) && TaskOwners.Unit(item) is not null;

    // What stands under "cụ thể như sau:" spells the task above out; slogans are no tasks.
    private static bool IsDetail(PlanItem item) =>
        item.Parent is { } parent && parent.Label?.Kind == LabelKind.Bullet && (item.Label?.Kind == LabelKind.Bullet || parent.Content.TrimEnd().EndsWith(':'))
        || item.Content.TrimEnd().EndsWith('!') || Slogan().IsMatch(item.ContentKey) || item.ContentKey.StartsWith("trên đây là", StringComparison.Ordinal);

    private static void Read(Plan plan, PlanItem item, List<TaskStatement> tasks)
    {
        var heading = TaskOwners.Unit(item);
        var text = item.Block.Text;
        var level = TaskOwners.LevelOf(plan, item);
        foreach (var sentence in Clauses(item))
        {
            var key = sentence.Slice(item.Block.Key);
            if (!key.Any(char.IsLetter) || OpenPhrase.Is(item.Block, sentence))
            {
                continue;
            }

            if (DeadlineLine().IsMatch(key))
            {
                Attach(item, sentence, tasks);
                continue;
            }

            if (PreSubmissionRequirement.Asks(key) || Continuation().IsMatch(key) && tasks is [.., var before] && before.Item == item)
            {
                continue;
            }

            var owner = TaskOwners.OwnSubject(item, sentence, heading);
            if (item.Topic == Topic.Budget && !BudgetAction().IsMatch(key) || owner is null && item.Topic == Topic.Budget)
            {
                continue;
            }

            var (with, action) = Partners(text, item.Block.Key, sentence);
            tasks.Add(new TaskStatement(
                item, WithoutPurpose(item.Block, sentence), owner?.Name ?? heading?.Name, with, action, OwnDeadline(item, sentence), BudgetAction().IsMatch(key), level)
            {
                IsAsked = (owner?.Asked ?? false) || (heading?.Asked ?? false) || Asking().IsMatch(key),
            });
        }
    }

    // A long duty is quoted without the words on what it is good for.
    private static TextSpan WithoutPurpose(Block block, TextSpan sentence)
    {
        const int Long = 200;
        var purpose = sentence.Length <= Long ? Match.Empty : Purpose().Match(block.Key, sentence.Start + 60, sentence.Length - 60);
        return purpose.Success ? TextSpan.Between(sentence.Start, purpose.Index).Trim(block.Text) : sentence;
    }

    // A clause behind ";" that opens with a capital, or that is a duty to send papers, stands on its own.
    private static IEnumerable<TextSpan> Clauses(PlanItem item)
    {
        var from = item.Field is { } field && TaskOwners.FieldIsUnit(item, field) ? field.End + 1 : item.ContentStart;
        foreach (var sentence in SentenceSplitter.Split(item.Block.Text, from))
        {
            var start = sentence.Start;
            for (var i = sentence.Start; i < sentence.End - 2; i++)
            {
                if (item.Block.Text[i] == ';' && NextWordIsCapitalVerb(item.Block, i + 1, sentence.End))
                {
                    yield return TextSpan.Between(start, i + 1).Trim(item.Block.Text);
                    start = i + 1;
                }
            }

            yield return TextSpan.Between(start, sentence.End).Trim(item.Block.Text);
        }
    }

    private static bool NextWordIsCapitalVerb(Block block, int at, int end)
    {
        while (at < end && block.Text[at] == ' ')
        {
            at++;
        }

        return at < end && char.IsUpper(block.Text[at]) && PreSubmissionRequirement.Asks(block.Key[at..end]);
    }

    private static (IReadOnlyList<string> With, string Action) Partners(string text, string key, TextSpan sentence)
    {
        var match = Cooperation().Match(key, sentence.Start, sentence.Length);
        if (!match.Success)
        {
            return ([], sentence.Slice(text));
        }

        var names = match.Groups["with"];
        var action = TextSpan.Between(names.Index + names.Length, sentence.End).Trim(text);
        return (TaskStatement.Names(text.Substring(names.Index, names.Length)),
            action.Length > 0 ? action.Slice(text).TrimStart(',', ':', ' ') : sentence.Slice(text));
    }

    private static DateMention? OwnDeadline(PlanItem item, TextSpan sentence) =>
        Dates.Find(item.Block).FirstOrDefault(date => date.Span.Start >= sentence.Start && date.Span.End <= sentence.End
            && date is { Relation: DateRelation.OnOrBefore, DeadlineDate: not null });

    // A deadline line belongs to what stands before it under the same unit.
    private static void Attach(PlanItem item, TextSpan sentence, List<TaskStatement> tasks)
    {
        var date = Dates.Find(item.Block).FirstOrDefault(mention => mention.Span.Start >= sentence.Start && mention.Span.End <= sentence.End);
        var owner = item.Label?.Kind == LabelKind.Bullet ? item : item.Parent;
        for (var i = tasks.Count - 1; date is not null && i >= 0 && (tasks[i].Item == item || tasks[i].Item.Parent == item.Parent && owner == item.Parent); i--)
        {
            if (tasks[i].Deadline is null)
            {
                tasks[i] = tasks[i] with { Deadline = date, DeadlinePlace = (item.Block, sentence) };
            }

            if (tasks[i].Item == item)
            {
                break;
            }
        }
    }

    [GeneratedRegex(@"^\W*(?:nhiệt liệt|tinh thần)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Slogan();

    [GeneratedRegex(@"^\W*(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành| triển khai)*\s*:?|^\W*hoàn thành (?:trong|trước|xong|chậm nhất)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex DeadlineLine();

    [GeneratedRegex(@"^\W*(?:qua đó|từ đó|trong đó|đồng thời chú|đặc biệt|để)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Continuation();

    [GeneratedRegex(@",?\s(?:nhằm|nhất là|góp phần|tạo không khí|cụ thể như sau|đúng tiến độ|trong đó|gắn liền với|gắn với|trong việc thực hiện)\b|\s\(", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"kinh phí|dự toán|quyết toán|ngân sách", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex BudgetAction();

    [GeneratedRegex(@"^\W*đề nghị\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^\W*(?:danh sách|biểu|bảng)|(?:bảng|biểu|danh sách)\s(?:\p{L}+\s){0,3}(?:sau|dưới đây|kèm theo|đính kèm)|^[^.;]{0,80}(?:như sau|dưới đây)\W*$|kèm theo\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TableCaption();

    [GeneratedRegex(@"^\W*(?:giao|phân công)\s(?!ban|lưu|thông|nhiệm vụ)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^\W*(?:đối với|tại|về|nội dung|thành phần|hình thức|thời gian|nhiệm vụ)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Scope();

    [GeneratedRegex(@"phối hợp (?:chặt chẽ )?(?:với|cùng)\s+(?<with>[^.:;]{2,160}?)(?=,?\s(?:xây dựng|(?<!các )tổ chức(?! (?:có liên quan|liên quan|chính trị|xã hội))|tham mưu|chuẩn bị|vận động|giới thiệu|lựa chọn|trình|gửi|rà soát|hướng dẫn|thực hiện|trang trí|thẩm định|đón|bố trí|căn cứ|kiểm tra|đảm bảo|bảo đảm|tuyên truyền|triển khai|thống nhất|theo dõi|lập|đề xuất|phát huy|để|trong)\b|[:;.])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Cooperation();
}
