using System.Xml.Linq;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Editing;

/// <summary>Cửa chặn sửa: files that their owner has closed to changes are refused by name, before anything is written.</summary>
internal static class ChangeGate
{
    /// <exception cref="UnreadableDocumentException">
    /// "not-a-word-file", "signed-document", "protected-document", "read-only-document", "final-document", or as <see cref="WordReader"/> has it.
    /// </exception>
    public static WordDraft Open(Stream content, CancellationToken cancellation)
    {
        if (FileRecognition.Recognise(content) != FileForm.Package)
        {
            throw Refusal.NotWritable("not-a-word-file", "Chỉ tệp .docx mới nhận được nhận xét và sửa đổi; hãy đưa bản Word của dự thảo.");
        }

        content.Position = 0;
        var draft = WordDraft.Open(content, cancellation);
        try
        {
            Judge(draft);
            return draft;
        }
        catch
        {
            draft.Dispose();
            throw;
        }
    }

    private static void Judge(WordDraft draft)
    {
        if (draft.LinksOf("").Target("origin") is not null)
        {
            throw Refusal.NotWritable("signed-document", "Tệp đã được ký số; ghi thêm vào sẽ làm mất hiệu lực chữ ký. Hãy dùng bản chưa ký.");
        }

        var settings = draft.Part(draft.LinksOf(draft.MainPart).Target("settings"))?.Root;
        if (Setting(settings, "documentProtection") is { } protection && Measure.IsOn(Value(protection, "enforcement") ?? "0") && Value(protection, "edit") is not (null or "none"))
        {
            throw Refusal.NotWritable("protected-document", "Tệp đang bị khóa sửa (Xem lại > Hạn chế chỉnh sửa); hãy bỏ bảo vệ bằng Word rồi chạy lại.");
        }

        if (Setting(settings, "writeProtection") is not null)
        {
            throw Refusal.NotWritable("read-only-document", "Tệp được đặt chỉ đọc (Lưu thành > Công cụ > Tùy chọn chung); hãy bỏ thiết đặt đó rồi chạy lại.");
        }

        var properties = draft.Part(draft.LinksOf("").Target("custom-properties"))?.Root;
        if (properties?.Elements().Any(static property => property.Attribute("name")?.Value == "_MarkAsFinal" && property.Value.Trim() is "true" or "1") == true)
        {
            throw Refusal.NotWritable("final-document", "Tệp đã được đánh dấu là bản cuối cùng; hãy bỏ đánh dấu (Tệp > Thông tin > Bảo vệ tài liệu) rồi chạy lại.");
        }
    }

    private static XElement? Setting(XElement? settings, string name) => settings?.Elements().FirstOrDefault(element => element.IsWord(name));

    private static string? Value(XElement setting, string name) => setting.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}
