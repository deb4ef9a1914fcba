using System.Xml;

namespace Emulation.Documents.Word.Package;

/// <summary>
/// An XML reader keeps every distinct name it meets for as long as it lives; a file of nothing but different names would
/// cost ten times its size in memory. One table serves all parts of a package, so names of one part are equal by reference in the next.
/// </summary>
internal sealed class BoundedNameTable(int limit) : XmlNameTable
{
    private readonly NameTable _names = new();
    private int _count;

    public override string Add(char[] array, int offset, int length) => _names.Get(array, offset, length) ?? Counted(_names.Add(array, offset, length));

    public override string Add(string array) => _names.Get(array) ?? Counted(_names.Add(array));

    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    public override string? Get(string array) => _names.Get(array);

    private string Counted(string name) => ++_count <= limit ? name : throw Refusal.ZipBomb(null);
}
