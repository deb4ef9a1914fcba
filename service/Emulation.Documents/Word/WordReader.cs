using Emulation.Documents.Word.Numbering;
using Emulation.Documents.Word.Package;
using Emulation.Documents.Word.Stories;
using Emulation.Documents.Word.Styles;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word;

/// <summary>
/// Đọc văn bản Word (.docx): streams the parts of a package into a <see cref="PlanText"/>. Paragraphs that show neither text nor a number are left out;
/// tracked changes are read as accepted; nothing outside the file is fetched and nothing in it is run.
/// </summary>
public static class WordReader
{
    /// <param name="content">The whole file; seekable. It is left open.</param>
    /// <exception cref="UnreadableDocumentException">
    /// "encrypted", "macro-enabled", "truncated", "damaged", "missing-part", "unsafe-package", "zip-bomb", "xml-entity", "too-complex", "too-large",
    /// "legacy-font" or "not-a-document".
    /// </exception>
    public static PlanText Read(Stream content, CancellationToken cancellation = default) => Read(content, ReadLimits.Default, cancellation);

    /// <inheritdoc cref="Read(Stream, CancellationToken)"/>
    public static PlanText Read(Stream content, ReadLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(limits);
        using var package = WordPackage.Open(content, limits, cancellation);
        package.Inspect();
        return new Reading(package).Read();
    }

    /// <summary>One document being read.</summary>
    private sealed class Reading
    {
        private readonly WordPackage _package;
        private readonly Relationships _links;
        private readonly ListDefinitions _lists;
        private readonly FormatResolver _formats;
        private readonly StoryBudget _budget;
        private readonly Dictionary<string, Story?> _furniture = new(StringComparer.OrdinalIgnoreCase);

        public Reading(WordPackage package)
        {
            _package = package;
            _links = package.RelationshipsOf(package.MainPart);
            var styles = package.Read(_links.Target("styles"), xml => StyleSheet.Read(xml, package.Limits), StyleSheet.Empty);
            _lists = package.Read(_links.Target("numbering"), xml => ListDefinitions.Read(xml, styles, package.Limits), new ListDefinitions(styles));
            _formats = new FormatResolver(styles, _lists, package.Read(_links.Target("theme"), ThemeFonts.Read, ThemeFonts.None));
            _budget = new StoryBudget(package.Limits);
        }

        public PlanText Read()
        {
            var body = ReadStory(_package.MainPart, ReadBody) ?? throw Refusal.MissingPart(_package.MainPart);
            var evenPagesDiffer = body.Sections.Any(s => s.Headers.ContainsKey("even") || s.Footers.ContainsKey("even"))
                && _package.Read(_links.Target("settings"), PageFurniture.EvenPagesDiffer, absent: false);
            var furniture = new PageFurniture(body.Sections, evenPagesDiffer, ReadFurniture);
            var footnotes = body.Footnotes.Count > 0 ? ReadStory(_links.Target("footnotes"), StoryReader.ReadNotes) : null;
            var endnotes = body.Endnotes.Count > 0 ? ReadStory(_links.Target("endnotes"), StoryReader.ReadNotes) : null;

            var writer = new BlockWriter(_lists);
            furniture.Headers.ToList().ForEach(story => writer.Write(story, BlockRegion.Header));
            writer.Write(body, BlockRegion.Body);
            WriteNotes(writer, footnotes, body.Footnotes, BlockRegion.Footnote);
            WriteNotes(writer, endnotes, body.Endnotes, BlockRegion.Endnote);
            furniture.Footers.ToList().ForEach(story => writer.Write(story, BlockRegion.Footer));
            LegacyFontGate.Check(writer.Blocks);
            return new PlanText
            {
                Source = SourceKind.Docx,
                Blocks = writer.Blocks,
                Pages = furniture.Pages,
                Notes = [.. ReadingNotes.About([body, footnotes, endnotes, .. furniture.Headers, .. furniture.Footers])],
            };
        }

        private static void WriteNotes(BlockWriter writer, Story? notes, List<string> references, BlockRegion region)
        {
            if (notes is not null)
            {
                writer.WriteNotes(notes, references, region);
            }
        }

        private Story? ReadFurniture(string id)
        {
            var part = _links.TargetOf(id);
            if (part is null || _furniture.TryGetValue(part, out var known))
            {
                return part is null ? null : _furniture[part];
            }

            return _furniture[part] = ReadStory(part, StoryReader.Read);
        }

        private static Story ReadBody(PartReader xml, FormatResolver formats, StoryBudget budget, FieldOrdinals ordinals) =>
            xml.Word == "document" ? StoryReader.Read(xml, formats, budget, ordinals) : throw Refusal.Damaged(xml.Part);

        private Story? ReadStory(string? part, Func<PartReader, FormatResolver, StoryBudget, FieldOrdinals, Story> read)
        {
            var ordinals = new FieldOrdinals(new HashSet<int>());
            var story = _package.Read<Story?>(part, xml => read(xml, _formats, _budget, ordinals), null);
            // A field without an end would swallow the text behind it; Word shows that text.
            return ordinals.Unclosed.Count == 0
                ? story
                : _package.Read<Story?>(part, xml => read(xml, _formats, _budget, new FieldOrdinals(ordinals.Unclosed)), null);
        }
    }
}
