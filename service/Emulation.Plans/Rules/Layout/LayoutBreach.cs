using System.Globalization;
using Emulation.Plans.Outline;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Layout;

/// <summary>
/// Sai thể thức, kỹ thuật trình bày: one class over the rows of the layout law. Its findings bear the row's own id; equal ones are one.
/// Only a Word file shows its layout.
/// </summary>
public sealed class LayoutBreach : PlanRule
{
    /// <summary>The family; findings have the ids of the rows.</summary>
    public override RuleDescriptor Descriptor { get; } = new("layout/decree", "Sai thể thức, kỹ thuật trình bày", Severity.Note, "Nghị định 30/2020/NĐ-CP, Phụ lục I");

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Plan.Text.Source != SourceKind.Docx || LayoutParts.Anchor(inspection.Plan) is not { } anchor)
        {
            return [];
        }

        var look = new LayoutLook(inspection.Plan);
        return inspection.Data.Layout.Where(static row => row.Part is not null).SelectMany(row => row.Part switch
        {
            LayoutPart.Page => Pages(row, inspection.Plan, anchor),
            LayoutPart.Whole when row.Limits is [{ Measure: LayoutMeasure.Scheme }] => Scheme(row, look, anchor),
            _ => Blocks(row, look),
        });
    }

    private IEnumerable<Finding> Pages(LayoutRow row, Plan plan, Block anchor)
    {
        // A sheet turned for a wide table is measured as if upright.
        var pages = plan.Text.Pages.Select(static page => page.Landscape ? page with { Width = page.Height, Height = page.Width } : page).ToList();
        foreach (var limit in row.Limits)
        {
            // A plan of one page has no number to show.
            var wrong = pages.Select(page => LayoutMeasures.Of(limit.Measure, page)).FirstOrDefault(value => value is not null && !LayoutMeasures.Allows(limit, value));
            if (wrong is not null)
            {
                yield return Breach(row, limit, wrong, plan.QuoteHead(anchor));
            }
        }
    }

    private IEnumerable<Finding> Blocks(LayoutRow row, LayoutLook look)
    {
        foreach (var block in look.Of(row.Part!.Value).Where(static block => block.Text.Length > 0))
        {
            foreach (var limit in row.Limits)
            {
                if (look.Of(limit.Measure, block) is { } value && !look.Allows(limit, value))
                {
                    yield return Breach(row, limit, value, look.Plan.QuoteHead(block));
                    break;
                }
            }
        }
    }

    private IEnumerable<Finding> Scheme(LayoutRow row, LayoutLook look, Block anchor)
    {
        var sizes = new[] { LayoutPart.NationalName, LayoutPart.Motto, LayoutPart.PlaceAndDate }
            .Select(part => look.Of(part) is [var block, ..] ? look.Of(LayoutMeasure.Size, block) : null).ToList();
        var value = string.Join('/', sizes);
        if (!sizes.Contains(null) && !LayoutMeasures.Allows(row.Limits[0], value))
        {
            yield return Breach(row, row.Limits[0], value, look.Plan.QuoteHead(anchor));
        }
    }

    private Finding Breach(LayoutRow row, LayoutLimit limit, string value, Quotation place) =>
        Found(place, limit.Measure is LayoutMeasure.Text or LayoutMeasure.NotText
                ? $"{row.Title} ({row.Article})."
                : $"{row.Title}: đang là {Shown(limit.Measure, value)}, phải là {string.Join(" hoặc ", limit.Allowed.Select(allowed => Shown(limit.Measure, allowed)))} ({row.Article}).")
            with
        {
            Rule = row.Id,
            Severity = row.Severity,
            Subject = string.Create(CultureInfo.InvariantCulture, $"{row.Id}\n{limit.Measure}"),
        };

    private static string Shown(LayoutMeasure measure, string value) => (measure, value) switch
    {
        (LayoutMeasure.Bold, "true") => "chữ đậm",
        (LayoutMeasure.Bold, _) => "chữ không đậm",
        (LayoutMeasure.Italic, "true") => "chữ nghiêng",
        (LayoutMeasure.Italic, _) => "chữ đứng",
        (LayoutMeasure.Capitals, "true") => "chữ in hoa",
        (LayoutMeasure.Capitals, _) => "chữ in thường",
        (_, "center") => "căn giữa",
        (_, "left") => "căn trái",
        (_, "right") => "căn phải",
        (_, "justify") => "căn đều hai bên",
        (_, "top-center") => "ở giữa lề trên",
        (_, "none") => "không có",
        (_, "shown") => "có hiện ở trang đầu",
        (_, "hidden") => "không hiện ở trang đầu",
        (_, "black") => "màu đen",
        (LayoutMeasure.PageNumber, _) => "ở chỗ khác",
        _ => value.Replace('.', ',').Replace("-", " – ", StringComparison.Ordinal) + LayoutMeasures.Unit(measure),
    };
}
