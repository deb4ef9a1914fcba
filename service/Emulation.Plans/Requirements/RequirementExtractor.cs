using System.Buffers;
using System.Text.RegularExpressions;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Rút yêu cầu từ văn bản cấp trên.</summary>
public static partial class RequirementExtractor
{
    // Every cue holds one of these; most paragraphs hold none, which is told much faster than that they hold no cue.
    private static readonly SearchValues<string> CueWords = SearchValues.Create(
        ["phải", "không được", "không quá", "không vượt quá", "tối đa", "tối thiểu", "ít nhất", "chậm nhất", "bắt buộc", "trách nhiệm", "yêu cầu", "đề nghị", "hoàn thành", "trước ngày"],
        StringComparison.Ordinal);

    /// <param name="document">"parent:N" or "draft": written into every location.</param>
    /// <param name="level">Keeps what binds this level or any; null keeps all.</param>
    public static RequirementSet Extract(PlanText text, string document, AdministrativeLevel? level = null)
    {
        var set = Extract(Plan.From(text, document));
        return level is null or AdministrativeLevel.Any ? set
            : set with { Requirements = [.. set.Requirements.Where(requirement => requirement.Level == level || requirement.Level == AdministrativeLevel.Any)] };
    }

    public static RequirementSet Extract(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var quoted = new List<(Block Block, TextSpan Span)>();
        var requirements = Recognise(new Reading(plan), quoted);
        var header = plan.Header;
        return new RequirementSet(new SourceDocument(header.Number, header.Date, header.Issuer, header.Title), requirements, Unparsed(plan, quoted));
    }

    /// <summary>What a plan states in the terms of requirements, in reading order.</summary>
    internal static IReadOnlyList<Requirement> Statements(Reading reading) => Recognise(reading, []);

    private static List<Requirement> Recognise(Reading reading, List<(Block Block, TextSpan Span)> quoted)
    {
        var requirements = new List<Requirement>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in RequirementCatalogue.All)
        {
            foreach (var candidate in type.Recognise(reading))
            {
                requirements.Add(Finish(reading.Plan, type.Kind, candidate, ids));
                quoted.AddRange(candidate.Quote);
            }
        }

        requirements.Sort(static (a, b) => (a.Location.Paragraph, a.Location.Start, a.Kind).CompareTo((b.Location.Paragraph, b.Location.Start, b.Kind)));
        return requirements;
    }

    private static Requirement Finish(Plan plan, RequirementKind kind, Candidate candidate, Dictionary<string, int> ids)
    {
        var (block, span) = candidate.Quote[0];
        var quote = candidate.Quote.Select(static part => part.Span.Slice(part.Block.Text)).ToList();
        var binds = candidate.Binds ?? (IsBelow(candidate.Level, plan.Header.Level) || plan.BindsSubordinates ? Binding.Subordinates : Binding.Self);
        return new Requirement(
            Id(kind, quote, ids), kind, candidate.Level, candidate.Modality, binds, RequirementStatus.Extracted, candidate.Value, quote, plan.Locate(block, span))
        {
            Condition = candidate.Condition, Source = SourceOf(plan),
        };
    }

    private static RecordSource? SourceOf(Plan plan) => plan.Text.Source == SourceKind.Ocr ? RecordSource.Ocr : null;

    private static bool IsBelow(AdministrativeLevel level, AdministrativeLevel issuer) =>
        level != AdministrativeLevel.Any && (issuer == AdministrativeLevel.Any || level < issuer);

    // The id rests on kind and words, so that renumbering or moving a section keeps what an officer said of it.
    private static string Id(RequirementKind kind, List<string> quote, Dictionary<string, int> ids)
    {
        var words = VietnameseText.Squeeze(VietnameseText.ToKey(string.Join(' ', quote)));
        var hash = Fingerprint.Of(kind + "\n" + words, Fingerprint.IdLength);
        var count = ids[hash] = ids.GetValueOrDefault(hash) + 1;
        return count == 1 ? hash : $"{hash}-{count}";
    }

    private static List<UnparsedCue> Unparsed(Plan plan, List<(Block Block, TextSpan Span)> quoted)
    {
        var taken = quoted.ToLookup(static part => part.Block.Index, static part => part.Span);
        var unparsed = new List<UnparsedCue>();
        // "… phải có các nội dung sau:" is understood when what follows is.
        bool IsOpening(PlanItem item) => item.Block.Text.TrimEnd().EndsWith(':') && item.Children.Any(child => taken.Contains(child.Block.Index));

        foreach (var item in plan.AllItems.Where(item => !item.IsHeading && item.Block.Key.AsSpan().ContainsAny(CueWords) && !IsOpening(item)))
        {
            foreach (var sentence in item.Sentences)
            {
                var cue = Cue().Match(item.Block.Key, sentence.Start, sentence.Length);
                if (cue.Success && !taken[item.Block.Index].Any(sentence.Overlaps))
                {
                    unparsed.Add(new UnparsedCue(item.Block.Text.Substring(cue.Index, cue.Length), sentence.Slice(item.Block.Text), plan.Locate(item.Block, sentence)) { Source = SourceOf(plan) });
                }
            }
        }

        return unparsed;
    }

    // "tối đa" and "ít nhất" bound something only before a number ("ít nhất một trong các" chooses); "không phải" denies, "sẽ không được" foretells.
    [GeneratedRegex(@"\b(?:(?<!không )phải|(?<!sẽ )không được|(?:không quá|không vượt quá|tối đa|tối thiểu|ít nhất)(?=\s(?:là |có |đạt |khoảng |từ )?(?:\d|½|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa)\b(?! trong)))|chậm nhất|bắt buộc|có trách nhiệm|chịu trách nhiệm|yêu cầu (?:các|ubnd|sở|thủ trưởng)|đề nghị (?:các|ubnd|sở|thủ trưởng)|hoàn thành (?:trước|trong|xong)|trước ngày)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Cue();
}
