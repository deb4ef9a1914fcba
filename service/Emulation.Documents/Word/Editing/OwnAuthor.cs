using System.Globalization;
using System.Xml.Linq;

namespace Emulation.Documents.Word.Editing;

/// <summary>Tên ghi trên nhận xét và sửa đổi của chương trình: what carries it is ours to take away again; nothing else is.</summary>
internal static class OwnAuthor
{
    public const string Name = "Kiểm tra kế hoạch";

    public const string Initials = "KT";

    /// <summary>w:author, and w:date at the start of the day where one is given.</summary>
    public static IEnumerable<XAttribute> Attributes(XNamespace w, DateOnly? date)
    {
        yield return new XAttribute(w + "author", Name);
        if (date is { } day)
        {
            yield return new XAttribute(w + "date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        }
    }

    public static bool IsOn(XElement marked) => marked.Attributes().FirstOrDefault(static a => a.Name.LocalName == "author")?.Value == Name;
}
