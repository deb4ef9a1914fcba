using System.Security.Cryptography;
using System.Text;
using Microsoft.Identity.Client;

namespace Emulation.Storage.SignIn;

/// <summary>
/// Tokens kept between requests and shared by the instances of the service: a folder with one encrypted file for each caller's token. What cannot be
/// read or decrypted is as if it were not there: the token is then asked for anew.
/// </summary>
/// <param name="protect">Encrypts; the same on all instances.</param>
/// <param name="unprotect">Decrypts; null where the bytes were not encrypted by an instance of the service.</param>
public sealed class TokenCacheFolder(string folder, Func<byte[], byte[]> protect, Func<byte[], byte[]?> unprotect, TimeProvider clock)
{
    private const string Extension = ".token";

    // Longer than any token of a caller lives; his next visit brings another.
    private static readonly TimeSpan LongestKept = TimeSpan.FromHours(24);

    private long _swept = clock.GetTimestamp();

    internal void Attach(ITokenCache cache)
    {
        cache.SetBeforeAccessAsync(BeforeAsync);
        cache.SetAfterAccessAsync(AfterAsync);
    }

    private async Task BeforeAsync(TokenCacheNotificationArgs args)
    {
        if (args.SuggestedCacheKey is { } key)
        {
            // What another instance has put into the folder takes the place of what is in memory; memory does not outlive it. Not cleared where there is something: another request
            // of the same caller may be just about to look.
            var kept = await ReadAsync(PathOf(key), args.CancellationToken);
            args.TokenCache.DeserializeMsalV3(kept, shouldClearExistingCache: kept is null);
        }
    }

    private async Task AfterAsync(TokenCacheNotificationArgs args)
    {
        if (!args.HasStateChanged || args.SuggestedCacheKey is not { } key)
        {
            return;
        }

        try
        {
            if (args.HasTokens)
            {
                await WriteAsync(PathOf(key), protect(args.TokenCache.SerializeMsalV3()), args.CancellationToken);
                Sweep();
            }
            else
            {
                File.Delete(PathOf(key));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A full disk costs the next request a round to Entra and nothing else.
        }
    }

    // The key holds a hash of the caller's token; it is hashed once more so that no name of a file says anything.
    private string PathOf(string key) => Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) + Extension);

    private async Task<byte[]?> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return unprotect(await File.ReadAllBytesAsync(path, cancellation));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private async Task WriteAsync(string path, byte[] content, CancellationToken cancellation)
    {
        CreateFolder();
        // Beside and moved over: another instance reads the old file or the new.
        var fresh = $"{path}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}.new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var file = new FileStream(fresh, options))
        {
            await file.WriteAsync(content, cancellation);
        }

        File.Move(fresh, path, overwrite: true);
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void Sweep()
    {
        if (clock.GetElapsedTime(_swept) < TimeSpan.FromHours(1))
        {
            return;
        }

        _swept = clock.GetTimestamp();
        foreach (var old in new DirectoryInfo(folder).EnumerateFiles().Where(file => clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc > LongestKept))
        {
            old.Delete();
        }
    }
}
