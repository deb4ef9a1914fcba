using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules.Numbering;

/// <summary>Dấu đầu dòng sai cấp: slogans that belong to the finer item above them bear the mark of the tasks.</summary>
public sealed class MisplacedMark : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/misplaced-mark", "Dấu đầu dòng sai cấp", Severity.Warning, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.c")
    {
        Examples =
        [
            new(true, "I. TRANG TRÍ\n- Treo các khẩu hiệu sau:\n+ Trong hội trường.\n- Bà con Tân Phú chung tay dựng xây quê mới!\n+ Ngoài cổng.\n- Mời đội kèn."),
            new(false, "I. TRANG TRÍ\n- Treo các khẩu hiệu sau:\n+ Bà con Tân Phú chung tay dựng xây quê mới!\n- Mời đội kèn."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var siblings in inspection.Plan.Items.Where(static item => item.Label?.Kind == LabelKind.Bullet).GroupBy(static item => item.Parent))
        {
            PlanItem? owner = null;
            var slogans = new List<PlanItem>();
            foreach (var item in siblings)
            {
                if (owner is not null && IsSlogan(item) && !IsSlogan(owner))
                {
                    slogans.Add(item);
                    continue;
                }

                if (Report(inspection.Plan, owner, slogans) is { } finding)
                {
                    yield return finding;
                }

                slogans.Clear();
                owner = item.Children.LastOrDefault(static child => child.Label?.Kind == LabelKind.Bullet);
            }

            if (Report(inspection.Plan, owner, slogans) is { } last)
            {
                yield return last;
            }
        }
    }

    private Finding? Report(Plan plan, PlanItem? owner, List<PlanItem> slogans) => owner is null || slogans.Count == 0 ? null
        : Found(
            plan.Quote(slogans[0].Block),
            $"Khẩu hiệu này thuộc ý “{owner.Label!.Text} {owner.Content.Trim()}” nhưng mang dấu “{slogans[0].Label!.Text}” của cấp trên ý đó; cần dùng dấu thấp hơn một cấp (trong cùng văn bản).",
            [plan.Quote(owner.Block), .. slogans.Skip(1).Select(slogan => plan.Quote(slogan.Block))])
            with
        { Fix = new Fix(FixKind.Guarded, null) };

    private static bool IsSlogan(PlanItem item) => item.Content.AsSpan().TrimEnd() is [.., '!'] or [.., '!', '”' or '"'];
}
