using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Địa điểm tổ chức.</summary>
public sealed partial class VenueRequirement : RequirementType<VenueValue>
{
    public override RequirementKind Kind => RequirementKind.Venue;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.EventItems)
        {
            var value = item.Field is { } field && FieldName().IsMatch(field.Slice(item.Block.Key)) ? TextSpan.Between(field.End, item.Block.Text.Length)
                : item.Topic == Topic.Venue && item.Field is null ? item.ContentSpan
                : (TextSpan?)null;
            var place = value?.Slice(item.Block.Text).Trim(' ', ':', '.', ';');
            if (place is { Length: > 3 })
            {
                yield return new Candidate(new VenueValue(place), item, item.ContentSpan) { Modality = Modality.Info };
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, VenueValue value, Draft draft)
    {
        var stated = draft.Of(Kind).FirstOrDefault();
        yield return stated is null ? Judgement.Missing("Dự thảo không nêu địa điểm tổ chức.")
            : VietnameseText.SameWords(((VenueValue)stated.Value).Place, value.Place)
                ? new Judgement(Verdict.Met, Draft.Evidence(stated), "Địa điểm khớp với cấp trên.")
                : new Judgement(Verdict.NeedsReview, Draft.Evidence(stated), $"Cấp trên ghi địa điểm “{value.Place}”.");
    }

    [GeneratedRegex(@"^(?:dự kiến )?địa điểm(?: tổ chức| hội nghị| đại hội)*$|^nơi tổ chức", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FieldName();
}
