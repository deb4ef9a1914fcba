using System.Buffers.Binary;

namespace Emulation.Documents.Word.Package;

/// <summary>
/// Counts the entries of a ZIP directory before it is loaded: loading keeps an object per entry, and 64 MiB hold more than a million of them,
/// whatever number the directory's end claims.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const uint EntrySignature = 0x02014b50;
    private const int EndLength = 22;
    private const int EntryLength = 46;

    /// <exception cref="UnreadableDocumentException">No directory at the end of the file, or more than <paramref name="limit"/> entries.</exception>
    public static void RefuseTooMany(Stream content, int limit)
    {
        var at = DirectoryStart(content);
        Span<byte> header = stackalloc byte[EntryLength];
        for (var count = 0; ; count++)
        {
            content.Position = at;
            if (content.ReadAtLeast(header, EntryLength, throwOnEndOfStream: false) < EntryLength
                || BinaryPrimitives.ReadUInt32LittleEndian(header) != EntrySignature)
            {
                break;
            }

            if (count >= limit)
            {
                throw Refusal.ZipBomb(null);
            }

            at += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }

        content.Position = 0;
    }

    private static long DirectoryStart(Stream content)
    {
        // The end record is followed only by a comment of at most 65 535 bytes.
        var length = (int)Math.Min(content.Length, EndLength + ushort.MaxValue);
        var tail = new byte[length];
        content.Position = content.Length - length;
        content.ReadExactly(tail);
        for (var i = length - EndLength; i >= 0; i--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i)) == EndSignature)
            {
                var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i + 16));
                // Above 4 GiB the true place stands elsewhere; a file within the limits has no use for that form.
                return start <= content.Length ? start : throw Refusal.Truncated();
            }
        }

        throw Refusal.Truncated();
    }
}
