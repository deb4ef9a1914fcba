using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Emulation.Storage.Graph;

/// <summary>
/// Lượt tải lên đang mở. While an upload that was left behind lives, SharePoint refuses any other of that name, and only its own address can end it; so the address is
/// kept, encrypted, in a folder that survives the program and may be shared by several instances.
/// </summary>
/// <param name="folder">Null keeps addresses in memory alone.</param>
/// <param name="protect">Encrypts: an address is a permission to write.</param>
/// <param name="unprotect">Decrypts; null where the bytes were not encrypted by an instance of the service.</param>
public sealed class OpenUploads(string? folder, Func<byte[], byte[]> protect, Func<byte[], byte[]?> unprotect, TimeProvider clock)
{
    private const string Extension = ".upload";

    // Another instance may be at work on it.
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(20);

    // SharePoint itself ends an upload sooner that nobody goes on with.
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(7);

    private readonly ConcurrentDictionary<string, Uri> _own = new(StringComparer.Ordinal);

    /// <summary>Of the saves of this program.</summary>
    internal SavingTurns Turns { get; } = new();

    internal static OpenUploads InMemory(TimeProvider clock) => new(null, static bytes => bytes, static bytes => bytes, clock);

    /// <param name="key">What is uploaded to: a document's id, or a folder's id with the new name.</param>
    internal void Keep(string key, Uri address)
    {
        _own[key] = address;
        if (folder is not null)
        {
            Sweep();
            Write(PathOf(key), protect(Encoding.UTF8.GetBytes($"{clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture)} {address.AbsoluteUri}")));
        }
    }

    /// <summary>The upload is over. Where another of the same document has begun since, its note stays.</summary>
    internal void Drop(string key, Uri address)
    {
        var isOther = _own.TryGetValue(key, out var own) && own != address;
        if (isOther)
        {
            return;
        }

        _own.TryRemove(key, out _);
        if (folder is not null)
        {
            Try(() => File.Delete(PathOf(key)));
        }
    }

    /// <summary>The program gives up on the upload without having been able to end it.</summary>
    internal void Leave(string key) => _own.TryRemove(key, out _);

    /// <summary>The address of an upload that this program has open; null where it has none.</summary>
    internal Uri? Own(string key) => _own.GetValueOrDefault(key);

    /// <summary>An upload that a program left behind which has ended, or that another instance is still at, and how long to wait before it may be ended.</summary>
    internal (Uri Address, TimeSpan Wait)? Left(string key)
    {
        if (folder is null || _own.ContainsKey(key) || Read(PathOf(key)) is not { } left)
        {
            return null;
        }

        var wait = left.Since + Abandoned - clock.GetUtcNow();
        return (left.Address, wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
    }

    private (DateTimeOffset Since, Uri Address)? Read(string path)
    {
        try
        {
            return unprotect(File.ReadAllBytes(path)) is { } plain && Encoding.UTF8.GetString(plain).Split(' ', 2) is [var ticks, var address]
                && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks && Uri.TryCreate(address, UriKind.Absolute, out var uri)
                ? (new DateTimeOffset(at, TimeSpan.Zero), uri) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(string path, byte[] content) => Try(() =>
    {
        Directory.CreateDirectory(folder!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(content);
    });

    private void Sweep() => Try(() =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var old in new DirectoryInfo(folder!).EnumerateFiles("*" + Extension).Where(file => now - file.LastWriteTimeUtc > LongestLife))
        {
            old.Delete();
        }
    });

    // A full disk must not keep anybody from saving: without its note an upload that is cut off ends by itself, later.
    private static void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private string PathOf(string key) => Path.Combine(folder!, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) + Extension);
}
