using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>What a rule looks at: the draft, the requirements of its parents, and the words and dated law it rests on.</summary>
internal sealed record Inspection(Draft Draft, IReadOnlyList<RequirementSet> Parents, RuleData Data)
{
    private IReadOnlyList<Block>? _lines;

    public Plan Plan => Draft.Plan;

    public Reading Reading => Draft.Reading;

    /// <summary>Ngày xét hiệu lực: the day said by the officer, else the plan's own, else the first day that its half-filled date allows.</summary>
    public DateOnly? Date => Draft.Options.Date ?? Plan.Header.Date ?? Plan.Header.DateRange?.From;

    /// <summary>Trích yếu, nội dung, phụ lục và nơi nhận: every paragraph of sentences and names, without head, signature and tables.</summary>
    public IReadOnlyList<Block> Lines => _lines ??=
        [.. Plan.Header.TitleBlocks.Concat(Plan.AllItems.Select(static item => item.Block)).Concat(Plan.Foot.Recipients)];
}
