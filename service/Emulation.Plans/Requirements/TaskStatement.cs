using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements.Kinds;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Nhiệm vụ giao cho một đơn vị: one sentence of the implementation section, with the unit it is laid on.</summary>
/// <param name="Lead">Đơn vị chủ trì or the unit whose duty it is; null where the text names none.</param>
/// <param name="With">Đơn vị phối hợp.</param>
internal sealed partial record TaskStatement(
    PlanItem Item, TextSpan Span, string? Lead, IReadOnlyList<string> With, string Action, DateMention? Deadline, bool IsBudget, AdministrativeLevel Level)
{
    /// <summary>The line that gives the deadline when it is not the task's own ("Thời gian hoàn thành: Tháng 11/2024.").</summary>
    public (Block Block, TextSpan Span)? DeadlinePlace { get; init; }

    /// <summary>Whether the unit is asked ("Đề nghị") and not told: Front and Party bodies are not under the committee's orders.</summary>
    public bool IsAsked { get; init; }

    public static List<TaskStatement> Find(Plan plan)
    {
        var tasks = new List<TaskStatement>();
        foreach (var item in plan.Items)
        {
            if (item.Topic is Topic.Implementation or Topic.Budget && !item.IsHeading && !IsDetail(item))
            {
                Read(plan, item, tasks);
            }
        }

        return tasks;
    }

    // What stands under "cụ thể như sau:" spells the task above out; slogans are no tasks.
    private static bool IsDetail(PlanItem item) =>
        item.Parent is { } parent && parent.Label?.Kind == LabelKind.Bullet && (item.Label?.Kind == LabelKind.Bullet || parent.Content.TrimEnd().EndsWith(':'))
        || item.Content.TrimEnd().EndsWith('!') || Slogan().IsMatch(item.ContentKey);

    private static void Read(Plan plan, PlanItem item, List<TaskStatement> tasks)
    {
        var heading = Unit(item);
        var text = item.Block.Text;
        var level = SubjectLevel(plan, item);
        foreach (var sentence in Clauses(item))
        {
            var key = sentence.Slice(item.Block.Key);
            if (DeadlineLine().IsMatch(key))
            {
                Attach(item, sentence, tasks);
                continue;
            }

            if (PreSubmissionRequirement.Asks(key) || Continuation().IsMatch(key) && tasks is [.., var before] && before.Item == item)
            {
                continue;
            }

            var owner = OwnSubject(item, sentence, heading);
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
        var from = item.Field is { } field && FieldIsUnit(item, field) ? field.End + 1 : item.ContentStart;
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

    // "Phối hợp với Văn phòng: …" names a partner.
    private static bool FieldIsUnit(PlanItem item, TextSpan field) => !field.Slice(item.Block.Key).StartsWith("phối hợp", StringComparison.Ordinal) && FieldNamesUnit(item, field);

    private static bool FieldNamesUnit(PlanItem item, TextSpan field) =>
        Bodies.Find(item.Block).Any(body => body.Span.Start < field.End) || UnitWords().IsMatch(field.Slice(item.Block.Key));

    /// <summary>The unit a heading or the head of a line names, without "Đề nghị" and "Giao".</summary>
    private static (string Name, bool Asked)? Unit(PlanItem item)
    {
        foreach (var above in item.SelfAndAncestors())
        {
            var span = above.IsHeading ? above.ContentSpan : above.Field is { } field && FieldIsUnit(above, field) ? field : (TextSpan?)null;
            if (span is { } name && above.Label?.Kind is LabelKind.Arabic or LabelKind.Letter or LabelKind.Bullet && above.Topic is Topic.Implementation)
            {
                return Strip(name.Slice(above.Block.Text));
            }
        }

        return null;
    }

    private static (string Name, bool Asked) Strip(string name)
    {
        var match = Address().Match(VietnameseText.ToKey(name));
        return (name[match.Length..].Trim(' ', ':', '.', ';'), match.Value.Contains("đề nghị", StringComparison.Ordinal));
    }

    // "3. Phòng Kinh tế lập dự toán…": the sentence's own subject is the body it opens with.
    private static (string Name, bool Asked)? OwnSubject(PlanItem item, TextSpan sentence, (string Name, bool Asked)? heading)
    {
        var key = item.Block.Key;
        var address = Address().Match(key[sentence.Start..sentence.End]);
        var at = sentence.Start + address.Length;
        var asked = address.Value.Contains("đề nghị", StringComparison.Ordinal);
        var body = Bodies.Find(item.Block).FirstOrDefault(body => body.Span.Start >= at && body.Span.Start <= at + 8);
        if (body is not null)
        {
            return (body.Span.Slice(item.Block.Text), asked);
        }

        var group = GroupSubject().Match(key, at);
        return group.Success && group.Index == at ? (item.Block.Text.Substring(at, group.Groups["name"].Length).Trim(), asked) : asked && heading is null ? ("", true) : null;
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
        return ([.. text.Substring(names.Index, names.Length).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
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

    private static AdministrativeLevel SubjectLevel(Plan plan, PlanItem item)
    {
        foreach (var above in item.SelfAndAncestors().Where(static above => above.Topic == Topic.Implementation))
        {
            var head = above.IsHeading ? above.ContentKey : SubordinateSubject().Match(above.ContentKey).Value;
            if (head.Length > 0 && SubordinateSubject().IsMatch(head))
            {
                var level = LevelScope.Of(head, plan.Header.Level);
                return level;
            }
        }

        return item.Level;
    }

    [GeneratedRegex(@"^\W*(?:nhiệt liệt|tinh thần)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slogan();

    [GeneratedRegex(@"^\W*(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành| triển khai)*\s*:?|^\W*hoàn thành (?:trong|trước|xong|chậm nhất)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DeadlineLine();

    [GeneratedRegex(@"^\W*(?:qua đó|từ đó|trong đó|đồng thời chú|đặc biệt)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Continuation();

    [GeneratedRegex(@",?\s(?:nhằm|nhất là|góp phần|tạo không khí|cụ thể như sau|đúng tiến độ|trong đó|gắn liền với|gắn với|trong việc thực hiện)\b|\s\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"kinh phí|dự toán|quyết toán|ngân sách", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BudgetAction();

    [GeneratedRegex(@"^\W*(?:giao|đề nghị|yêu cầu|phân công)\s+(?:cho\s+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\W*đề nghị\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^\W*(?:(?:các|tập thể|thủ trưởng|đồng chí|đơn vị|cơ quan|sở|phòng|ban|ubnd|ủy ban|hội|đoàn|công an|trung tâm|văn phòng|trường|trạm|thôn|xóm|tổ)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UnitWords();

    [GeneratedRegex(@"\G(?<name>(?:thủ trưởng|các)\s[^.:;]{3,120}?)(?=\s(?:xây dựng|tổ chức|căn cứ|phối hợp|chủ động|chủ trì|có trách nhiệm|triển khai|theo dõi|lựa chọn|lập|rà soát|hướng dẫn|thực hiện|tăng cường|báo cáo|gửi)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupSubject();

    [GeneratedRegex(@"phối hợp (?:chặt chẽ )?(?:với|cùng)\s+(?<with>[^.:;]{2,160}?)(?=,?\s(?:xây dựng|tổ chức|tham mưu|chuẩn bị|vận động|giới thiệu|lựa chọn|trình|gửi|rà soát|hướng dẫn|thực hiện|trang trí|thẩm định|đón|bố trí|căn cứ|kiểm tra|đảm bảo|bảo đảm|tuyên truyền|triển khai|thống nhất|theo dõi|lập|đề xuất|phát huy|để|trong)\b|[:;.])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cooperation();

    [GeneratedRegex(@"(?:ubnd|ủy ban nhân dân)(?: các)? (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?:, (?:các )?(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố))*(?=\s*(?:$|[,;:.]|xây dựng|tổ chức|căn cứ|chủ động|có trách nhiệm|triển khai|lựa chọn|báo cáo|và))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SubordinateSubject();
}
