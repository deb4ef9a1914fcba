using Emulation.Delegates.Answers;

namespace Emulation.Cli.Text;

/// <summary>The printed answer of an allocation: what each unit gets and why, or what stands in the way.</summary>
internal static class AllocationText
{
    public static void Write(AllocationAnswer answer, TextWriter output)
    {
        foreach (var line in Lines(answer))
        {
            output.WriteLine(PlainLine.Of(line));
        }
    }

    private static IEnumerable<string> Lines(AllocationAnswer answer) => answer.Status switch
    {
        AnswerStatus.Optimal => Solved(answer),
        AnswerStatus.Infeasible => ["Không có phương án thỏa mãn mọi quy định.",
            .. answer.Conflicts!.Select(static one => $"- {one.Message} [{one.Code}: {string.Join(", ", one.Rules)}]"),
            .. answer.Repairs!.Count > 0 ? ["Cách gỡ, nhẹ nhất trước:"] : Array.Empty<string>(),
            .. answer.Repairs!.Select(static one => $"- {one.Message}{(one.Together is null ? "" : " (phải làm cùng các cách khác)")} [{one.Rule}]"),
            .. answer.Notes?.Select(static note => $"{note.Code}: {note.Message}") ?? []],
        _ => ["Bài toán chưa đúng:", .. answer.Errors!.Select(static one => $"- {one.Code} {one.Place}: {one.Message}")],
    };

    private static IEnumerable<string> Solved(AllocationAnswer answer)
    {
        yield return $"Tổng số: {answer.Total} đại biểu ({answer.Method}).";
        foreach (var unit in answer.Units!)
        {
            yield return $"- {unit.Sentence}";
            foreach (var cell in answer.Seats!.Where(cell => answer.CategoryTotals!.Count > 1 && cell.Unit == unit.Unit && cell.Seats > 0))
            {
                yield return $"    {cell.Sentence}";
            }
        }

        yield return $"Theo thành phần: {string.Join("; ", answer.CategoryTotals!.Select(static one => $"{one.Key} {one.Value}"))}.";
        foreach (var share in answer.Fairness!.Shares.Where(static share => !share.Id.StartsWith("category:", StringComparison.Ordinal)))
        {
            yield return $"{share.Name}: {share.Text}.";
        }

        foreach (var attribute in answer.Attributes!)
        {
            yield return $"{attribute.Key}: cần {attribute.Value.Demanded}, bố trí được {attribute.Value.Reached}.";
        }

        string?[] closing =
        [
            answer.Proof?.Message, .. answer.Ties!.Select(static tie => tie.Message), answer.Next!.Gains?.Sentence, answer.Next.Loses?.Sentence,
            .. answer.Notes!.Select(static note => $"{note.Code}: {note.Message}"),
            .. answer.Difference?.Causes.Select(static cause => $"Thay đổi: {cause}") ?? [], .. answer.Difference?.Sentences ?? [],
        ];
        foreach (var line in closing.OfType<string>())
        {
            yield return line;
        }
    }
}
