using System.Buffers;
using System.Globalization;
using System.Text;

namespace Emulation.GraphEmulator.State;

/// <summary>Which names a document library refuses, and which two names it takes for one.</summary>
internal static class NameRules
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?/\\|");

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        ".lock", "CON", "PRN", "AUX", "NUL", "desktop.ini",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>Two names with one key are one name to the library: case, composition and ligature aside.</summary>
    public static string Key(string name) =>
        name.Normalize(NormalizationForm.FormC).ToUpper(CultureInfo.InvariantCulture)
            .Replace("Æ", "AE", StringComparison.Ordinal);

    public static bool IsAllowed(string name, bool atRoot) =>
        name.Length is > 0 and <= 255
        && name.AsSpan().IndexOfAny(Forbidden) < 0
        && !name.Any(char.IsControl)
        && name[0] != ' ' && name[^1] is not (' ' or '.')
        && name[0] != '~'
        && !Reserved.Contains(name)
        && !name.Contains("_vti_", StringComparison.OrdinalIgnoreCase)
        && !(atRoot && name.Equals("forms", StringComparison.OrdinalIgnoreCase));
}
