using Emulation.Documents;

namespace Emulation.Cli;

/// <summary>An input that cannot be used: its name as the officer gave it, and one line of reason.</summary>
internal sealed class UnusableInputException(string file, string reason, Exception inner) : Exception(reason, inner)
{
    public string File { get; } = file;
}

/// <summary>Opens what the command line names and gives every failure the file's name.</summary>
internal static class InputFile
{
    /// <exception cref="UnusableInputException">The file is not there, may not be opened, or <paramref name="read"/> refuses it.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        try
        {
            // A pipe or a device may have no end; what it gives is held to be read again from its start.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return read(file.CanSeek ? file : Hold(file));
        }
        catch (UnreadableDocumentException refused)
        {
            throw new UnusableInputException(path, refused.Message, refused);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableInputException(path, "Không tìm thấy tệp.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path, Directory.Exists(path) ? "Đây là thư mục, không phải tệp." : "Không mở được tệp; hãy kiểm tra quyền đọc và việc tệp đang bị khóa.", failure);
        }
    }

    private static MemoryStream Hold(FileStream pipe)
    {
        const int largest = 64 * 1024 * 1024;
        var held = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = pipe.Read(buffer)) > 0;)
        {
            held.Write(buffer.AsSpan(0, count));
            if (held.Length > largest)
            {
                throw new UnreadableDocumentException("too-large", "Dữ liệu vào lớn hơn 64 MB.");
            }
        }

        return held;
    }
}
