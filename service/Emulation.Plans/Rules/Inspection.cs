using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>What a rule looks at: the draft, the requirements of its parents, and the words and dated law it rests on.</summary>
internal sealed record Inspection(Draft Draft, IReadOnlyList<RequirementSet> Parents, RuleData Data)
{
    private readonly Dictionary<int, IReadOnlyList<Citation>> _citations = [];
    private IReadOnlyList<Block>? _lines;
    private IReadOnlyList<BodyName>? _bodyNames;

    public Plan Plan => Draft.Plan;

    public Reading Reading => Draft.Reading;

    /// <summary>Ngày xét hiệu lực: the day said by the officer, else the plan's own, else the first day that its half-filled date allows.</summary>
    public DateOnly? Date => Draft.Options.Date ?? Plan.Header.Date ?? Plan.Header.DateRange?.From;

    /// <summary>Trích yếu, nội dung, bảng, phụ lục và nơi nhận: every paragraph of sentences and names, in reading order, without head and signature.</summary>
    public IReadOnlyList<Block> Lines => _lines ??=
        [.. Plan.Header.TitleBlocks.Concat(Plan.AllItems.Select(static item => item.Block)).Concat(Plan.Foot.Recipients)
            .Concat(Plan.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row).SelectMany(static cell => cell)).DistinctBy(static block => block.Index).OrderBy(static block => block.Index)];

    /// <summary>Names of the table of official names, in whatever form they are written.</summary>
    public IReadOnlyList<BodyName> BodyNames => _bodyNames ??= [.. BodyName.Find(this)];

    /// <summary>Several rules ask for the same citations.</summary>
    public IReadOnlyList<Citation> CitationsIn(Block block)
    {
        if (!_citations.TryGetValue(block.Index, out var found))
        {
            _citations.Add(block.Index, found = Entities.Citations.Find(block));
        }

        return found;
    }
}
