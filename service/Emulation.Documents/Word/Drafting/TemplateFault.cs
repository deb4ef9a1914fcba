using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Lỗi của tệp mẫu: one sentence with the file, the place and the remedy.</summary>
internal static class TemplateFault
{
    public const string Code = "bad-template";

    public static UnreadableDocumentException Of(string file, string what, string remedy) => new(Code, $"Tệp mẫu {file}: {what}; {remedy}.");

    /// <param name="at">The element the fault is about: shown by the words of the paragraph it stands in.</param>
    public static UnreadableDocumentException At(string file, XElement at, string what, string remedy)
    {
        const int enough = 60;
        var paragraph = at.AncestorsAndSelf().LastOrDefault(static element => element.IsWord("p")) ?? at.Descendants().FirstOrDefault(static element => element.IsWord("p"));
        var words = paragraph is null ? "" : VietnameseText.Squeeze(string.Concat(paragraph.Descendants().Where(static element => element.IsWord("t")).Select(static text => text.Value)));
        var index = paragraph is null || at.AncestorsAndSelf().Last() is not { } root ? 0 : root.Descendants().Where(static element => element.IsWord("p")).TakeWhile(element => element != paragraph).Count() + 1;
        var place = words.Length == 0 ? $"đoạn {index}" : $"đoạn {index} (“{(words.Length > enough ? words[..enough] + "…" : words)}”)";
        return new UnreadableDocumentException(Code, $"Tệp mẫu {file}, {place}: {what}; {remedy}.") { Place = place };
    }
}
