using System.Text;
using System.Xml;

namespace Emulation.Documents.Word.Editing;

/// <summary>Words of a document may hold what XML cannot: control characters, halves of surrogate pairs.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                result.Append(char.IsControl(text[i]) ? ' ' : XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return result.ToString();
    }
}
