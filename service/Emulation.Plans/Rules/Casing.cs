using System.Text;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Chữ hoa, chữ thường of words whose letters agree already.</summary>
internal static class Casing
{
    /// <summary>Whether the text's letters have the case of <paramref name="right"/>'s; text all in capitals always has.</summary>
    /// <param name="freeFirst">Whether a small first letter of <paramref name="right"/> may be a capital.</param>
    public static bool Fits(string text, string right, bool freeFirst)
    {
        var (letters, wanted) = (Letters(text), Letters(right));
        if (letters.Length != wanted.Length || !letters.Any(char.IsLower))
        {
            return true;
        }

        return letters.Zip(wanted).Index().All(pair => char.IsUpper(pair.Item.First) == char.IsUpper(pair.Item.Second)
            || pair.Index == 0 && freeFirst && char.IsLower(pair.Item.Second));
    }

    /// <summary>The text with the case of <paramref name="right"/>: its spaces, dashes and tone placement stay.</summary>
    public static string Put(string text, string right, bool freeFirst)
    {
        var wanted = Letters(right);
        var result = new StringBuilder(text.Length);
        var index = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                result.Append(c);
                continue;
            }

            var upper = char.IsUpper(wanted[index]) || index == 0 && freeFirst && char.IsUpper(c);
            result.Append(upper ? char.ToUpper(c, VietnameseText.Culture) : char.ToLower(c, VietnameseText.Culture));
            index++;
        }

        return result.ToString();
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
