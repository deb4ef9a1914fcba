using Emulation.Documents.Word.Editing;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Fixes;

/// <summary>Bản Word đã sửa: safe fixes as tracked changes, which an officer accepts or refuses one by one.</summary>
public static class FixedDraft
{
    /// <param name="draft">The Word file that was checked; seekable.</param>
    /// <param name="findings">What the check found; only fixes of the kind "safe" are made.</param>
    /// <param name="date">The date on the changes; null leaves it out.</param>
    /// <exception cref="UnreadableDocumentException">As the reader, or a file that must not be changed: see <see cref="ChangeGate"/>.</exception>
    public static FixOutcome Write(Stream draft, IReadOnlyList<Finding> findings, DateOnly? date, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(findings);
        using var file = ChangeGate.Open(draft, cancellation);
        var blocks = WordReader.Read(draft, cancellation).Blocks;
        var changes = new TrackedChanges(file, date);
        var (made, left) = (new List<Finding>(), new List<UnmadeFix>());
        var taken = new List<(int Block, TextSpan Span)>();
        foreach (var finding in findings.SelectMany(static finding => finding.Elsewhere.Prepend(finding)).Where(static one => one.Fix is { Kind: FixKind.Safe, Replacement: not null }).OrderBy(static one => one.Location.Paragraph).ThenBy(static one => one.Location.Start))
        {
            var reason = Make(finding, blocks, changes, taken);
            if (reason is null)
            {
                made.Add(finding);
            }
            else
            {
                left.Add(new UnmadeFix(finding, reason));
            }
        }

        file.Save(output);
        return new FixOutcome(made, left);
    }

    private static string? Make(Finding finding, IReadOnlyList<Block> blocks, TrackedChanges changes, List<(int Block, TextSpan Span)> taken)
    {
        var place = finding.Location;
        if (place.Document != "draft" || place.Paragraph < 0 || place.Paragraph >= blocks.Count || place.Start < 0 || place.Length < 0
            || place.Start + place.Length > blocks[place.Paragraph].Text.Length || blocks[place.Paragraph].Text.Substring(place.Start, place.Length) != finding.Quote)
        {
            return "lời trích không còn ở chỗ đó";
        }

        var edit = TextEdit.Between(finding.Quote, finding.Fix!.Replacement!, place.Start);
        if (edit.IsEmpty)
        {
            return "chỗ này đã đúng";
        }

        if (taken.Any(other => other.Block == place.Paragraph && edit.Span.Start <= other.Span.End && other.Span.Start <= edit.Span.End))
        {
            return "trùng chỗ với một cách sửa khác đã ghi";
        }

        var reason = changes.Make(blocks[place.Paragraph], edit);
        if (reason is null)
        {
            taken.Add((place.Paragraph, edit.Span));
        }

        return reason;
    }
}

/// <summary>What became of the safe fixes, in reading order.</summary>
public sealed record FixOutcome(IReadOnlyList<Finding> Made, IReadOnlyList<UnmadeFix> Left);

/// <summary>A safe fix that was not made, and why, as a Vietnamese clause.</summary>
public sealed record UnmadeFix(Finding Finding, string Reason);
