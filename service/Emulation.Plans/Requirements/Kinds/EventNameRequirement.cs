using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Tên hội nghị, đại hội của chính kế hoạch: form, own unit, ordinal and period, from the title or the opening.</summary>
public sealed class EventNameRequirement : RequirementType<EventNameValue>
{
    public override RequirementKind Kind => RequirementKind.EventName;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        var header = reading.Plan.Header;
        if (header.Title is { } title && Own(EventNames.Find(title, VietnameseText.ToKey(title)), header) is { } inTitle)
        {
            yield return Of(inTitle, [.. header.TitleBlocks.Select(static block => (block, new TextSpan(0, block.Text.Length).Trim(block.Text)))]);
            yield break;
        }

        foreach (var item in reading.Plan.Preamble.Reverse())
        {
            if (Own(EventNames.Find(item.Block), header) is { } mention)
            {
                yield return Of(mention, [(item.Block, mention.Span)]);
                yield break;
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, EventNameValue value, Draft draft)
    {
        var own = draft.Of(Kind).FirstOrDefault();
        yield return own is null ? Judgement.Missing("Dự thảo không nêu tên hội nghị trong trích yếu hoặc câu mở đầu.")
            : VietnameseText.SameWords(((EventNameValue)own.Value).Form, value.Form)
                ? new Judgement(Verdict.Met, Draft.Evidence(own), $"Dự thảo dùng đúng tên “{value.Form}”.")
                : new Judgement(Verdict.NeedsReview, Draft.Evidence(own), $"Văn bản cấp trên gọi là “{value.Form}”, dự thảo gọi là “{((EventNameValue)own.Value).Form}”.");
    }

    // A title may name the congress of the level above ("tiến tới Đại hội …"): only the issuer's own event is this plan's.
    private static EventMention? Own(IReadOnlyList<EventMention> mentions, PlanHeader header) =>
        mentions.FirstOrDefault(mention => mention.Unit is { } unit && header.UnitName is { } name
            && VietnameseText.ToKey(unit).EndsWith(VietnameseText.ToKey(name), StringComparison.Ordinal)
            && AdministrativeUnits.Find(unit, VietnameseText.ToKey(unit)) is [{ Kind: var kind }, ..] && kind == header.UnitKind)
        ?? mentions.FirstOrDefault(static mention => mention.Unit is null && mention.Ordinal is not null);

    private static Candidate Of(EventMention mention, IReadOnlyList<(Block, TextSpan)> quote) =>
        new(new EventNameValue(mention.Form, mention.Unit, mention.Ordinal, mention.Period), quote) { Modality = Modality.Info, Binds = Binding.Self };
}
