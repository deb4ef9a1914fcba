using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Tên hội nghị, đại hội viết hoa nhiều kiểu. The decree leaves the kind free, but not the mixture.</summary>
public sealed partial class EventNameCase : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/event-case", "Tên hội nghị, đại hội viết hoa không thống nhất", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Chào mừng Đại hội Thi đua yêu nước tỉnh Bình Minh.\n2. Ghi hình Đại hội thi đua yêu nước tỉnh Bình Minh."),
            new(false, "I. NỘI DUNG\n1. Chào mừng Đại hội thi đua yêu nước tỉnh Bình Minh.\n2. CHÀO MỪNG ĐẠI HỘI THI ĐUA YÊU NƯỚC.\n3. Mở hội nghị bàn việc chuẩn bị."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var named = inspection.Lines.SelectMany(block => Name().Matches(block.Key).Select(match => (Block: block, Span: new TextSpan(match.Index, match.Length))))
            .Where(static name => name.Span.Slice(name.Block.Text).Any(char.IsLower));
        foreach (var name in named.GroupBy(static name => VietnameseText.Squeeze(name.Span.Slice(name.Block.Key)), StringComparer.Ordinal))
        {
            var ways = name.GroupBy(static place => VietnameseText.Squeeze(place.Span.Slice(place.Block.Text)), StringComparer.Ordinal)
                .OrderByDescending(static way => way.Count()).ToList();
            if (ways.Count < 2 || ways.TrueForAll(way => Casing.Fits(way.Key, ways[0].Key, freeFirst: false)))
            {
                continue;
            }

            var (usual, rare) = (ways[0], ways[^1].First());
            var others = ways.SkipLast(1).Select(static way => way.First())
                .Select(place => inspection.Plan.Quote(place.Block, Phrase.Around(place.Block, place.Span)));
            yield return FoundIn(
                inspection, rare.Block, rare.Span,
                $"Tên này viết hoa {ways.Count} kiểu: {string.Join(", ", ways.Select(static way => $"“{way.Key}” ({way.Count()})"))}; cần thống nhất (trong cùng văn bản).",
                FixKind.Guarded, Casing.Put(rare.Span.Slice(rare.Block.Text), usual.Key, freeFirst: false)) with
            {
                Related = [.. others],
                Subject = name.Key,
                // "hội nghị" may stand for any conference; a name inside that changes its letters may not.
                Severity = ways.TrueForAll(way => way.Key[1..] == usual.Key[1..]) ? Severity.Note : Descriptor.Severity,
            };
        }
    }

    [GeneratedRegex(@"(?<!\p{L})(?:đại\s+hội\s+thi\s+đua\s+yêu\s+nước|hội\s+nghị\s+(?:(?:tuyên\s+dương|biểu\s+dương|tôn\s+vinh)\s+)?điển\s+hình\s+tiên\s+tiến)(?!\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Name();
}
