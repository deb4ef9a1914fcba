using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
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

    /// <summary>The line that names the lead when it is not the task's own ("Đơn vị chủ trì: Sở Nội vụ.").</summary>
    public (Block Block, TextSpan Span)? LeadPlace { get; init; }

    public static List<TaskStatement> Find(Plan plan)
    {
        var (cards, taken) = TaskCards.Read(plan);
        return [.. TaskSentences.Read(plan, taken), .. cards, .. TaskTable.Read(plan)];
    }

    /// <summary>The units of a list such as "Sở Tài chính, Công an tỉnh; các hội, đoàn thể": a comma before a small letter stands inside a name.</summary>
    public static IReadOnlyList<string> Names(string list) =>
        [.. NameEnd().Split(list).Select(static name => name.Trim()).Where(static name => name.Length > 0)];

    [GeneratedRegex(@";|,(?=\s*(?:\p{Lu}|các\s))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NameEnd();
}
