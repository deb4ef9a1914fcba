using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>XML as UTF-8 through one rented buffer.</summary>
/// <param name="prefix">Of every element; empty for none.</param>
internal sealed class Utf8Xml(Stream output, string prefix) : IDisposable
{
    private const int Size = 1 << 16;

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"\r\n\t");

    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(prefix.Length == 0 ? "" : prefix + ":");
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _used;

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    public void Open(ReadOnlySpan<byte> name)
    {
        Raw("<"u8);
        Raw(_prefix);
        Raw(name);
    }

    public void Close(ReadOnlySpan<byte> name)
    {
        Raw("</"u8);
        Raw(_prefix);
        Raw(name);
        Raw(">"u8);
    }

    public void Number(int number)
    {
        Reserve(16);
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out var written);
        _used += written;
    }

    public void Escaped(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            Xml(text);
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': Raw("&lt;"u8); break;
                case '>': Raw("&gt;"u8); break;
                case '&': Raw("&amp;"u8); break;
                case '"': Raw("&quot;"u8); break;
                case '\r': Raw("&#13;"u8); break;
                case '\n': Raw("&#10;"u8); break;
                case '\t': Raw("&#9;"u8); break;
                default:
                    Reserve(4);
                    _used += rune.EncodeToUtf8(_buffer.AsSpan(_used));
                    break;
            }
        }
    }

    public void Xml(string? text)
    {
        var left = text.AsSpan();
        while (!left.IsEmpty)
        {
            Reserve(64);
            Utf8.FromUtf16(left, _buffer.AsSpan(_used), out var read, out var written);
            _used += written;
            left = left[read..];
        }
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    private void Reserve(int bytes)
    {
        if (_used + bytes > _buffer.Length)
        {
            Flush();
        }
    }

    private void Flush()
    {
        output.Write(_buffer, 0, _used);
        _used = 0;
    }
}
