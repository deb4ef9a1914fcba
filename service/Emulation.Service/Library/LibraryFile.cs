using Emulation.Documents;
using Emulation.Documents.Word.State;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;
using Emulation.Storage;

namespace Emulation.Service.Library;

/// <summary>The kinds of file that the library takes: what an office drafts, fills and receives, and nothing that runs when it is opened.</summary>
internal static class LibraryFile
{
    private const string Anything = "application/octet-stream";

    private static readonly Dictionary<string, (string Type, byte[] Start)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = (OpenApiServices.WordType, "PK"u8.ToArray()),
        [".xlsx"] = (OpenApiServices.WorkbookType, "PK"u8.ToArray()),
        [".pdf"] = ("application/pdf", "%PDF"u8.ToArray()),
    };

    /// <exception cref="ProblemException">415: another kind, or content that is not of the kind its name says.</exception>
    public static ReadOnlyMemory<byte> Read(UploadedFile file, string name)
    {
        var content = file.Read(static stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
        if (content.Length > 0 && (!Kinds.TryGetValue(Path.GetExtension(name), out var kind) || !content.AsSpan().StartsWith(kind.Start)))
        {
            throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "not-a-document", "Kho chỉ nhận văn bản Word (.docx), bảng tính Excel (.xlsx) và PDF.") { File = name };
        }

        return content;
    }

    /// <summary>A copy of a Word file that knows where in the library it is from; of anything else, and of a file closed to changes, the file as it is.</summary>
    public static DocumentContent ToWorkOn(DocumentContent read)
    {
        try
        {
            using var file = new MemoryStream(read.Content.ToArray(), writable: false);
            using var copy = new MemoryStream();
            LibraryOrigin.Write(file, read.Document.Id, WireTag.Of(read.Document.ETag), WireTag.Of(read.Document.ContentTag), copy);
            return read with { Content = copy.ToArray() };
        }
        catch (UnreadableDocumentException)
        {
            return read;
        }
    }

    /// <summary>Sent to be kept, never to be opened in the browser.</summary>
    public static IResult Answer(DocumentContent read) =>
        Results.File(read.Content.ToArray(), Kinds.TryGetValue(Path.GetExtension(read.Document.Name), out var kind) ? kind.Type : Anything, StoredName.ToStored(read.Document.Name));
}
