using System.Xml.Linq;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Hình ảnh của mẫu: pictures come along as parts of the document under new relationships; nothing that leads out of the package does.</summary>
internal sealed class LinkMap(WordDraft document, WordDraft fragment)
{
    private static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["png"] = "image/png", ["jpg"] = "image/jpeg", ["jpeg"] = "image/jpeg", ["gif"] = "image/gif", ["bmp"] = "image/bmp",
        ["tif"] = "image/tiff", ["tiff"] = "image/tiff", ["emf"] = "image/x-emf", ["wmf"] = "image/x-wmf",
    };

    private readonly Dictionary<string, string> _mapped = new(StringComparer.Ordinal);

    /// <summary>Ids of the relationships that were added.</summary>
    public IEnumerable<string> Brought => _mapped.Values;

    /// <exception cref="UnreadableDocumentException">"bad-section": a link leads out of the template, or to something that is no picture.</exception>
    public static void Judge(IReadOnlyList<XElement> content, WordDraft fragment)
    {
        var links = fragment.LinksOf(fragment.MainPart);
        foreach (var reference in References(content))
        {
            var target = links.Find(reference.Value) ?? throw Refusal.BadSection("có liên kết tới thành phần không có trong tệp");
            if (target.Part is null)
            {
                throw Refusal.BadSection("có liên kết ra ngoài văn bản (siêu liên kết, ảnh liên kết)");
            }

            if (!target.Type.EndsWith("/image", StringComparison.Ordinal) || !Pictures.ContainsKey(Extension(target.Part)) || !fragment.Has(target.Part))
            {
                throw Refusal.BadSection("có thành phần đi kèm không phải ảnh thông thường (biểu đồ, sơ đồ, đối tượng)");
            }
        }
    }

    /// <summary>Leads every reference in the content to the document's own copy.</summary>
    public void Map(IReadOnlyList<XElement> content)
    {
        foreach (var reference in References(content).ToList())
        {
            if (!_mapped.TryGetValue(reference.Value, out var id))
            {
                _mapped[reference.Value] = id = Bring(reference.Value);
            }

            reference.Value = id;
        }
    }

    /// <summary>Attributes by which content names relationships; an empty one names none.</summary>
    public static IEnumerable<XAttribute> References(IEnumerable<XElement> content) => content.SelectMany(static element => element.DescendantsAndSelf()).Attributes()
        .Where(static attribute => attribute.Name.NamespaceName is "http://schemas.openxmlformats.org/officeDocument/2006/relationships" or "http://purl.oclc.org/ooxml/officeDocument/relationships" && attribute.Value.Length > 0);

    public static string ContentType(string part) => Pictures[Extension(part)];

    private static string Extension(string part) => part[(part.LastIndexOf('.') + 1)..];

    private string Bring(string id)
    {
        var part = fragment.LinksOf(fragment.MainPart).Find(id)!.Part!;
        var extension = Extension(part);
        return document.LinksOf(document.MainPart).Add(WordNamespace.RelationshipTypes(document.W) + "image",
            $"word/media/section1.{extension.ToLowerInvariant()}", Pictures[extension], fragment.Bytes(part)!);
    }
}
