using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>
/// Phiếu giao việc: what is to be done, then labelled lines that say who leads, who helps and by when
/// ("Đơn vị chủ trì: …", "Đơn vị phối hợp: …", "Thời gian thực hiện: …").
/// </summary>
internal sealed partial class TaskCards
{
    private readonly List<TaskStatement> _tasks = [];
    private readonly HashSet<PlanItem> _taken = [];
    private readonly List<PlanItem> _work = [];
    private readonly Plan _plan;
    private PlanItem? _heading;
    private Line? _lead;
    private Line? _with;
    private Line? _time;

    private TaskCards(Plan plan) => _plan = plan;

    /// <summary>A labelled line, its value and the further lines below it that continue the value.</summary>
    private sealed record Line(PlanItem Item, TextSpan Value)
    {
        public List<PlanItem> More { get; } = [];

        public string Text => string.Join("; ", More.Select(static item => item.Content.Trim(' ', '.', ';')).Prepend(Value.Slice(Item.Block.Text).Trim(' ', '.', ';')).Where(static text => text.Length > 0));
    }

    /// <summary>The tasks, and the items they were read from: nobody else reads those.</summary>
    public static (IReadOnlyList<TaskStatement> Tasks, IReadOnlySet<PlanItem> Taken) Read(Plan plan)
    {
        var cards = new TaskCards(plan);
        foreach (var item in plan.Items)
        {
            cards.Next(item);
        }

        cards.Close();
        return (cards._tasks, cards._taken);
    }

    private void Next(PlanItem item)
    {
        if (Label().Match(item.ContentKey) is { Success: true } label)
        {
            var value = TextSpan.Between(item.ContentStart + label.Length, item.Block.Text.Length).Trim(item.Block.Text);
            if (value.Length == 0 && item.Children.Any(static child => Label().IsMatch(child.ContentKey)))
            {
                _taken.Add(item);
                return;
            }

            Put(label, new Line(item, value));
        }
        else if (new[] { _lead, _with, _time }.FirstOrDefault(line => line is { Value.Length: 0 } && line.Item == item.Parent) is { } open)
        {
            open.More.Add(item);
        }
        else if (Container().IsMatch(item.ContentKey))
        {
            _taken.Add(item);
        }
        else
        {
            Close();
            if (item.IsHeading)
            {
                _work.Clear();
                // "a) Nhiệm vụ:" names a part of the card; the work itself is what the heading above says or what follows.
                _heading = WorkLabel().IsMatch(item.ContentKey) ? _heading : item;
                return;
            }

            _work.Add(item);
        }
    }

    private void Put(Match label, Line line)
    {
        if (label.Groups["lead"].Success ? _lead is not null : label.Groups["with"].Success ? _with is not null : _time is not null)
        {
            Close();
        }

        if (label.Groups["lead"].Success)
        {
            _lead = line;
        }
        else if (label.Groups["with"].Success)
        {
            _with = line;
        }
        else
        {
            _time = line;
        }
    }

    private void Close()
    {
        if (_lead is null && _with is null && _time is null)
        {
            return;
        }

        if (_lead is not null && (_work.Count > 0 || _heading is not null))
        {
            foreach (var work in Work())
            {
                _tasks.Add(Of(work, _lead));
                _taken.Add(work);
            }

            foreach (var line in new[] { _lead, _with, _time }.OfType<Line>())
            {
                _taken.Add(line.Item);
                _taken.UnionWith(line.More);
            }
        }

        (_lead, _with, _time) = (null, null, null);
        _work.Clear();
    }

    // The card belongs to what stands beside the last thing said; what that one only spells out is its detail.
    private IEnumerable<PlanItem> Work()
    {
        if (_work.Count == 0)
        {
            return [_heading!];
        }

        var labelled = _work.Where(static item => WorkLabel().IsMatch(item.ContentKey)).ToList();
        if (labelled.Count > 0)
        {
            return labelled;
        }

        var last = _work[^1];
        while (last.Parent is { } above && _work.Contains(above))
        {
            last = above;
        }

        return _work.Where(item => item.Parent == last.Parent);
    }

    private TaskStatement Of(PlanItem work, Line lead)
    {
        var from = WorkLabel().Match(work.ContentKey) is { Success: true } label ? work.ContentStart + label.Length : work.ContentStart;
        var span = TextSpan.Between(from, work.Block.Text.Length).Trim(work.Block.Text);
        var names = Units(lead.Text);
        var deadline = _time is null ? null : Dates.Find(_time.Item.Block).FirstOrDefault(date => date.Span.Start >= _time.Value.Start && date.Relation != DateRelation.After);
        return new TaskStatement(
            work, span, names.Lead, [.. names.With, .. TaskStatement.Names(_with?.Text ?? "")], span.Slice(work.Block.Text), deadline, false,
            LevelScope.Of(VietnameseText.ToKey(names.Lead), _plan.Header.Level))
        {
            DeadlinePlace = deadline is null ? null : (_time!.Item.Block, _time.Item.ContentSpan),
            LeadPlace = (lead.Item.Block, lead.Item.ContentSpan),
        };
    }

    // "Phân công: Sở A chủ trì, phối hợp với Sở B": both sides on one line.
    private static (string Lead, IReadOnlyList<string> With) Units(string text)
    {
        var split = Presides().Match(VietnameseText.ToKey(text));
        return split.Success ? (text[..split.Index].Trim(' ', ','), TaskStatement.Names(text[(split.Index + split.Length)..])) : (text, []);
    }

    [GeneratedRegex(@"\s(?:là (?:cơ quan|đơn vị) )?chủ trì,?\s(?:và )?(?:có trách nhiệm )?phối hợp\s(?:chặt chẽ )?(?:với|cùng)?\s?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Presides();

    [GeneratedRegex(
        @"^\W*(?:(?<lead>(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức|phòng|ban|sở|ngành|người)(?:,? (?:và )?(?:đơn vị|tổ chức|cá nhân))* (?:được giao |chịu trách nhiệm )?(?:chủ trì|đầu mối|thực hiện|tham mưu|phụ trách|chính)|chủ trì|phân công)(?:,? (?:tham mưu|thực hiện|triển khai|chính|chủ trì))*)"
        + @"|(?<with>(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức|phòng|ban|sở|ngành)(?:, đơn vị)* )?phối hợp(?: (?:thực hiện|tham mưu|triển khai|chính))*)"
        + @"|(?<time>(?:thời gian|thời hạn|tiến độ|lộ trình)(?: (?:thực hiện|hoàn thành|triển khai|trình|tổ chức thực hiện|báo cáo))*))\s*:",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(?:tổ chức thực hiện|(?:cơ quan|đơn vị|phân công)(?:,? (?:đơn vị|thực hiện|phối hợp|và))*)\s*:\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Container();

    [GeneratedRegex(@"^\W*(?:các )?(?:nhiệm vụ|nội dung|công việc)(?: (?:và|,)? ?(?:giải pháp|thực hiện|công việc|chủ yếu|trọng tâm|cụ thể|nhiệm vụ))*\s*(?::|\W*$)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WorkLabel();
}
