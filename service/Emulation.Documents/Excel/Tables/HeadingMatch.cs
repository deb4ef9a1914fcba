namespace Emulation.Documents.Excel.Tables;

/// <summary>Khớp tiêu đề với số liệu: which column holds what, the surest matches first.</summary>
internal static class HeadingMatch
{
    private const int Least = 60;

    /// <returns>Fields by column; two columns that fit one field equally well are a fault, for either choice could be wrong.</returns>
    /// <exception cref="UnreadableDocumentException">"ambiguous-heading".</exception>
    public static Dictionary<int, TableField> Columns(TableHeading heading, FillTable table, HeadingWords words, string sheet)
    {
        var columns = new Dictionary<int, TableField> { [heading.UnitColumn] = new(TableFieldKind.Unit) };
        var fits = heading.Columns.Where(column => column.Key != heading.UnitColumn).SelectMany(column => Fits(column.Key, column.Value, table, words))
            .Where(static fit => fit.Score >= Least).OrderByDescending(static fit => fit.Score).ThenBy(static fit => fit.Column).ToList();
        foreach (var fit in fits)
        {
            if (columns.ContainsKey(fit.Column) || columns.ContainsValue(fit.Field))
            {
                continue;
            }

            if (fit.Field.IsCount && fits.Exists(other => other.Score == fit.Score && other.Field == fit.Field && other.Column != fit.Column && !columns.ContainsKey(other.Column)))
            {
                throw Package.WorkbookRefusal.Table("ambiguous-heading",
                    $"Có hai cột cùng khớp với \"{NameOf(fit.Field, table)}\" ở dòng {heading.Bottom}; hãy đổi tiêu đề một cột hoặc chỉ rõ cột bằng tệp khớp cột.", Package.WorkbookRefusal.At(sheet, heading.Bottom, fit.Column));
            }

            columns.Add(fit.Column, fit.Field);
        }

        return columns;
    }

    public static string NameOf(TableField field, FillTable table) => field.Kind switch
    {
        TableFieldKind.Category => table.Categories.FirstOrDefault(one => one.Id == field.Id)?.Name ?? field.Id!,
        TableFieldKind.CategoryGroup => table.CategoryGroups.FirstOrDefault(one => one.Id == field.Id)?.Name ?? field.Id!,
        TableFieldKind.Attribute => table.Attributes.FirstOrDefault(one => one.Id == field.Id)?.Name ?? field.Id!,
        TableFieldKind.Order => "số thứ tự",
        TableFieldKind.UnitId => "mã đơn vị",
        TableFieldKind.Unit => "đơn vị",
        TableFieldKind.Weight => "trọng số",
        TableFieldKind.Total => "tổng số",
        _ => "ghi chú",
    };

    private static IEnumerable<(int Column, TableField Field, int Score)> Fits(int column, IReadOnlyList<string> levels, FillTable table, HeadingWords words)
    {
        // A column whose kind is known by its words is never taken for a category that happens to share them.
        var known = words.FieldOf(levels[^1]);
        if (known is { } kind && (levels.Count == 1 || kind != TableFieldKind.Total))
        {
            yield return (column, new TableField(kind), 95);
        }
        else if (known == TableFieldKind.Total)
        {
            // "Tổng số" under a group's name is that group's; under other words it may still be the table's own.
            yield return (column, new TableField(TableFieldKind.Total), 61);
        }

        var above = levels.Count > 1 && known == TableFieldKind.Total;
        foreach (var group in table.CategoryGroups)
        {
            yield return (column, new TableField(TableFieldKind.CategoryGroup, group.Id), (above ? Score(group.Name, group.Id, [.. levels.SkipLast(1)], words) : Score(group.Name, group.Id, levels, words) - 5));
        }

        if (above)
        {
            yield break;
        }

        foreach (var category in table.Categories)
        {
            yield return (column, new TableField(TableFieldKind.Category, category.Id), Score(category.Name, category.Id, levels, words));
        }

        foreach (var attribute in table.Attributes)
        {
            yield return (column, new TableField(TableFieldKind.Attribute, attribute.Id), Score(attribute.Name, attribute.Id, levels, words));
        }
    }

    private static int Score(string name, string id, IReadOnlyList<string> levels, HeadingWords words)
    {
        var (wanted, leaf) = (FoldedText.Words(name), FoldedText.Words(levels[^1]));
        if (string.Join(' ', wanted) == string.Join(' ', leaf) || FoldedText.Key(id) == FoldedText.Key(levels[^1]))
        {
            return 100;
        }

        var (bareWanted, bareLeaf) = (Bare(wanted, words), Bare(leaf, words));
        if (bareWanted.Length == 0 || bareLeaf.Length == 0)
        {
            return 0;
        }

        if (bareWanted.SequenceEqual(bareLeaf, StringComparer.Ordinal))
        {
            return 90;
        }

        var path = Bare([.. levels.SelectMany(FoldedText.Words)], words);
        return Holds(bareLeaf, bareWanted) ? 75 - Math.Min(10, bareLeaf.Length - bareWanted.Length)
            : levels.Count > 1 && bareWanted.All(word => path.Contains(word, StringComparer.Ordinal)) && bareLeaf.All(word => bareWanted.Contains(word, StringComparer.Ordinal)) ? 80
            : Holds(bareWanted, bareLeaf) ? 64 : 0;
    }

    private static string[] Bare(string[] words, HeadingWords known)
    {
        var phrase = " " + string.Join(' ', words) + " ";
        foreach (var filler in known.Fillers.OrderByDescending(static filler => filler.Length))
        {
            phrase = phrase.Replace($" {filler} ", " ", StringComparison.Ordinal);
        }

        return phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool Holds(string[] all, string[] part) =>
        Enumerable.Range(0, Math.Max(0, all.Length - part.Length + 1)).Any(start => all.AsSpan(start, part.Length).SequenceEqual(part));
}
