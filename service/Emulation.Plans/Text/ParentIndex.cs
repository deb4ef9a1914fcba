using System.Globalization;

namespace Emulation.Plans.Reviewing;

/// <summary>Số thứ tự của văn bản cấp trên: the N of "parent:N".</summary>
public static class ParentIndex
{
    private const string Prefix = "parent:";

    /// <exception cref="FormatException">The name is no parent's.</exception>
    public static int Of(string document) => document.StartsWith(Prefix, StringComparison.Ordinal)
        ? int.Parse(document.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)
        : throw new FormatException($"\"{document}\" names no parent.");
}
