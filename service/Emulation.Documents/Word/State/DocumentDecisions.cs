using Emulation.Documents.Word.Editing;
using Emulation.Plans.Checking;

namespace Emulation.Documents.Word.State;

/// <summary>Quyết định ghi trong văn bản: what officers have let stand, read from the file itself and written into it.</summary>
public static class DocumentDecisions
{
    /// <param name="content">A Word file that was already read once; anything else holds no decisions.</param>
    /// <exception cref="UnreadableDocumentException">As the reader.</exception>
    public static IReadOnlyList<Decision> Read(Stream content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (FileRecognition.Recognise(content) != FileForm.Package)
        {
            return [];
        }

        content.Position = 0;
        using var file = WordDraft.Open(content, cancellation);
        return new PlanState(file).Decisions;
    }

    /// <exception cref="UnreadableDocumentException">As the reader, or a file that must not be changed: see <see cref="ChangeGate"/>.</exception>
    public static void Write(Stream draft, Decision decision, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(decision);
        using var file = ChangeGate.Open(draft, cancellation);
        var text = WordReader.Read(draft, cancellation);
        new PlanState(file).Put(decision, text);
        file.Save(output);
    }
}
