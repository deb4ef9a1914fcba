using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Drafting;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Soát tệp mẫu: what would spoil a plan is refused when the template is read, with the file, the place and the remedy.</summary>
internal static class TemplateLint
{
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal)
    {
        "drawing", "pict", "object", "hyperlink", "footnoteReference", "endnoteReference", "commentReference", "altChunk", "subDoc",
    };

    private static readonly HashSet<string> Tracked = new(StringComparer.Ordinal) { "ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange" };

    public static void Check(SectionTemplate template, IReadOnlyList<SectionSlot> slots)
    {
        var body = new XElement("body", template.Content.Select(static element => new XElement(element)));
        CheckContent(template.Name, body);
        CheckSlots(template.Name, body, slots);
        CheckStyles(template, body);
        CheckNumbering(template, body);
    }

    private static void CheckContent(string file, XElement body)
    {
        foreach (var element in body.Descendants().Where(static element => element.IsWord()))
        {
            if (Tracked.Contains(element.Name.LocalName))
            {
                throw TemplateFault.At(file, element, "còn sửa đổi theo dõi", "hãy chấp nhận hoặc từ chối mọi sửa đổi rồi lưu lại");
            }

            if (Foreign.Contains(element.Name.LocalName))
            {
                throw TemplateFault.At(file, element, "có hình vẽ, liên kết, chú thích hoặc nhận xét", "mẫu của một mục chỉ gồm chữ và bảng, hãy bỏ phần đó");
            }

            if (element.IsWord("sectPr"))
            {
                throw TemplateFault.At(file, element, "có dấu ngắt phần trang", "hãy xóa dấu ngắt; khổ giấy và lề lấy từ mẫu kế hoạch");
            }
        }

        if (body.IsEmpty || !body.Descendants().Any(static element => element.IsWord("p")))
        {
            throw TemplateFault.Of(file, "không có nội dung", "hãy soạn nội dung của mục");
        }
    }

    private static void CheckSlots(string file, XElement body, IReadOnlyList<SectionSlot> slots)
    {
        foreach (var control in SlotControl.In(body))
        {
            var name = SlotControl.NameOf(control)!;
            var scope = Scope(control, slots);
            var slot = scope.FirstOrDefault(slot => slot.Name == name) ?? (DraftTexts.Names.Contains(name, StringComparer.Ordinal) ? SectionSlot.Text(name, name) : null);
            if (slot is null)
            {
                var known = string.Join(", ", scope.Select(static slot => slot.Name).Concat(DraftTexts.Names));
                throw TemplateFault.At(file, control, $"không có chỗ trống tên \"slot:{name}\" ở đây", $"dùng một trong các tên: {known}");
            }

            if (slot.Repeats ? SlotControl.IsInline(control) : !SlotControl.IsInline(control))
            {
                throw slot.Repeats
                    ? TemplateFault.At(file, control, $"chỗ trống lặp \"slot:{name}\" nằm trong một đoạn", "hãy đặt ô nội dung bao trọn đoạn hoặc dòng của bảng")
                    : TemplateFault.At(file, control, $"chỗ trống \"slot:{name}\" bao cả đoạn", "hãy đặt ô nội dung vào trong đoạn, quanh chữ cần điền");
            }
        }

        foreach (var slot in slots.Where(slot => SlotControl.In(body).All(control => SlotControl.NameOf(control) != slot.Name)))
        {
            throw TemplateFault.Of(file, $"thiếu chỗ trống \"slot:{slot.Name}\" ({slot.Title})", "nội dung bắt buộc sẽ không có chỗ ghi, hãy thêm ô nội dung với thẻ đó");
        }
    }

    /// <summary>The slots that are known where the control stands: those of the repetition around it.</summary>
    private static IReadOnlyList<SectionSlot> Scope(XElement control, IReadOnlyList<SectionSlot> slots)
    {
        foreach (var around in control.Ancestors().Where(static above => SlotControl.NameOf(above) is not null).Reverse())
        {
            slots = slots.FirstOrDefault(slot => slot.Name == SlotControl.NameOf(around))?.Inner ?? [];
        }

        return slots;
    }

    private static void CheckStyles(SectionTemplate template, XElement body)
    {
        foreach (var use in body.Descendants().Where(static element => element.IsWord("pStyle") || element.IsWord("rStyle") || element.IsWord("tblStyle")))
        {
            if (template.Style(TemplateStyles.Value(use)) is null)
            {
                throw TemplateFault.At(template.Name, use, $"kiểu chữ \"{TemplateStyles.Value(use)}\" không có trong tệp", "hãy chọn lại kiểu chữ cho đoạn rồi lưu");
            }
        }
    }

    private static void CheckNumbering(SectionTemplate template, XElement body)
    {
        var styled = body.Descendants().Where(static element => element.IsWord("pStyle"))
            .Select(use => (Use: use, Style: template.Style(TemplateStyles.Value(use))!));
        foreach (var (use, number) in styled.SelectMany(static entry => entry.Style.Descendants().Where(static element => element.IsWord("numId")).Select(number => (entry.Use, number)))
            .Concat(body.Descendants().Where(static element => element.IsWord("numId")).Select(static number => (number, number))))
        {
            if (TemplateStyles.Value(number) is not "0" and var id && TemplateNumbering.Abstract(template.Numbering, id) is null)
            {
                throw TemplateFault.At(template.Name, use, $"danh sách đánh số \"{id}\" không có trong tệp", "hãy chọn lại kiểu đánh số cho đoạn rồi lưu");
            }
        }
    }
}
