namespace Emulation.Storage.Graph;

/// <summary>
/// The only hash that SharePoint tells of a file: each byte XORed into a ring of 160 bits, 11 bits further than the one before, and the length at the end.
/// Good against a bad line, not against malice. https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash
/// </summary>
internal static class QuickXorHash
{
    private const int Bits = 160;
    private const int Shift = 11;

    /// <returns>Base 64, as Graph writes it.</returns>
    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> ring = stackalloc byte[Bits / 8];
        var at = 0;
        foreach (var value in content)
        {
            var spread = value << (at % 8);
            ring[at / 8] ^= (byte)spread;
            ring[(at / 8 + 1) % ring.Length] ^= (byte)(spread >> 8);
            at = (at + Shift) % Bits;
        }

        for (var index = 0; index < sizeof(long); index++)
        {
            ring[ring.Length - sizeof(long) + index] ^= (byte)((long)content.Length >> (8 * index));
        }

        return Convert.ToBase64String(ring);
    }

    /// <summary>SharePoint sometimes tells none, or one of zeroes.</summary>
    public static bool IsTold(string? hash) => !string.IsNullOrEmpty(hash) && hash.Trim('A', '=').Length > 0;
}
