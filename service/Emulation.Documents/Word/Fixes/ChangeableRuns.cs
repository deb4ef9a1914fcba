using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Fixes;

/// <summary>Which runs may be changed: plain words. What Word computes, or somebody else is already changing, is left to people.</summary>
internal sealed class ChangeableRuns(XDocument part)
{
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal) { "rPr", "t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak" };

    private readonly HashSet<XElement> _inFields = InFields(part);

    /// <summary>Why the run may not be changed; null when it may.</summary>
    public string? Refusal(XElement run)
    {
        if (_inFields.Contains(run) || run.Ancestors().Any(static element => element.IsWord("fldSimple")))
        {
            return "chữ ở đây do Word tự điền (trường)";
        }

        if (run.Ancestors().Any(static element => element.IsWord() && element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo"))
        {
            return "chỗ này đang có sửa đổi theo dõi chưa xử lý";
        }

        if (run.Ancestors().Any(static element => element.Name.LocalName == "AlternateContent" || element.IsWord("txbxContent")))
        {
            return "chữ ở đây nằm trong hộp văn bản";
        }

        if (run.Ancestors().Any(static element => element.IsWord("sdt") && IsBoundOrLocked(element)))
        {
            return "chữ ở đây nằm trong ô nhập liệu của Word";
        }

        return run.Elements().All(static child => child.IsWord() && Plain.Contains(child.Name.LocalName)) && run.Parent?.IsWord("r") != true
            && !run.Ancestors().Any(static element => element.IsWord("ruby"))
            ? null : "giữa chữ có chú thích, hình hoặc dấu đặc biệt";
    }

    private static bool IsBoundOrLocked(XElement control) => control.Elements().Where(static child => child.IsWord("sdtPr")).Elements()
        .Any(static property => property.Name.LocalName is "dataBinding" or "date" or "dropDownList" or "comboBox" or "lock");

    // A field may begin in one paragraph and end in another.
    private static HashSet<XElement> InFields(XDocument part)
    {
        var result = new HashSet<XElement>();
        var depth = 0;
        foreach (var element in part.Descendants())
        {
            if (element.IsWord("r") && (depth > 0 || element.Elements().Any(static child => child.IsWord("fldChar"))))
            {
                result.Add(element);
            }
            else if (element.IsWord("fldChar"))
            {
                depth = element.Attributes().FirstOrDefault(static a => a.Name.LocalName == "fldCharType")?.Value switch
                {
                    "begin" => depth + 1,
                    "end" => Math.Max(0, depth - 1),
                    _ => depth,
                };
            }
        }

        return result;
    }
}
