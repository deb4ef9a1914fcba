using Emulation.Documents;
using Emulation.Documents.Packages;

namespace Emulation.Cli;

/// <summary>Writes what the command line names, whole or not at all.</summary>
internal static class ResultFile
{
    /// <summary>Writes a file made from the draft; the draft itself may be named only by <c>-o</c>.</summary>
    /// <exception cref="UnusableInputException">The draft cannot be changed, the two are one file, or the place cannot be written.</exception>
    public static void WriteApart(string path, string draft, Action<Stream, Stream> write)
    {
        if (IsSame(path, draft))
        {
            var refused = new UnreadableDocumentException("same-file", "Tệp kết quả trùng với dự thảo; hãy đặt tên khác.");
            throw new UnusableInputException(path, refused.Message, refused);
        }

        Write(path, draft, write);
    }

    /// <summary>Writes a file made from the draft, over the draft too where the officer names it.</summary>
    /// <param name="isWanted">Asked when it is made; false leaves the disk as it was.</param>
    /// <inheritdoc cref="WriteApart"/>
    public static void Write(string path, string draft, Action<Stream, Stream> write, Func<bool>? isWanted = null)
    {
        using var made = new MemoryStream();
        InputFile.Read(draft, input =>
        {
            write(input, made);
            return made.Length;
        });
        if (isWanted?.Invoke() != false)
        {
            Write(path, made);
        }
    }

    /// <summary>Writes what was made from inputs that are none of its earlier states: none of them may be written over.</summary>
    /// <inheritdoc cref="WriteApart"/>
    public static void Write(string path, MemoryStream made, params ReadOnlySpan<string> inputs)
    {
        foreach (var input in inputs)
        {
            if (IsSame(path, input))
            {
                var refused = new UnreadableDocumentException("same-file", "Tệp kết quả trùng với tệp đầu vào; hãy đặt tên khác.");
                throw new UnusableInputException(path, refused.Message, refused);
            }
        }

        Write(path, made);
    }

    private static void Write(string path, MemoryStream made)
    {
        try
        {
            OutputFile.Write(path, made.WriteTo);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path, "Không ghi được tệp; hãy kiểm tra thư mục, quyền ghi, dung lượng đĩa và việc tệp đang mở.", failure);
        }
    }

    private static bool IsSame(string path, string draft) => string.Equals(Real(Path.GetFullPath(path)), Real(Path.GetFullPath(draft)),
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    // Another name for the folder is no other file.
    private static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var here = Path.Combine(Real(folder), Path.GetFileName(path));
        try
        {
            return File.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here;
        }
        catch (IOException)
        {
            // Nothing stands there yet, or the link leads in a circle: opening it will say so.
            return here;
        }
    }
}
