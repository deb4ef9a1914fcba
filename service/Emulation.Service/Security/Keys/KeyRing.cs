using System.Security.Cryptography;

namespace Emulation.Service.Security.Keys;

/// <summary>The keys as they are now: a change to the file counts from the next request on.</summary>
internal sealed class KeyRing(KeyFile file, TimeProvider clock)
{
    public const string Tenant = "key";

    // A file system may keep times no finer than two seconds; a change inside the same tick and of the same length is seen after this.
    private static readonly TimeSpan OldestReading = TimeSpan.FromSeconds(3);

    private static readonly byte[] NobodysSalt = PersonKey.CreateSalt();
    private static readonly byte[] NobodysHash = PersonKey.Create().Hash(NobodysSalt);

    private Reading? _reading;

    /// <returns>Null where the key is unknown, wrong or revoked: which of them is not told, by time either.</returns>
    /// <exception cref="UnusableKeysException">The file cannot be read.</exception>
    public Person? Find(string offered)
    {
        if (PersonKey.Parse(offered) is not { } key)
        {
            return null;
        }

        var record = Current().FirstOrDefault(one => one.Id == key.Id);
        var hash = key.Hash(record?.Salt ?? NobodysSalt);
        var isRight = CryptographicOperations.FixedTimeEquals(hash, record?.Hash ?? NobodysHash);
        return isRight && record is { Revoked: null } ? new Person(Tenant, record.Id, record.Name, record.Roles) : null;
    }

    public IReadOnlyList<KeyRecord> Current()
    {
        var (changed, length) = File.Exists(file.Path) ? (File.GetLastWriteTimeUtc(file.Path), new FileInfo(file.Path).Length) : default;
        if (_reading is { } last && last.Changed == changed && last.Length == length && clock.GetElapsedTime(last.At) < OldestReading)
        {
            return last.Keys;
        }

        // The time is taken before the content: what changes in between is read again.
        var read = new Reading(file.Read(), changed, length, clock.GetTimestamp());
        _reading = read;
        return read.Keys;
    }

    private sealed record Reading(IReadOnlyList<KeyRecord> Keys, DateTime Changed, long Length, long At);
}
