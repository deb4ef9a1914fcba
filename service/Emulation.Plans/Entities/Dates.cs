using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>
/// Ngày, tháng, quý, năm as plans write them. A bare year ("năm 2022") is a date only behind a word of time ("trong", "cuối", "hết").
/// </summary>
public static class Dates
{
    /// <param name="year">The year of a date that names none ("trước 30/9", "quý IV"); null: such dates are not returned.</param>
    public static IReadOnlyList<DateMention> Find(Block block, int? year = null) =>
        year is null ? block.Once(typeof(Dates), static block => Read(block.Key, DateShapes.Of(block), null)) : Read(block.Key, DateShapes.Of(block), year);

    public static IReadOnlyList<DateMention> Find(string text, string key, int? year = null) => Read(key, DateShapes.Find(key), year);

    /// <summary>Dates with day, month and year, all written, that no calendar has.</summary>
    public static IReadOnlyList<ImpossibleDate> FindImpossible(Block block)
    {
        List<ImpossibleDate>? found = null;
        foreach (var shape in DateShapes.Of(block))
        {
            if (shape is { Day: { } day, Month: { } month, Year: { } year } && !DateShape.Exists(year, month, day))
            {
                (found ??= []).Add(new ImpossibleDate(shape.Span, day, month, year));
            }
            else if (shape is { First: var (firstDay, firstMonth, firstYear), Month: { } lastMonth, Year: { } lastYear } && !DateShape.Exists(firstYear ?? lastYear, firstMonth ?? lastMonth, firstDay))
            {
                (found ??= []).Add(new ImpossibleDate(shape.Span, firstDay, firstMonth ?? lastMonth, firstYear ?? lastYear));
            }
        }

        return found ?? [];
    }

    private static List<DateMention> Read(string key, IReadOnlyList<DateShape> shapes, int? year)
    {
        var found = new List<DateMention>();
        foreach (var shape in shapes)
        {
            if (shape.Period(year) is { } period)
            {
                found.Add(Create(key, shape, period, year));
            }
        }

        return found;
    }

    private static DateMention Create(string key, DateShape shape, (DateOnly From, DateOnly To) period, int? year)
    {
        var lead = DateLead.Read(key, shape.Span.Start);
        DateOnly? deadline = lead.Relation switch
        {
            DateRelation.OnOrBefore => lead.Strict ? period.From.AddDays(-1) : period.To,
            DateRelation.Within => period.To,
            _ => null,
        };
        return new DateMention(TextSpan.Between(lead.DateStart, shape.Span.End), period.From, period.To, shape.Precision, lead.Tentative, lead.Relation)
        {
            DeadlineDate = deadline,
            Weekday = lead.Weekday,
            YearInherited = shape.Year is null && year is not null,
        };
    }
}
