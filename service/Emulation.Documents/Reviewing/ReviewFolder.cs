using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Một tệp tìm thấy trong thư mục rà soát.</summary>
/// <param name="Name">Below the folder, with "/" and in NFC, whatever form the disk keeps.</param>
/// <param name="Refused">The Vietnamese reason why it is not even opened; null for a file to be read.</param>
public sealed record ReviewFile(string Name, string FullPath, string? Refused);

/// <summary>Thư mục các dự thảo, in any layout: every file once, in the order of the names.</summary>
public static class ReviewFolder
{
    private const string OwnerFile = "~$";

    private static readonly string[] Plans = [".docx", ".pdf", ".txt", ".doc", ".docm"];

    /// <exception cref="DirectoryNotFoundException">No such folder.</exception>
    public static IReadOnlyList<ReviewFile> List(string folder)
    {
        var root = new DirectoryInfo(Path.GetFullPath(folder));
        var found = new List<ReviewFile>();
        var waiting = new Stack<DirectoryInfo>([root]);
        while (waiting.TryPop(out var directory))
        {
            foreach (var entry in Entries(root, directory, found))
            {
                // What Word and the systems keep beside documents is no document.
                if (entry.Name.StartsWith(OwnerFile, StringComparison.Ordinal) || entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry is DirectoryInfo inner && entry.LinkTarget is null)
                {
                    waiting.Push(inner);
                    continue;
                }

                found.Add(new ReviewFile(NameOf(root, entry), entry.FullName, Refusal(entry)));
            }
        }

        return InOrder(found);
    }

    /// <summary>The same of files that came otherwise than in a folder.</summary>
    /// <param name="files">Each under the name that the report gives it, and where it lies.</param>
    public static IReadOnlyList<ReviewFile> Of(IEnumerable<(string Name, string FullPath)> files) =>
        InOrder(files.Select(static file => new ReviewFile(VietnameseText.ToNfc(file.Name), file.FullPath, Refusal(Path.GetExtension(file.Name), new FileInfo(file.FullPath).Length))));

    private static List<ReviewFile> InOrder(IEnumerable<ReviewFile> files) =>
        Distinct(files.OrderBy(static file => file.Name, StringComparer.Ordinal).ThenBy(static file => file.FullPath, StringComparer.Ordinal));

    // A folder below that may not be opened is a row of the report; the one that was named is the caller's to hear of.
    private static IReadOnlyList<FileSystemInfo> Entries(DirectoryInfo root, DirectoryInfo directory, List<ReviewFile> found)
    {
        try
        {
            return [.. directory.EnumerateFileSystemInfos()];
        }
        catch (Exception failure) when (directory != root && failure is IOException or UnauthorizedAccessException)
        {
            found.Add(new ReviewFile(NameOf(root, directory), directory.FullName, "Không mở được thư mục này; hãy kiểm tra quyền đọc."));
            return [];
        }
    }

    // A disk may hold one name twice, composed and decomposed; on paper they look the same and still are two files.
    private static List<ReviewFile> Distinct(IEnumerable<ReviewFile> files)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var distinct = new List<ReviewFile>();
        foreach (var file in files)
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

    private static string NameOf(DirectoryInfo root, FileSystemInfo entry) =>
        VietnameseText.ToNfc(Path.GetRelativePath(root.FullName, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));

    private static string? Refusal(FileSystemInfo entry) => entry.LinkTarget is not null
        ? "Đây là liên kết, không được đi theo; hãy chép tệp thật vào thư mục."
        : Refusal(entry.Extension, entry is FileInfo file ? file.Length : 0);

    // A pipe and a device say they are empty, and reading one may wait for ever.
    private static string? Refusal(string extension, long length) =>
        length == 0 ? "Tệp rỗng, hoặc không phải tệp thường."
        : !Plans.Contains(extension, StringComparer.OrdinalIgnoreCase) ? "Không phải văn bản (.docx, .pdf, .txt)."
        : null;
}
