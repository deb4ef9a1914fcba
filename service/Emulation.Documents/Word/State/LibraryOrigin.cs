using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.State;

/// <summary>Nơi lưu trong kho: which document of a library a file is and as of when, kept in the file itself so that the add-in knows it when it is opened in Word.</summary>
public static class LibraryOrigin
{
    /// <param name="id">Of the document in its library.</param>
    /// <param name="tag">What a save over it must name.</param>
    /// <param name="contentTag">Of its content alone.</param>
    /// <exception cref="UnreadableDocumentException">As the reader, or a file that must not be changed: see <see cref="ChangeGate"/>.</exception>
    public static void Write(Stream document, string id, string tag, string contentTag, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var file = ChangeGate.Open(document, cancellation);
        var text = WordReader.Read(document, cancellation);
        new PlanState(file).PutOrigin(id, tag, contentTag, text);
        file.Save(output);
    }
}
