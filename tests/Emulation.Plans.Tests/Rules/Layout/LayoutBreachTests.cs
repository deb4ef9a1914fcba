using System.Globalization;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules.Layout;

public sealed class LayoutBreachTests
{
    private static readonly RuleData Data = RuleDataReader.ReadShipped();

    public static TheoryData<string, LayoutMeasure> Measured
    {
        get
        {
            var data = new TheoryData<string, LayoutMeasure>();
            foreach (var row in Data.Layout)
            {
                foreach (var limit in row.Limits)
                {
                    data.Add(row.Id, limit.Measure);
                }
            }

            return data;
        }
    }

    [Fact]
    public void Plan_laid_out_by_the_decree_has_no_finding() =>
        Assert.Empty(Check(LaidOut(null, null)).Select(static finding => $"{finding.Rule} {finding.Quote} {finding.Message}"));

    [Theory]
    [MemberData(nameof(Measured))]
    public void Example_of_a_row_is_found_by_it(string id, LayoutMeasure measure)
    {
        var row = Data.Layout.Single(row => row.Id == id);

        var finding = Check(LaidOut(row, measure)).FirstOrDefault(finding => finding.Rule == id);

        Assert.NotNull(finding);
        Assert.Equal(row.Severity, finding.Severity);
        Assert.Contains(row.Article, finding.Message);
    }

    [Fact]
    public void A_bold_line_above_a_table_is_its_title_and_one_above_words_is_a_clause()
    {
        Assert.DoesNotContain(Check(WithBoldClause("Thôn Hà", "80 ghế")), static finding => finding.Rule == "layout/clause-plain");
        Assert.Contains(Check(WithBoldClause()), static finding => finding.Rule == "layout/clause-plain");
    }

    [Theory]
    [InlineData("……", false)]
    [InlineData("Lê Thị Mẫu", true)]
    public void A_signer_still_to_be_named_is_not_measured(string name, bool isMeasured)
    {
        var row = Data.Layout.Single(static row => row is { Part: LayoutPart.Signer } && row.Limits.Any(static limit => limit.Measure == LayoutMeasure.Bold));
        var plan = LaidOut(row, LayoutMeasure.Bold);
        var blocks = plan.Blocks.Select(block => block.Text != "Lê Thị Mẫu" ? block : new Block { Index = block.Index, Text = name, Format = block.Format }).ToList();

        Assert.Equal(isMeasured, Check(new PlanText { Source = SourceKind.Docx, Blocks = blocks, Pages = plan.Pages }).Any(finding => finding.Rule == row.Id));
    }

    [Fact]
    public void Equal_faults_are_one_finding_with_their_places()
    {
        var row = Data.Layout.Single(static row => row.Id == "layout/body");

        var finding = Assert.Single(Check(LaidOut(row, LayoutMeasure.Size)), static finding => finding.Rule == "layout/body");

        Assert.Contains("đang là 12 pt, phải là 13 – 14 pt", finding.Message);
        Assert.NotEmpty(finding.Related);
    }

    [Fact]
    public void Plan_that_is_no_Word_file_is_not_measured()
    {
        var plan = LaidOut(Data.Layout.Single(static row => row.Id == "layout/body"), LayoutMeasure.Size);
        Assert.Empty(Check(new PlanText { Source = SourceKind.Pdf, Blocks = plan.Blocks, Pages = plan.Pages }));
    }

