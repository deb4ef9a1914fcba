using System.Globalization;
using System.Text;

namespace Emulation.Storage;

/// <summary>
/// Khóa so tên: equal for names that a folder must not hold twice. Windows and SharePoint take upper and lower case for one, macOS decomposes letters, and people write the
/// tone mark of one word in two places ("hoà", "hòa"). "Hoa" is another word, and Đ is not D.
/// </summary>
public static class NameKey
{
    // Grave, acute, tilde, hook above, dot below. Circumflex, breve and horn make another letter and stay.
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length + 8);
        var tones = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (Tones.Contains(letter, StringComparison.Ordinal))
            {
                tones.Append(letter);
            }
            else if (char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                key.Append(char.ToUpperInvariant(letter));
            }
            else
            {
                EndWord(key, tones);
                AppendBetween(key, letter);
            }
        }

        EndWord(key, tones);
        return key.ToString().TrimEnd(' ');
    }

    private static void EndWord(StringBuilder key, StringBuilder tones)
    {
        key.Append(tones);
        tones.Clear();
    }

    private static void AppendBetween(StringBuilder key, char letter)
    {
        if (!char.IsWhiteSpace(letter))
        {
            key.Append(letter);
        }
        else if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }
}
