namespace Emulation.Documents.Packages;

/// <summary>
/// Passes on in blocks of one size whatever comes: a compressor may divide its output by how its input arrived, and the same content written in
/// other pieces would be other bytes.
/// </summary>
internal sealed class BlockStream(Stream inner) : Stream
{
    private const int BlockSize = 64 * 1024;

    private readonly byte[] _block = new byte[BlockSize];
    private int _filled;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var taken = Math.Min(buffer.Length, BlockSize - _filled);
            buffer[..taken].CopyTo(_block.AsSpan(_filled));
            buffer = buffer[taken..];
            _filled += taken;
            if (_filled == BlockSize)
            {
                inner.Write(_block);
                _filled = 0;
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Does nothing: a block goes out when it is full, or with the last one.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Write(_block, 0, _filled);
            _filled = 0;
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
