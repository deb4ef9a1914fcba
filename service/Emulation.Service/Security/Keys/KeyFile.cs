using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;

namespace Emulation.Service.Security.Keys;

/// <summary>The keys of an office, <c>keys.json</c> in the data folder. Every change is written beside and moved over, one writer at a time: a reader sees the old list or the new.</summary>
internal sealed class KeyFile(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private static readonly JsonSerializerOptions Strict = new(PlanJson.Options)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public string Path { get; } = path;

    public static KeyFile From(IConfiguration configuration) => new(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(OwnerKeyFile.PathFrom(configuration))!, "keys.json"));

    /// <returns>Empty where there is no file yet.</returns>
    /// <exception cref="UnusableKeysException">The file is damaged or cannot be read.</exception>
    public IReadOnlyList<KeyRecord> Read()
    {
        try
        {
            return File.Exists(Path) ? JsonSerializer.Deserialize<List<KeyRecord>>(File.ReadAllBytes(Path), Strict) ?? throw new UnusableKeysException(Path) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UnusableKeysException(Path, failure);
        }
    }

    /// <summary>Reads, changes and writes the list while no other program does.</summary>
    /// <exception cref="UnusableKeysException">The file cannot be read or written.</exception>
    public void Change(Func<IReadOnlyList<KeyRecord>, IReadOnlyList<KeyRecord>> change)
    {
        try
        {
            CreateFolder(System.IO.Path.GetDirectoryName(Path)!);
            using var held = Hold();
            var changed = JsonSerializer.SerializeToUtf8Bytes(change(Read()), Strict);
            var fresh = Path + ".new";
            File.Delete(fresh);
            using (var file = new FileStream(fresh, OwnerOnlyOptions(FileMode.CreateNew)))
            {
                file.Write(changed);
                file.Flush(flushToDisk: true);
            }

            File.Move(fresh, Path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableKeysException(Path, failure);
        }
    }

    private FileStream Hold()
    {
        var since = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(Path + ".lock", OwnerOnlyOptions(FileMode.OpenOrCreate));
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(since) < LongestWait)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static FileStreamOptions OwnerOnlyOptions(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
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
}

/// <summary>The list of keys cannot be used; then nobody comes in.</summary>
internal sealed class UnusableKeysException(string path, Exception? inner = null)
    : Exception($"Không đọc hoặc ghi được tệp khóa {path}; hãy kiểm tra quyền của tệp, hoặc lấy lại bản sao lưu.", inner);
