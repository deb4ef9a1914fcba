using System.Globalization;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Citations;

/// <summary>
/// Một văn bản được viện dẫn khác số hoặc khác ngày: the parent as it stands, or the same act elsewhere in the plan, has another number or day. Two acts of one body on
/// one day are common, so that inside a plan numbers only conflict when a slip of the pen makes one of the other.
/// </summary>
public sealed class ConflictingCitation : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("citations/conflict", "Viện dẫn một văn bản khác số hoặc khác ngày", Severity.Error, "Văn bản được viện dẫn; trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Theo Hướng dẫn số 145/HD-SNV ngày 05/5/2025 của Sở Nội vụ.\n2. Lập hồ sơ theo Hướng dẫn số 154/HD-SNV ngày 05/5/2025 của Sở Nội vụ."),
            new(true, "I. NỘI DUNG\n1. Theo Hướng dẫn số 145/HD-SNV ngày 05/5/2025 của Sở Nội vụ.\n2. Lập hồ sơ theo Hướng dẫn số 145/HD-SNV ngày 06/5/2025 của Sở Nội vụ."),
            new(false, "I. NỘI DUNG\n1. Theo Công văn số 145/SNV-TĐKT ngày 05/5/2025 và Công văn số 146/SNV-TĐKT ngày 05/5/2025 của Sở Nội vụ.\n2. Xem lại Công văn số 145/SNV-TĐKT ngày 05/5/2024 của Sở Nội vụ."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var cited = inspection.Lines.SelectMany(block => inspection.CitationsIn(block).Select(citation => new Place(block, citation))).Where(static one => one.Act.Number is not null && one.Act.Date is not null).ToList();
        return cited.SelectMany(one => inspection.Parents.Select(parent => OfParent(inspection, one, cited, parent.Document))).OfType<Finding>().Concat(Within(inspection, cited));
    }

    private Finding? OfParent(Inspection inspection, Place one, List<Place> cited, SourceDocument parent)
    {
        if (parent is not { Number: { } number, Date: { } date } || !IssuerNames.Agree(one.Act.Issuer, parent.Issuer) || SymbolOf(one.Act.Number!) != SymbolOf(number))
        {
            return null;
        }

        return one.Act.Date == date && one.Act.Number != number && !cited.Exists(other => other.Act.Number == number)
            ? Number(inspection, one, $"Văn bản cấp trên ngày {Day(date)} có số {number}, không phải {one.Act.Number}.")
            : one.Act.Number == number && one.Act.Date != date && one.Act.Date!.Value.Year == date.Year
            ? Date(inspection, one, $"Văn bản cấp trên số {number} ban hành ngày {Day(date)}, không phải ngày {Day(one.Act.Date!.Value)}.") : null;
    }

    private IEnumerable<Finding> Within(Inspection inspection, List<Place> cited)
    {
        foreach (var (index, one) in cited.Index())
        {
            if (cited.Take(index).FirstOrDefault(earlier => IssuerNames.Agree(one.Act.Issuer, earlier.Act.Issuer) && SymbolOf(one.Act.Number!) == SymbolOf(earlier.Act.Number!)
                && (IsDay(earlier.Act, one.Act) || earlier.Act.Date == one.Act.Date && IsSlip(earlier.Act.Number!, one.Act.Number!))) is not { } other)
            {
                continue;
            }

            var found = one.Act.Number == other.Act.Number
                ? Date(inspection, one, $"{one.Act.Kind} số {one.Act.Number} ở đây ghi ngày {Day(one.Act.Date!.Value)}, chỗ khác ghi ngày {Day(other.Act.Date!.Value)}; xem lại văn bản gốc.")
                : Number(inspection, one, $"{one.Act.Kind} ngày {Day(one.Act.Date!.Value)} ở đây ghi số {one.Act.Number}, chỗ khác ghi số {other.Act.Number}; xem lại văn bản gốc.");
            yield return found with { Related = [inspection.Plan.Quote(other.Block, other.Act.Span)] };
        }
    }

    private Finding Number(Inspection inspection, Place one, string message) => At(inspection, one, one.Act.NumberSpan ?? one.Act.Span, message);

    private Finding Date(Inspection inspection, Place one, string message) => At(inspection, one, one.Act.DateSpan ?? one.Act.Span, message);

    private Finding At(Inspection inspection, Place one, TextSpan fault, string message) =>
        Found(inspection.Plan.Quote(one.Block, TextSpan.Between(one.Act.Span.Start, Math.Max(fault.End, one.Act.Span.Start))), message) with { Fix = new Fix(FixKind.Never, null) };

    private static bool IsDay(Citation one, Citation other) => one.Number == other.Number && one.Date != other.Date && one.Date!.Value.Year == other.Date!.Value.Year;

    // The same digits in another order.
    private static bool IsSlip(string one, string other) => one != other && Digits(one).Order().SequenceEqual(Digits(other).Order());

    private static string Digits(string number) => string.Concat(number.TakeWhile(char.IsAsciiDigit));

    private static string SymbolOf(string number) => number[Digits(number).Length..];

    private static string Day(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    private sealed record Place(Block Block, Citation Act);
}
