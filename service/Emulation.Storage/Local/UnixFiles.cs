using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Emulation.Storage.Local;

/// <summary>What the base library does not offer on Unix: a folder forced to the disk, and renames that neither overwrite nor lose.</summary>
internal static class UnixFiles
{
    public const int NoSuchFile = 2;

    public const int AlreadyThere = 17;

    // Linux; from fcntl.h and linux/fs.h.
    private const int ThisFolder = -100;
    private const uint NoReplace = 1;
    private const uint Exchange = 2;

    /// <summary>A file that was renamed is found after a power cut only once its folder has reached the disk.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void SyncFolder(string path)
    {
        var folder = open(Bytes(path), 0);
        if (folder < 0)
        {
            throw Failure(Marshal.GetLastPInvokeError(), path);
        }

        var error = fsync(folder) == 0 ? 0 : Marshal.GetLastPInvokeError();
        _ = close(folder);
        if (error != 0)
        {
            throw Failure(error, path);
        }
    }

    /// <returns>0, or the number of the error.</returns>
    public static int RenameNew(string from, string to) => Rename(from, to, NoReplace);

    /// <inheritdoc cref="RenameNew"/>
    public static int Swap(string one, string other) => Rename(one, other, Exchange);

    /// <summary>Whether the file system knows no such rename; old kernels and some network shares do not.</summary>
    public static bool IsUnknown(int error) => error is 22 or 38 or 95;

    public static IOException Failure(int error, string path) => new($"{new Win32Exception(error).Message}: {path}", error);

    private static int Rename(string from, string to, uint flags) =>
        renameat2(ThisFolder, Bytes(from), ThisFolder, Bytes(to), flags) == 0 ? 0 : Marshal.GetLastPInvokeError();

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

#pragma warning disable SYSLIB1054, CA5392 // A generated import needs unsafe code, and the C library is always found.
    [DllImport("libc", SetLastError = true)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int file);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int file);

    [DllImport("libc", SetLastError = true)]
    private static extern int renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);
#pragma warning restore SYSLIB1054, CA5392
}
