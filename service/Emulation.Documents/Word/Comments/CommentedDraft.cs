using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Comments;

/// <summary>Bản Word có nhận xét: the draft with every finding and every unmet requirement as a comment on the exact characters.</summary>
public static class CommentedDraft
{
    /// <param name="draft">The Word file that was checked, byte for byte; seekable.</param>
    /// <param name="output">Gets the file with our earlier comments replaced and everybody else's as they were.</param>
    /// <exception cref="UnreadableDocumentException">As the reader, or a file that must not be changed: see <see cref="ChangeGate"/>.</exception>
    public static void Write(Stream draft, CheckedPlan result, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(result);
        using var file = ChangeGate.Open(draft, cancellation);
        var store = new CommentStore(file);
        if (store.Removable is not { Count: > 0 } ours)
        {
            Add(result, result.Text, file, store);
            file.Save(output);
            return;
        }

        CommentMarks.Remove(file.Main, ours);
        store.Remove(ours);
        using var content = new MemoryStream();
        file.Save(content);
        using var bare = ChangeGate.Open(content, cancellation);
        // Comments are no part of the text, so a place found before they went is the same place after; but runs are counted anew.
        Add(result, WordReader.Read(content, cancellation), bare, new CommentStore(bare));
        bare.Save(output);
    }

    private static void Add(CheckedPlan result, PlanText text, WordDraft file, CommentStore store)
    {
        var marks = new CommentMarks(file);
        foreach (var remark in new Remarks(result).All())
        {
            marks.Place(text.Blocks[remark.Place.Paragraph], new TextSpan(remark.Place.Start, remark.Place.Length), initials => store.Add(remark.Lines, initials, result.Date));
        }
    }
}
