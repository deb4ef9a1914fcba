using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Thành phần đại biểu: the groups that are to be present.</summary>
public sealed partial class CompositionRequirement : WordedRequirementType<CompositionValue>
{
    public override RequirementKind Kind => RequirementKind.Composition;

    private protected override string Subject => "thành phần đại biểu";

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.EventItems)
        {
            var span = Listing(item);
            if (span is { Length: > 12 } list)
            {
                var text = list.Trim(item.Block.Text).Slice(item.Block.Text);
                yield return new Candidate(new CompositionValue([.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static group => group.TrimEnd('.', ','))]), item, list);
            }
        }
    }

    private static TextSpan? Listing(PlanItem item)
    {
        var key = item.Block.Key;
        var start = item.Field is { } field && FieldName().IsMatch(field.Slice(key)) ? field.End + 1
            : item.Field is null && IsListed(item) && Group().IsMatch(item.ContentKey) && !Choosing().IsMatch(item.ContentKey) ? item.ContentStart
            : item.Topic is Topic.DelegateNumber or Topic.Composition && Represents().Match(key, item.ContentStart) is { Success: true } part ? part.Index
            : -1;
        if (start < 0)
        {
            return null;
        }

        var stop = End().Match(key, start);
        var span = TextSpan.Between(start, stop.Success ? stop.Index : key.Length).Trim(item.Block.Text);
        return Group().IsMatch(span.Slice(key)) ? span : null;
    }

    // A group listed below "Thành phần" or below a number of delegates.
    private static bool IsListed(PlanItem item) =>
        item.Topic is Topic.Composition or Topic.DelegateNumber && item.Label?.Kind is LabelKind.Bullet or LabelKind.Letter
        && item.Parent is { } parent && (parent.IsHeading || parent.Label?.Kind == LabelKind.Bullet) && Quantities.FindLineCount(item.Block.Text, item.Block.Key) is null;

    [GeneratedRegex(@"^thành phần|^cơ cấu|^đối tượng", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FieldName();

    [GeneratedRegex(@"^\W*(?:các )?(?:đại diện|đại biểu (?:là )?(?:khách|lãnh|các)|lãnh đạo|thường trực|khách mời|hội đồng|bí thư|trưởng|thành viên|đồng chí|chủ tịch|mời|tập thể|cá nhân)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:phải|cần|được (?:bình|lựa|suy)|là những|bình xét|lựa chọn|đảm bảo|bảo đảm)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Choosing();

    [GeneratedRegex(@"(?<=đại biểu, )đại diện (?:cho|các)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Represents();

    [GeneratedRegex(@"[;,.]?\s*(?:\(?do tập thể|trong đó|chú trọng|ưu tiên|\(đại biểu)|\.\s|\.$|;$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex End();
}
