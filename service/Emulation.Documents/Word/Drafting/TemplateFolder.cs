using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Plans.Checking;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Documents.Word.Drafting;

/// <summary>
/// Thư mục tệp mẫu: sections/KEY[.VARIANT].docx, papers/KEY[.VARIANT].docx and plans/plan.docx. An office's own folder is asked first, file by file; a variant is a kind of unit
/// ("phuong") or a level ("province"), and the nearest one is taken.
/// </summary>
/// <param name="own">The office's folder; null without one.</param>
public sealed class TemplateFolder(string? own = null)
{
    private const long LargestTemplate = 8 << 20;

    private static readonly Dictionary<UnitKind, string> Kinds = new()
    {
        [UnitKind.Xa] = "xa", [UnitKind.Phuong] = "phuong", [UnitKind.DacKhu] = "dac_khu", [UnitKind.ThanhPho] = "thanh_pho", [UnitKind.Huyen] = "huyen", [UnitKind.Tinh] = "tinh", [UnitKind.ThanhPhoTw] = "thanh_pho_tw",
    };

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "templates");

    // What ships does not change while the program runs; nobody writes into a template that was read.
    private static readonly ConcurrentDictionary<string, SectionTemplate> OfShipped = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, SectionTemplate> _read = new(StringComparer.Ordinal);

    /// <exception cref="UnreadableDocumentException">"bad-template" or as the reader, with the template's file name.</exception>
    internal SectionTemplate Section(PlanSection section, DraftBrief brief) =>
        Template(Find("sections", section.Descriptor.Key, brief), section.Descriptor.Slots);

    /// <summary>The whole file of a paper, with its own page; the caller closes it.</summary>
    /// <exception cref="UnreadableDocumentException">"bad-template" or as the reader, with the template's file name.</exception>
    internal MemoryStream Paper(ConferencePaper paper, DraftBrief brief, out SectionTemplate template)
    {
        var path = Find("papers", paper.Descriptor.Key, brief);
        template = Template(path, paper.Descriptor.Slots);
        return Hold(path);
    }

    /// <summary>The page, styles and numbering of a whole plan; the caller closes it.</summary>
    internal MemoryStream Plan() => Hold(Candidates("plans", ["plan.docx"]).First());

    /// <summary>Reads every template of a standard section that ships; those that were read already cost nothing.</summary>
    /// <exception cref="UnreadableDocumentException">"bad-template" or as the reader, with the template's file name.</exception>
    public static void ReadShipped()
    {
        var shipped = new TemplateFolder();
        foreach (var section in SectionCatalogue.All)
        {
            shipped.Template(Path.Combine(Shipped, "sections", $"{section.Descriptor.Key}.docx"), section.Descriptor.Slots);
        }

        shipped.Plan().Dispose();
    }

    internal static SectionTemplate Read(Stream content, string name)
    {
        try
        {
            using var draft = WordDraft.Open(content, CancellationToken.None);
            var body = draft.Main.Root!.Elements().FirstOrDefault(static element => element.IsWord("body"));
            if (draft.W.NamespaceName != Package.WordNames.Transitional || body is null)
            {
                throw TemplateFault.Of(name, "lưu ở dạng Strict Open XML", "hãy lưu lại ở dạng Word Document (.docx)");
            }

            var links = draft.LinksOf(draft.MainPart);
            content.Position = 0;
            var version = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
            return new SectionTemplate(name, version, [.. body.Elements().Where(static element => !element.IsWord("sectPr")).Select(static element => new XElement(element))],
                Copy(draft.Part(links.Target("styles"))), Copy(draft.Part(links.Target("numbering"))));
        }
        catch (UnreadableDocumentException wrong) when (wrong.Code != TemplateFault.Code)
        {
            throw new UnreadableDocumentException(wrong.Code, $"Tệp mẫu {name}: {wrong.Message}", wrong) { Place = wrong.Place };
        }
    }

    private SectionTemplate Template(string path, IReadOnlyList<SectionSlot> slots)
    {
        var known = path.StartsWith(Shipped, StringComparison.Ordinal) ? OfShipped : _read;
        return known.GetOrAdd(path, static (path, slots) =>
        {
            using var file = Open(path);
            var template = Read(file, Path.GetFileName(path));
            TemplateLint.Check(template, slots);
            return template;
        }, slots);
    }

    private static MemoryStream Hold(string path)
    {
        using var file = Open(path);
        var held = new MemoryStream();
        file.CopyTo(held);
        return held;
    }

    private static XDocument? Copy(XDocument? part) => part is null ? null : new XDocument(part);

    private static FileStream Open(string path)
    {
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (file.Length <= LargestTemplate)
            {
                return file;
            }

            file.Dispose();
            throw TemplateFault.Of(Path.GetFileName(path), "lớn hơn 8 MB", "hãy bỏ hình ảnh và lưu lại");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException(TemplateFault.Code, $"Không mở được tệp mẫu {Path.GetFileName(path)}; hãy kiểm tra thư mục mẫu và quyền đọc.", failure);
        }
    }

    private string Find(string folder, string key, DraftBrief brief)
    {
        var variants = new List<string>();
        if (brief.Facts.Unit is { } unit)
        {
            variants.Add($"{key}.{Kinds[unit.Kind]}.docx");
        }

        variants.AddRange(CheckWords.Levels.Where(level => level.Value == brief.Level).Select(level => $"{key}.{level.Key}.docx"));
        variants.Add($"{key}.docx");
        return Candidates(folder, variants).First();
    }

    // Any file of the office's own stands before all of ours; the last name is always shipped.
    private IEnumerable<string> Candidates(string folder, List<string> names)
    {
        var paths = new[] { own, Shipped }.OfType<string>().SelectMany(root => names.Select(name => Path.Combine(root, folder, name))).ToList();
        return paths.Where(File.Exists).Append(paths[^1]);
    }
}
