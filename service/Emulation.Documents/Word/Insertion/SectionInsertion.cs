using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Drafting;
using Emulation.Plans.Outline;

namespace Emulation.Documents.Word.Insertion;

/// <summary>
/// Chèn một mục chuẩn vào văn bản Word bất kỳ: the section comes with its own numbering, looks like the document, never lands twice and can be taken back as a whole.
/// What stands around it keeps its words and its numbers.
/// </summary>
public static class SectionInsertion
{
    /// <param name="draft">The Word file; seekable.</param>
    /// <param name="fragment">A Word file whose body is the section; seekable.</param>
    /// <param name="output">Gets the new file, or the old one byte for byte where nothing changes.</param>
    /// <exception cref="UnreadableDocumentException">As the reader; a file that must not be changed (<see cref="ChangeGate"/>); "bad-section": the fragment holds what cannot be carried over.</exception>
    /// <exception cref="ArgumentException">The key is none.</exception>
    public static InsertionOutcome Insert(Stream draft, Stream fragment, SectionRequest request, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(fragment);
        ArgumentNullException.ThrowIfNull(request);
        SectionKey.Judge(request.Key);
        using var file = ChangeGate.Open(draft, cancellation);
        using var source = Fragment.Open(fragment, request.Part, cancellation);
        LinkMap.Judge(source.Content, source.Draft);
        var work = new OpenSections(file, draft, cancellation);
        var outcome = work.Find(request.Key) is { } known ? Renew(work, source, request, known) : Place(work, source, request);
        Write(outcome, file, draft, output);
        return outcome;
    }

    /// <summary>Takes a section away with all that came with it.</summary>
    /// <param name="replace">Whether it may go although its text was edited since.</param>
    /// <inheritdoc cref="Insert"/>
    public static InsertionOutcome Remove(Stream draft, string key, bool replace, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        SectionKey.Judge(key);
        using var file = ChangeGate.Open(draft, cancellation);
        var work = new OpenSections(file, draft, cancellation);
        var outcome = work.Find(key) is not { } known ? Outcome(InsertionStatus.Absent, key, "Văn bản không có mục này; không có gì để gỡ.") : Remove(work, key, replace, known);
        Write(outcome, file, draft, output);
        return outcome;
    }

    /// <summary>Keys of the annexes that the document was drafted with and still has, in their order.</summary>
    /// <exception cref="UnreadableDocumentException">As the reader.</exception>
    public static IReadOnlyList<string> AnnexesOf(Stream draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        using var file = WordDraft.Open(draft, cancellation);
        var annexes = AnnexesAmong(new PlanState(file).Sections.Select(static section => section.Key));
        if (annexes.Count == 0)
        {
            return annexes;
        }

        var work = new OpenSections(file, draft, cancellation);
        return [.. annexes.Where(key => work.Find(key) is not null)];
    }

    /// <summary>Those of the keys that are annexes, in the order in which a plan has them.</summary>
    public static IReadOnlyList<string> AnnexesAmong(IEnumerable<string> keys)
    {
        var known = keys.ToHashSet(StringComparer.Ordinal);
        return [.. SectionCatalogue.All.Select(static section => section.Descriptor).Where(section => section.Place == SectionPlace.Annex && known.Contains(section.Key)).Select(static section => section.Key)];
    }

    private static InsertionOutcome Place(OpenSections work, Fragment source, SectionRequest request)
    {
        var place = new PlaceFinder(work.Plan, work.Sequence, work.Body).Find(request.Place, request.Part, request.Topic ?? source.Topic, source.Topic);
        if (place.Refusal is { } reason)
        {
            return Outcome(InsertionStatus.Refused, request.Key, reason);
        }

        var label = source.Heading is null ? null : Label(work, place.Sections);
        var renumber = label is null ? [] : work.Sequence.Displaced(place.Sections).Select(static one => new Renumbered(one.From, one.To, SectionText.Heading(one.Section.Block))).ToList();
        var mark = work.Mark(place);
        var tracked = new SectionAssembly(work, source, request).Put(mark, label, place.Sections);
        var notes = place.Notes.ToList();
        if (renumber.Count > 0)
        {
            notes.Add($"Các mục phía sau chưa được đánh số lại: {string.Join(", ", renumber.Select(static one => $"“{one.From} {one.Heading}” thành “{one.To}”"))}.");
        }

        return new InsertionOutcome(InsertionStatus.Inserted, request.Key, label, renumber, [.. notes, .. Tracked(tracked)]);
    }

