namespace Emulation.Documents.Packages;

/// <summary>Ghi tệp an toàn: whoever looks sees the old file or the whole new one, whenever the writing was cut off.</summary>
public static class OutputFile
{
    /// <exception cref="IOException">The folder is missing or full, or the file is held by another program; the old file is then untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var target = Path.GetFullPath(path);
        var (temporary, stream) = CreateBeside(target);
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Removes what writers of this file that were cut off have left beside it; for a caller who knows that no other is writing it.</summary>
    public static void Sweep(string path)
    {
        var target = Path.GetFullPath(path);
        if (Directory.Exists(Path.GetDirectoryName(target)))
        {
            Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.*.tmp").ToList().ForEach(File.Delete);
        }
    }

    // In the same folder, for a rename is only whole within one disk. A file left by a crash keeps its name; the next number is taken.
    private static (string Path, FileStream Stream) CreateBeside(string target)
    {
        const int most = 1000;
        for (var number = 0; ; number++)
        {
            var path = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{number}.tmp");
            try
            {
                return (path, new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (number < most && File.Exists(path))
            {
                // Another writer, or one that was cut off, has this name.
            }
        }
    }
}
