using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Thư mục các dự thảo, in any layout: every file once, in the order of the names.</summary>
public static class ReviewFolder
{
    /// <exception cref="DirectoryNotFoundException">No such folder.</exception>
    public static IReadOnlyList<ReviewFile> List(string folder)
    {
        var root = new DirectoryInfo(Path.GetFullPath(folder));
        var found = new List<ReviewFile>();
        var waiting = new Stack<DirectoryInfo>([root]);
        while (waiting.TryPop(out var directory))
        {
            foreach (var entry in Entries(root, directory, found).Where(static entry => !ReviewFile.IsBeside(entry.Name)))
            {
                if (entry is DirectoryInfo inner && entry.LinkTarget is null)
                {
                    waiting.Push(inner);
                    continue;
                }

                found.Add(entry.LinkTarget is not null
                    ? ReviewFile.OnDisk(NameOf(root, entry), entry.FullName, "Đây là liên kết, không được đi theo; hãy chép tệp thật vào thư mục.")
                    : ReviewFile.OnDisk(NameOf(root, entry), entry.FullName, entry is FileInfo file ? file.Length : 0));
            }
        }

        return ReviewFile.InOrder(found);
    }

    /// <summary>The same of files that came otherwise than in a folder.</summary>
    /// <param name="files">Each under the name that the report gives it, and where it lies.</param>
    public static IReadOnlyList<ReviewFile> Of(IEnumerable<(string Name, string FullPath)> files) =>
        ReviewFile.InOrder(files.Select(static file => ReviewFile.OnDisk(file.Name, file.FullPath, new FileInfo(file.FullPath).Length)));

    // A folder below that may not be opened is a row of the report; the one that was named is the caller's to hear of.
    private static IReadOnlyList<FileSystemInfo> Entries(DirectoryInfo root, DirectoryInfo directory, List<ReviewFile> found)
    {
        try
        {
            return [.. directory.EnumerateFileSystemInfos()];
        }
        catch (Exception failure) when (directory != root && failure is IOException or UnauthorizedAccessException)
        {
            found.Add(ReviewFile.OnDisk(NameOf(root, directory), directory.FullName, "Không mở được thư mục này; hãy kiểm tra quyền đọc."));
            return [];
        }
    }

    private static string NameOf(DirectoryInfo root, FileSystemInfo entry) =>
        VietnameseText.ToNfc(Path.GetRelativePath(root.FullName, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
}