    // Where a document is laid wholly in tables, or is an annex, its own sections are none of a plan's: those put in before count on by themselves.
    internal static string Label(OpenSections work, int place) =>
        work.Sequence.Sections.Count > 0 || work.State.Sections.Select(section => OutlineLabel.Parse(work.Find(section.Key)?.Found.Label)).OfType<OutlineLabel>().MaxBy(static label => label.Last) is not { } last
            ? work.Sequence.LabelAt(place) : SectionSequence.LabelBehind(last);

    private static InsertionOutcome Renew(OpenSections work, Fragment source, SectionRequest request, KnownSection known)
    {
        var (found, record) = known;
        if (found.Hash == SectionText.Hash(source.Blocks))
        {
            return Outcome(InsertionStatus.Unchanged, request.Key, "Mục đã có trong văn bản, đúng từng chữ; không ghi gì thêm.") with { Label = found.Label };
        }

        var edited = record is null || record.TextHash != found.Hash;
        if (edited && !request.Replace)
        {
            return Edited(request.Key, found, "thay");
        }

        if (work.IsTracked && !TrackedInsertion.IsOwn(found.Elements))
        {
            return Outcome(InsertionStatus.Refused, request.Key, "Văn bản đang bật theo dõi sửa đổi (Track Changes) mà mục này đã là nội dung chính thức; hãy tắt theo dõi rồi chạy lại.");
        }

        var before = work.Sequence.Sections.Count(section => section.Block.Index < found.Blocks[0].Index);
        var counted = found.Blocks[0].Label is null ? null : DocumentLook.Of(found.Blocks[0], work.Body);
        var label = source.Heading is null || counted is not null ? null : found.Label ?? work.Sequence.LabelAt(before);
        var mark = new SectionRemoval(work.File).Remove(found, record);
        var tracked = new SectionAssembly(work, source, request).Put(mark, label, before, counted);
        var note = edited ? "Mục đã được soạn lại theo mẫu; phần sửa tay trước đó không còn." : "Mục đã được cập nhật tại chỗ cũ.";
        return new InsertionOutcome(edited ? InsertionStatus.Replaced : InsertionStatus.Updated, request.Key, label ?? found.Blocks[0].Label, [], [note, .. Tracked(tracked)]);
    }

    private static InsertionOutcome Remove(OpenSections work, string key, bool replace, KnownSection known)
    {
        var (found, record) = known;
        if ((record is null || record.TextHash != found.Hash) && !replace)
        {
            return Edited(key, found, "gỡ");
        }

        if (work.IsTracked && !TrackedInsertion.IsOwn(found.Elements))
        {
            return Outcome(InsertionStatus.Refused, key, "Văn bản đang bật theo dõi sửa đổi (Track Changes) mà mục này đã là nội dung chính thức; hãy tắt theo dõi rồi chạy lại.");
        }

        var label = found.Label;
        new SectionRemoval(work.File).Remove(found, record).Remove();
        work.State.Forget(key);
        return Outcome(InsertionStatus.Removed, key, "Đã gỡ mục khỏi văn bản.") with { Label = label };
    }

    private static InsertionOutcome Edited(string key, FoundSection found, string verb) => Outcome(InsertionStatus.Edited, key,
        $"Mục “{(found.Blocks is [var heading, ..] ? heading.Text : key)}” đã được sửa tay sau khi chèn nên không bị {verb}; nếu vẫn muốn {verb}, hãy yêu cầu rõ (--replace).") with
    { Label = found.Label };

    private static InsertionOutcome Outcome(InsertionStatus status, string key, string note) => new(status, key, null, [], [note]);

    private static IEnumerable<string> Tracked(bool tracked) => tracked ? [$"Văn bản đang bật theo dõi sửa đổi: mục được chèn dưới dạng sửa đổi theo dõi của “{OwnAuthor.Name}”."] : [];

    private static void Write(InsertionOutcome outcome, WordDraft file, Stream draft, Stream output)
    {
        if (outcome.IsChange)
        {
            file.Save(output);
            return;
        }

        draft.Position = 0;
        draft.CopyTo(output);
    }
}
