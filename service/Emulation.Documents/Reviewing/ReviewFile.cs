using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Một tệp của đợt rà soát, wherever it lies.</summary>
/// <param name="Name">As the report has it: with "/" and in NFC, whatever form the disk keeps.</param>
/// <param name="Place">Where it lies, the path on the disk or the id in a library: of files with one name the same one comes first each time.</param>
/// <param name="Refused">The Vietnamese reason why it is not even opened; null for a file to be read.</param>
/// <param name="Open">Fetches the content; only a shard that holds the file calls it. An <see cref="UnreadableDocumentException"/> is the file's row of the report, and asked again by the next run.</param>
public sealed record ReviewFile(string Name, string Place, string? Refused, Func<CancellationToken, ReviewContent> Open)
{
    private const string OwnerFile = "~$";

    private static readonly string[] Plans = [".docx", ".pdf", ".txt", ".doc", ".docm"];

    /// <summary>A text that moves whenever the content does, known without opening it; null where only the content itself tells.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether each shard writes it down: what stands for files that a shard could not even see the names of, where another perhaps could.</summary>
    public bool IsOfEveryShard { get; init; }

    /// <summary>A file as its name and its length in bytes let it be read or not.</summary>
    public static ReviewFile Of(string name, string place, long length, Func<CancellationToken, ReviewContent> open) =>
        new(VietnameseText.ToNfc(name), place, Refusal(Path.GetExtension(name), length), open);

    /// <summary>As <see cref="Of"/>, of a file on the disk.</summary>
    public static ReviewFile OnDisk(string name, string path, long length) => Of(name, path, length, _ => Content(path));

    /// <summary>A file on the disk that is refused.</summary>
    public static ReviewFile OnDisk(string name, string path, string refused) => new(VietnameseText.ToNfc(name), path, refused, _ => Content(path));

    /// <summary>Whether a name is one of those that Word and the systems keep beside documents.</summary>
    public static bool IsBeside(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith(OwnerFile, StringComparison.Ordinal) || name.StartsWith('.');
    }

    /// <summary>In the order of the names, each under a name of its own: a disk may hold one name twice, composed and decomposed, which on paper look the same and still are two files.</summary>
    public static IReadOnlyList<ReviewFile> InOrder(IEnumerable<ReviewFile> files)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var distinct = new List<ReviewFile>();
        foreach (var file in files.OrderBy(static file => file.Name, StringComparer.Ordinal).ThenBy(static file => file.Place, StringComparer.Ordinal))
        {
            var name = file.Name;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{file.Name} [{number}]";
            }

            distinct.Add(file with { Name = name });
        }

        return distinct;
    }

    private static ReviewContent Content(string path) => new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Mark: null);

    // A pipe and a device say they are empty, and reading one may wait for ever.
    private static string? Refusal(string extension, long length) =>
        length == 0 ? "Tệp rỗng, hoặc không phải tệp thường."
        : !Plans.Contains(extension, StringComparer.OrdinalIgnoreCase) ? "Không phải văn bản (.docx, .pdf, .txt)."
        : null;
}

/// <summary>Nội dung của một tệp as it was opened.</summary>
/// <param name="Stream">Read-only and seekable, at its start; whoever opened it closes it.</param>
/// <param name="Mark">As <see cref="ReviewFile.Mark"/>, of the very bytes that were read; null where the file has none.</param>
public sealed record ReviewContent(Stream Stream, string? Mark);
