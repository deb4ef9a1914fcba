using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Bảng phân công nhiệm vụ: a row a task, under heads such as "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành".</summary>
internal static partial class TaskTable
{
    public static IEnumerable<TaskStatement> Read(Plan plan) => plan.Tables.SelectMany(table => Read(plan, table));

    /// <summary>Whether its heads are those of tasks and of nothing else: works, their leads, and partners or deadlines.</summary>
    public static bool Is(PlanTable table) => TableHead.Find(table, WorkHead(), LeadHead()) is { } head
        && head.ColumnOf(HourHead()) is null && (head.ColumnOf(PartnerHead()) is not null || head.ColumnOf(DeadlineHead()) is not null);

    private static IEnumerable<TaskStatement> Read(Plan plan, PlanTable table)
    {
        if (TableHead.Find(table, WorkHead(), LeadHead()) is not { } head || head.ColumnOf(HourHead()) is not null)
        {
            yield break;
        }

        var (work, lead) = (head.ColumnOf(WorkHead())!.Value, head.ColumnOf(LeadHead())!.Value);
        var (with, time) = (head.ColumnOf(PartnerHead()), head.ColumnOf(TimeHead()));
        foreach (var row in table.Rows.Skip(head.Rows))
        {
            var cells = row.ToDictionary(static cell => cell[0].Cell!.Value.Column);
            // A row across the whole table names a group of tasks.
            if (cells.Count < 2 || !cells.TryGetValue(work, out var action) || !cells.TryGetValue(lead, out var leader))
            {
                continue;
            }

            var name = Join(leader);
            var times = time is { } column && cells.TryGetValue(column, out var cell) ? cell : [];
            var deadline = times.SelectMany(static block => Dates.Find(block).Select(date => (Block: block, Date: date))).FirstOrDefault(static entry => entry.Date.Relation != DateRelation.After);
            var item = PlanItem.InTable(action[0], table.Below);
            yield return new TaskStatement(
                item, item.ContentSpan, name, with is { } partner && cells.TryGetValue(partner, out var partners) ? TaskStatement.Names(Join(partners)) : [],
                Join(action), deadline.Date, false, LevelScope.Of(VietnameseText.ToKey(name), plan.Header.Level))
            {
                DeadlinePlace = deadline.Date is null ? null : (deadline.Block, deadline.Date.Span),
                LeadPlace = (leader[0], new TextSpan(0, leader[0].Text.Length)),
            };
        }
    }

    private static string Join(IReadOnlyList<Block> cell) => string.Join(' ', cell.Select(static block => block.Text)).Trim(' ', ';', '.');

    [GeneratedRegex(@"nội dung|nhiệm vụ|công việc|hoạt động", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WorkHead();

    [GeneratedRegex(@"chủ trì|đầu mối|phụ trách|phân công|(?:cơ quan|đơn vị|người|bộ phận)[^:]{0,20} thực hiện|^\W*thực hiện\W*$|chịu trách nhiệm", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LeadHead();

    [GeneratedRegex(@"phối hợp", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PartnerHead();

    [GeneratedRegex(@"thời gian|thời hạn|tiến độ|hoàn thành|lộ trình", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TimeHead();

    [GeneratedRegex(@"thời hạn|hoàn thành|tiến độ", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex DeadlineHead();

    // A running order of the day has minutes, not deadlines.
    [GeneratedRegex(@"^\W*(?:giờ|thời lượng|số phút)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HourHead();
}
