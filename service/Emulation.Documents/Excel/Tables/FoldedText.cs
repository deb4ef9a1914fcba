using System.Globalization;
using System.Text;

namespace Emulation.Documents.Excel.Tables;

/// <summary>So khớp chữ trong bảng: what the eye takes for one is one, whatever its case, spaces, marks and way of composing letters.</summary>
internal static class FoldedText
{
    /// <summary>The key of a unit: composed, upper case, single spaces.</summary>
    public static string Key(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>Lower-case words of a heading; what stands in brackets ("(người)") and marks between words are dropped.</summary>
    public static string[] Words(string heading)
    {
        var text = new StringBuilder(heading.Length);
        var depth = 0;
        foreach (var c in heading.Normalize(NormalizationForm.FormC))
        {
            depth += c is '(' or '[' ? 1 : 0;
            text.Append(depth == 0 && (char.IsLetterOrDigit(c) || c == '%') ? char.ToLowerInvariant(c) : ' ');
            depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public static string Phrase(string heading) => string.Join(' ', Words(heading));

    /// <summary>Letters and digits without marks, as defined names are made of: "Khách mời" is "khachmoi". Only a name of one's own choosing is compared so.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            }
        }

        return bare.ToString();
    }
}
