using System.IO.Compression;

namespace Emulation.Documents.Word.Package;

/// <summary>
/// The bytes of one part as they expand, counted while they are read: sizes written in a package are claims.
/// At the end the checksum must hold, or letters would be wrong without anyone noticing.
/// </summary>
internal sealed class BoundedPartStream(ZipArchiveEntry entry, PartBudget budget) : Stream
{
    private static readonly uint[] CrcTable = BuildCrcTable();

    private readonly Stream _inner = entry.Open();
    private long _read;
    private long _sinceMarkup;
    private uint _crc = uint.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = _inner.Read(buffer);
        if (count > 0)
        {
            Count(buffer[..count]);
        }
        else if (!buffer.IsEmpty && ~_crc != entry.Crc32)
        {
            throw Refusal.Damaged(entry.FullName);
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        var limits = budget.Limits;
        _read += bytes.Length;
        budget.Spend(bytes.Length, entry.FullName);
        if (_read > limits.PartBytes || _read > limits.RatioFloor && _read > limits.Ratio * Math.Max(1, entry.CompressedLength))
        {
            throw Refusal.ZipBomb(entry.FullName);
        }

        var first = bytes.IndexOf((byte)'<');
        _sinceMarkup += first < 0 ? bytes.Length : first;
        if (_sinceMarkup > limits.MarkupGap)
        {
            throw Refusal.ZipBomb(entry.FullName);
        }

        if (first >= 0)
        {
            _sinceMarkup = bytes.Length - bytes.LastIndexOf((byte)'<');
        }

        _crc = AddToCrc(_crc, bytes);
    }

    // Slicing by four: a table a byte of the word, so that the check costs a tenth of the XML parsing it guards.
    private static uint AddToCrc(uint crc, ReadOnlySpan<byte> bytes)
    {
        var table = CrcTable;
        while (bytes.Length >= 4)
        {
            crc ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = table[768 + (crc & 0xFF)] ^ table[512 + ((crc >> 8) & 0xFF)] ^ table[256 + ((crc >> 16) & 0xFF)] ^ table[crc >> 24];
            bytes = bytes[4..];
        }

        foreach (var b in bytes)
        {
            crc = table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint[] BuildCrcTable()
    {
        var table = new uint[1024];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        for (var i = 256; i < 1024; i++)
        {
            table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 0xFF];
        }

        return table;
    }
}

/// <summary>What is left of the bytes that all parts of one package may expand to.</summary>
internal sealed class PartBudget(ReadLimits limits)
{
    private long _spent;

    public ReadLimits Limits => limits;

    public void Spend(int bytes, string part)
    {
        _spent += bytes;
        if (_spent > limits.TotalBytes)
        {
            throw Refusal.ZipBomb(part);
        }
    }
}
