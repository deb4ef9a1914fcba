using System.Globalization;

namespace Emulation.Plans.Text;

/// <summary>Số thứ tự của văn bản cấp trên: the N of "parent:N".</summary>
public static class ParentIndex
{
    private const string Prefix = "parent:";

    /// <summary>"parent:N".</summary>
    public static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{index}");

    /// <returns>Null where the name is no parent's.</returns>
    public static int? Of(string document) =>
        document.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(document.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