    [Fact]
    public void Every_clause_is_evaluated_or_says_why_not()
    {
        Assert.All(Data.Layout, static row => Assert.True((row.Part is not null) ^ (row.CoveredBy.Count > 0) ^ (row.NotEvaluated is not null), row.Id));
        Assert.Equal(Data.Layout.Count, Data.Layout.Select(static row => row.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Data.Layout.SelectMany(static row => row.CoveredBy).Except(RuleCatalogue.Descriptors.Select(static rule => rule.Id), StringComparer.Ordinal));
    }

    private static IEnumerable<Finding> Check(PlanText plan) =>
        PlanChecker.Check(plan, [], Data, new CheckOptions()).Findings.Where(static finding => finding.Rule.StartsWith("layout/", StringComparison.Ordinal));

    // A plan as the decree wants it, but for one measure of one part.
    private static PlanText LaidOut(LayoutRow? row, LayoutMeasure? wrong)
    {
        var page = new PageSetup(11906, 16838, false, 1134, 1134, 1701, 1134, 720, 720) { PageNumberIn = "header", PageNumberAlignment = TextAlignment.Center, DifferentFirstPage = true };
        var value = row is null ? null : row.Example[wrong!.Value];
        return new PlanText
        {
            Source = SourceKind.Docx,
            Blocks = [.. DecreeLines.All.Select((line, index) => Block(index, line, row is { Part: { } part } && line.Is(part) ? wrong : null, value))],
            Pages = [row?.Part == LayoutPart.Page ? Wrong(page, wrong!.Value, value!) : page],
        };
    }

    // The second clause in bold, and the cells of a table behind it.
    private static PlanText WithBoldClause(params string[] cells)
    {
        var plan = LaidOut(null, null);
        var at = DecreeLines.All.ToList().FindIndex(static line => line.Text.StartsWith("2. ", StringComparison.Ordinal));
        var blocks = plan.Blocks.ToList();
        var body = blocks[at].Format!;
        blocks[at] = new Block { Index = at, Text = blocks[at].Text, Format = blocks[at].Format! with { Runs = [blocks[at].Format!.Runs[0] with { Bold = true }] } };
        blocks.InsertRange(at + 1, cells.Select((text, column) => new Block { Index = 0, Text = text, Cell = new CellPosition(0, 0, column, 0), Format = body with { Runs = [body.Runs[0] with { Length = text.Length }] } }));
        return new PlanText { Source = SourceKind.Docx, Pages = plan.Pages, Blocks = [.. blocks.Select(static (block, index) => new Block { Index = index, Text = block.Text, Cell = block.Cell, Format = block.Format })] };
    }

    private static PageSetup Wrong(PageSetup page, LayoutMeasure measure, string value) => measure switch
    {
        LayoutMeasure.Width => page with { Width = Twips(value) },
        LayoutMeasure.Height => page with { Height = Twips(value) },
        LayoutMeasure.MarginTop => page with { MarginTop = Twips(value) },
        LayoutMeasure.MarginBottom => page with { MarginBottom = Twips(value) },
        LayoutMeasure.MarginLeft => page with { MarginLeft = Twips(value) },
        LayoutMeasure.MarginRight => page with { MarginRight = Twips(value) },
        LayoutMeasure.PageNumber => page with { PageNumberIn = "footer" },
        _ => page with { PageNumberOnFirstPage = true },
    };

    private static int Twips(string millimetres) => (int)(decimal.Parse(millimetres, CultureInfo.InvariantCulture) * 56.7m);

    private static Block Block(int index, DecreeLine line, LayoutMeasure? wrong, string? value)
    {
        var text = wrong switch
        {
            LayoutMeasure.Text or LayoutMeasure.NotText => value!,
            LayoutMeasure.Capitals => value == "true" ? line.Text.ToUpperInvariant() : line.Text[..1] + line.Text[1..].ToLowerInvariant(),
            _ => line.Text,
        };
        decimal Number(decimal right, LayoutMeasure measure) => wrong == measure ? decimal.Parse(value!, CultureInfo.InvariantCulture) : right;
        bool Flag(bool right, LayoutMeasure measure) => wrong == measure ? value == "true" : right;
        var size = wrong == LayoutMeasure.Scheme ? line.Is(LayoutPart.NationalName) ? 12 : line.Size : Number(line.Size, LayoutMeasure.Size);
        return new Block
        {
            Index = index,
            Text = text,
            Format = new BlockFormat
            {
                Alignment = wrong == LayoutMeasure.Align ? TextAlignment.Left : line.Align,
                IndentFirstLine = line.Align == TextAlignment.Justify ? (int)(Number(1, LayoutMeasure.FirstLine) * 567) : 0,
                SpaceBefore = (int)(Number(6, LayoutMeasure.Spacing) * 20),
                LineSpacing = (int)(Number(1, LayoutMeasure.Lines) * 240),
                Runs =
                [
                    new RunFormat(
                        0, text.Length, wrong == LayoutMeasure.Font ? value : "Times New Roman", (int)(size * 2), Flag(line.Bold, LayoutMeasure.Bold), Flag(line.Italic, LayoutMeasure.Italic),
                        false, false, wrong == LayoutMeasure.Colour ? value : null),
                ],
            },
        };
    }
}
