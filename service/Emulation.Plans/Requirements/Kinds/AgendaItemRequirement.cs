using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Mục của chương trình hội nghị: one line of the agenda and the codes A1–A15 it holds.</summary>
public sealed class AgendaItemRequirement : RequirementType<AgendaItemValue>
{
    public override RequirementKind Kind => RequirementKind.AgendaItem;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => item.Topic == Topic.Agenda && !item.IsHeading && item.Label is not null))
        {
            foreach (var line in Lines(item))
            {
                var codes = AgendaCodes.Of(line.Slice(item.Block.Key));
                if (codes.Count > 0)
                {
                    yield return new Candidate(new AgendaItemValue(codes), item, line);
                }
            }
        }

        var rows = reading.Plan.Tables.Where(AgendaCodes.IsAgenda).SelectMany(static table => table.Rows).Where(static row => row.Count is 2 or 3 or 4);
        foreach (var cell in rows.SelectMany(static row => row.SelectMany(static cell => cell)))
        {
            if (AgendaCodes.InCell(cell) is { Count: > 0 } codes)
            {
                yield return new Candidate(new AgendaItemValue(codes), [(cell, new TextSpan(0, cell.Text.Length))]);
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, AgendaItemValue value, Draft draft)
    {
        foreach (var code in value.Items)
        {
            var own = draft.Of(Kind).FirstOrDefault(statement => ((AgendaItemValue)statement.Value).Items.Contains(code));
            yield return (own is null
                ? Judgement.Missing($"Chương trình trong dự thảo không có mục “{AgendaCodes.Title(code)}”.")
                : AgendaCodes.LeftOut(code, requirement.Quote[0], own.Quote[0]) is { } left
                    ? new Judgement(Verdict.NeedsReview, Draft.Evidence(own), $"Mục này của dự thảo không có “{left}” như cấp trên; cần xem có chủ ý không.")
                    : new Judgement(Verdict.Met, Draft.Evidence(own), $"Chương trình có mục “{AgendaCodes.Title(code)}”.")) with
            { Item = code };
        }
    }

    // An agenda may be one paragraph of clauses; a line may go on to say what the report must hold.
    private static IEnumerable<TextSpan> Lines(PlanItem item)
    {
        var clauses = item.ContentKey.Split(';');
        if (clauses.Count(static clause => AgendaCodes.Of(clause).Count > 0) >= 3)
        {
            var at = item.ContentStart;
            foreach (var clause in clauses)
            {
                yield return new TextSpan(at, clause.Length).Trim(item.Block.Text);
                at += clause.Length + 1;
            }

            yield break;
        }

        var end = item.Sentences.FirstOrDefault(sentence => sentence.Start > item.ContentStart && ReportContentRequirement.Demands(sentence.Slice(item.Block.Key)));
        yield return TextSpan.Between(item.ContentStart, end.Length > 0 ? end.Start : item.Block.Text.Length).Trim(item.Block.Text);
    }
}
