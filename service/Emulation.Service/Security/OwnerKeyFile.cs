namespace Emulation.Service.Security;

/// <summary>Where the owner key outlives a restart: a file that only its owner may read.</summary>
internal static class OwnerKeyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <returns><c>Data:Path</c>, else the user's own application data, which other accounts cannot read on Windows either.</returns>
    public static string PathFrom(IConfiguration configuration)
    {
        var folder = configuration["Data:Path"];
        if (string.IsNullOrEmpty(folder))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            folder = home.Length > 0 ? Path.Combine(home, "EmulationOffice") : throw new RefusedToStartException("Không rõ thư mục dữ liệu; hãy đặt Data:Path.");
        }

        return Path.Combine(Path.GetFullPath(folder), "owner.key");
    }

    /// <summary>Reads the key, or makes one. A file that others could read holds a key that others may know: it is replaced.</summary>
    /// <exception cref="RefusedToStartException">The folder cannot be written.</exception>
    public static OwnerKey Open(string path)
    {
        try
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            return ReadKept(path) ?? Keep(OwnerKey.Create(), path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedToStartException($"Không đọc hoặc ghi được tệp khóa {path}; hãy kiểm tra quyền của thư mục hoặc đặt Data:Path.");
        }
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    private static OwnerKey? ReadKept(string path)
    {
        if (!File.Exists(path) || !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != UnixFileMode.None)
        {
            return null;
        }

        return OwnerKey.Parse(File.ReadAllText(path).Trim());
    }

    private static OwnerKey Keep(OwnerKey key, string path)
    {
        // Written beside and moved over: no reader sees half a key, and the old file's mode does not survive.
        var fresh = path + ".new";
        File.Delete(fresh);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var writer = new StreamWriter(fresh, options))
        {
            writer.Write(key.Value);
        }

        File.Move(fresh, path, overwrite: true);
        return key;
    }
}
