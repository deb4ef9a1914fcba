using System.Text;

namespace Emulation.Documents.Word.Numbering;

/// <summary>
/// Đánh số danh sách: counts the paragraphs of one story and gives each the label that Word shows.
/// Numbers belong to the abstract list, so instances of one list count on; a start override restarts it the first time its instance is met.
/// </summary>
internal sealed class ListCounters(ListDefinitions lists)
{
    private const int LongestLabel = 64;

    private readonly Dictionary<int, int?[]> _numbers = [];
    private readonly HashSet<int> _met = [];

    /// <summary>Counts one paragraph. Null when its level shows nothing.</summary>
    public string? Next(ListPosition position)
    {
        if (lists.Instantiate(position.ListId) is not { } list)
        {
            return null;
        }

        if (!_numbers.TryGetValue(list.CountId, out var numbers))
        {
            _numbers[list.CountId] = numbers = new int?[ListDefinitions.LevelCount];
        }

        ApplyOverrides(position.ListId, list, numbers);
        var level = position.Level;
        numbers[level] = numbers[level] is { } last ? unchecked(last + 1) : StartOf(list, level);
        // A level that was skipped counts as begun: after a lone 1.1 the next upper paragraph is 2 (Microsoft KB 110380).
        for (var upper = 0; upper < level; upper++)
        {
            numbers[upper] ??= StartOf(list, upper);
        }

        Restart(list, numbers, level);
        return Label(list, position.Definition, numbers, level);
    }

    private void ApplyOverrides(int listId, ListInstance list, int?[] numbers)
    {
        if (!_met.Add(listId))
        {
            return;
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = list.StartOverrides[i] is null ? numbers[i] : null;
        }
    }

    // An override serves whenever the level restarts, not only the first time (ECMA-376 part 1, 17.9.26).
    private static int StartOf(ListInstance list, int level) => list.StartOverrides[level] ?? list.Levels[level]?.Start ?? 1;

    private static void Restart(ListInstance list, int?[] numbers, int level)
    {
        for (var lower = level + 1; lower < numbers.Length; lower++)
        {
            // A value that names this or a lower level is ignored, as if there were none.
            var after = list.Levels[lower]?.RestartAfter is { } value && value <= lower ? value : lower;
            if (level < after)
            {
                numbers[lower] = null;
            }
        }
    }

    private static string? Label(ListInstance list, ListLevel definition, int?[] numbers, int level)
    {
        if (definition.Format.IsBullet)
        {
            return BulletGlyphs.Label(definition.Text);
        }

        var label = new StringBuilder();
        var text = definition.Text;
        for (var i = 0; i < text.Length && label.Length < LongestLabel; i++)
        {
            if (text[i] != '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
            {
                label.Append(text[i]);
                continue;
            }

            var shown = text[++i] - '1';
            if (shown <= level)
            {
                var format = shown == level ? definition.Format : list.Levels[shown]?.Format ?? NumberFormat.Decimal;
                // Legal style keeps leading zeros and turns all else, letters and Roman numerals, into decimals.
                label.Append((definition.IsLegal ? format.AsLegal() : format).Write(numbers[shown] ?? StartOf(list, shown)));
            }
        }

        var result = label.ToString().Trim();
        return result.Length == 0 ? null : result;
    }
}
