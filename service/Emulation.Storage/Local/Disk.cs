namespace Emulation.Storage.Local;

/// <summary>Every change that the store makes on the disk, one step each.</summary>
/// <param name="beforeStep">Told of each step before it is made, by name; what it throws is the disk's refusal.</param>
internal sealed class Disk(Action<string>? beforeStep = null)
{
    /// <summary>Writes a file that does not exist and forces it to the disk; where that fails nothing is left of it.</summary>
    public void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        Step("create");
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            Step("write");
            file.Write(content);
            Step("sync");
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            // A full disk has no room for half a file.
            file.Dispose();
            File.Delete(path);
            throw;
        }
    }

    public void Append(FileStream file, ReadOnlySpan<byte> content)
    {
        Step("append");
        file.Write(content);
        Step("sync-append");
        file.Flush(flushToDisk: true);
    }

    public void MakeFolder(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        Step("make-folder");
        Directory.CreateDirectory(path);
        SyncFolder(Path.GetDirectoryName(path)!);
    }

    public void Rename(string from, string to)
    {
        Step("rename");
        File.Move(from, to, overwrite: true);
    }

    /// <returns>False where there is a file of that name already; both are then untouched.</returns>
    public bool RenameNew(string from, string to)
    {
        Step("rename-new");
        if (OperatingSystem.IsLinux() && UnixFiles.RenameNew(from, to) is var error && !UnixFiles.IsUnknown(error))
        {
            return error switch
            {
                0 => true,
                UnixFiles.AlreadyThere => false,
                _ => throw UnixFiles.Failure(error, to),
            };
        }

        if (File.Exists(to))
        {
            return false;
        }

        File.Move(from, to, overwrite: false);
        return true;
    }

    /// <summary>Puts a file in the place of another, whose content is afterwards found under the first one's name: so that what was replaced can still be looked at.</summary>
    /// <returns>False where there is nothing to replace.</returns>
    public bool Swap(string fresh, string standing)
    {
        Step("swap");
        if (OperatingSystem.IsLinux() && UnixFiles.Swap(fresh, standing) is var error && !UnixFiles.IsUnknown(error))
        {
            return error switch
            {
                0 => true,
                UnixFiles.NoSuchFile when !File.Exists(standing) => false,
                _ => throw UnixFiles.Failure(error, standing),
            };
        }

        if (!File.Exists(standing))
        {
            return false;
        }

        var old = fresh + ".old";
        File.Replace(fresh, standing, old);
        File.Move(old, fresh);
        return true;
    }

    public void Delete(string path)
    {
        Step("delete");
        File.Delete(path);
    }

    public void SyncFolder(string path)
    {
        Step("sync-folder");
        // Windows writes its directories through by itself and offers no call for it.
        if (!OperatingSystem.IsWindows())
        {
            UnixFiles.SyncFolder(path);
        }
    }

    private void Step(string name) => beforeStep?.Invoke(name);
}
