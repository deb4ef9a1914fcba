using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Danh sách đơn vị phải gửi kế hoạch.</summary>
public static class ExpectedUnits
{
    /// <summary>Their names: one a line of a text, or those of an office's sheet of units.</summary>
    /// <exception cref="UnreadableDocumentException">As <see cref="UnitSheet"/>, where the file is a workbook.</exception>
    public static IReadOnlyList<string> Read(Stream content)
    {
        Span<byte> mark = stackalloc byte[2];
        var isPackage = content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && mark.SequenceEqual("PK"u8);
        content.Position = 0;
        if (isPackage)
        {
            return [.. UnitSheet.Read(content).Select(static unit => unit.Name)];
        }

        using var reader = new StreamReader(content, leaveOpen: true);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(VietnameseText.ToNfc)];
    }
}
