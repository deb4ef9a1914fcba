using Emulation.Documents;
using Emulation.Service.Problems;

namespace Emulation.Service.Uploads;

/// <summary>One file of a request. Its name is only ever said back, never opened.</summary>
internal sealed class UploadedFile(IFormFile file)
{
    public string Name => Path.GetFileName(file.FileName);

    /// <summary>With the way below the folder that it was sent with, where it was.</summary>
    public string FullName => file.FileName;

    /// <exception cref="ProblemException">What the reader refuses, with the file's name and the status that fits.</exception>
    public T Read<T>(Func<Stream, T> read)
    {
        try
        {
            using var content = file.OpenReadStream();
            return read(content);
        }
        catch (UnreadableDocumentException refused)
        {
            throw new ProblemException(StatusOf(refused.Code), refused.Code, refused.Message, refused) { File = file.FileName, Place = refused.Place };
        }
    }

    /// <inheritdoc cref="Read{T}(Func{Stream, T})"/>
    public void Read(Action<Stream> read) => Read(content =>
    {
        read(content);
        return true;
    });

    /// <summary>400: damaged or unsafe; 413: too large, opened or not; 415: not such a document; 422: a document, but nothing can be read from it here, or its owner has closed it to changes.</summary>
    internal static int StatusOf(string code) => code switch
    {
        "too-large" or "zip-bomb" => StatusCodes.Status413PayloadTooLarge,
        "not-a-document" or "legacy-doc" or "macro-enabled" or "not-a-word-file" or "not-a-workbook" or "legacy-xls" => StatusCodes.Status415UnsupportedMediaType,
        "encrypted" or "no-text-layer" or "legacy-font" or "timeout"
            or "signed-document" or "protected-document" or "read-only-document" or "final-document"
            or "external-links" or "no-table" or "ambiguous-table" or "ambiguous-heading" or "no-sample-row" or "merged-rows" or "hidden-rows" or "duplicate-unit" or "sheet-full" => StatusCodes.Status422UnprocessableEntity,
        "program-missing" => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
