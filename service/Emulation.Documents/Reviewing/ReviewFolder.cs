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
            foreach (var entry in directory.EnumerateFileSystemInfos())
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

        found.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return found;
    }

    private static string NameOf(DirectoryInfo root, FileSystemInfo entry) =>
        VietnameseText.ToNfc(Path.GetRelativePath(root.FullName, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));

    // A pipe and a device say they are empty, and reading one may wait for ever.
    private static string? Refusal(FileSystemInfo entry) => entry switch
    {
        { LinkTarget: not null } => "Đây là liên kết, không được đi theo; hãy chép tệp thật vào thư mục.",
        FileInfo { Length: 0 } => "Tệp rỗng, hoặc không phải tệp thường.",
        _ when !Plans.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase) => "Không phải văn bản (.docx, .pdf, .txt).",
        _ => null,
    };
}
