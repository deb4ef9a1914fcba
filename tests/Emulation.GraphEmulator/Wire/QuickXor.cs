namespace Emulation.GraphEmulator.Wire;

/// <summary>The 160-bit hash of OneDrive and SharePoint: bytes XORed into a ring, 11 bits further each time, and the length.</summary>
internal static class QuickXor
{
    private const int Bits = 160;
    private const int Shift = 11;

    public static byte[] Hash(ReadOnlySpan<byte> content)
    {
        var ring = new byte[Bits / 8];
        for (var index = 0; index < content.Length; index++)
        {
            var at = (int)((long)index * Shift % Bits);
            var spread = content[index] << (at % 8);
            ring[at / 8] ^= (byte)spread;
            ring[(at / 8 + 1) % ring.Length] ^= (byte)(spread >> 8);
        }

        var length = BitConverter.GetBytes((long)content.Length);
        for (var index = 0; index < length.Length; index++)
        {
            ring[ring.Length - length.Length + index] ^= length[index];
        }

        return ring;
    }
}
