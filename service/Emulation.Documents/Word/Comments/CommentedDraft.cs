using Emulation.Documents.Word.Editing;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Comments;

/// <summary>Bản Word có nhận xét: the draft with every finding and every unmet requirement as a comment on the exact characters.</summary>
public static class CommentedDraft
{
    /// <param name="draft">The Word file that was checked; seekable.</param>
    /// <param name="output">Gets the file with our earlier comments replaced and everybody else's as they were.</param>
    /// <exception cref="UnreadableDocumentException">As the reader, or a file that must not be changed: see <see cref="ChangeGate"/>.</exception>
    public static void Write(Stream draft, CheckedPlan result, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(result);
        using var earlier = new MemoryStream();
        var bare = RemoveOurs(draft, earlier, cancellation) ? earlier : draft;
        var text = WordReader.Read(bare, cancellation);
        using var file = ChangeGate.Open(bare, cancellation);
        var store = new CommentStore(file);
        var marks = new CommentMarks(file);
        foreach (var remark in new Remarks(result, Plan.From(text, "draft")).All())
        {
            var block = text.Blocks[remark.Place.Paragraph];
            marks.Place(block, new TextSpan(remark.Place.Start, remark.Place.Length), initials => store.Add(remark.Lines, initials, result.Date));
        }

        file.Save(output);
    }

    // Comments are no part of the text, so a place found before they went is the same place after; but runs are counted anew.
    private static bool RemoveOurs(Stream draft, MemoryStream bare, CancellationToken cancellation)
    {
        using var file = ChangeGate.Open(draft, cancellation);
        var store = new CommentStore(file);
        var ours = store.Removable;
        if (ours.Count == 0)
        {
            return false;
        }

        CommentMarks.Remove(file.Main, ours);
        store.Remove(ours);
        file.Save(bare);
        return true;
    }
}
