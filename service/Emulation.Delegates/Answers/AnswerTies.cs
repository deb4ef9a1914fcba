using Emulation.Delegates.Explaining;
using Emulation.Delegates.Problems;

namespace Emulation.Delegates.Answers;

/// <summary>E11: who was equal, and what decided.</summary>
internal static class AnswerTies
{
    public static IEnumerable<AnswerTie> Of(AllocationProblem problem, IReadOnlyList<UnitTie> units, IReadOnlyList<(int Unit, int From, int To)> swaps)
    {
        var (rule, words) = problem.Ties.Kind switch
        {
            TieRuleKind.Weight => ("weight", "đơn vị có trọng số lớn hơn được trước"),
            TieRuleKind.Lot => ("lot", $"theo kết quả bốc thăm ghi lại (mã \"{problem.Ties.Seed}\")"),
            _ => ("order", "theo thứ tự trong danh sách"),
        };
        foreach (var tie in units)
        {
            yield return new AnswerTie("E11", Ids(tie.Members.Distinct()), [], rule,
                $"Bằng điểm ở đại biểu cuối cùng: được {Names(tie.Winners)}; không được {Names(tie.Losers)}; xét {words}.");
        }

        // One column of a single kind has no cells to exchange.
        if (swaps.Count > 0)
        {
            var members = swaps.Select(static swap => swap.Unit).Distinct().Order().ToList();
            var categories = swaps.SelectMany(static swap => new[] { swap.From, swap.To }).Distinct().Order().ToList();
            yield return new AnswerTie("E11", Ids(members), [.. categories.Select(category => problem.Categories[category].Id).Order(StringComparer.Ordinal)], rule,
                $"Có cách xếp khác bằng điểm giữa {Names(members)} ở {string.Join(", ", categories.Select(category => problem.Categories[category].Name))}; xét {words}.");
        }

        List<string> Ids(IEnumerable<int> members) => [.. members.Select(unit => problem.Units[unit].Id).Order(StringComparer.Ordinal)];

        string Names(IReadOnlyCollection<int> members) =>
            string.Join(", ", members.OrderBy(unit => problem.Units[unit].Id, StringComparer.Ordinal).Take(6).Select(unit => problem.Units[unit].Name)) + (members.Count > 6 ? $" và {members.Count - 6} đơn vị khác" : "");
    }
}
