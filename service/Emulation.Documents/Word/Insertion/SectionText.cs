using System.Xml.Linq;
using Emulation.Documents.Word.Editing;
using Emulation.Documents.Word.State;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Lời của một mục: by its hash an officer's edits are noticed. Numbers in front of the heading and layout are no part of it.</summary>
internal static class SectionText
{
    public static string Hash(IReadOnlyList<Block> blocks) =>
        Hash(blocks.Select(static block => block.Text));

    /// <summary>The same of paragraphs that are not read yet: plain words, without fields or text boxes.</summary>
    public static string Hash(IEnumerable<XElement> content) => Hash(Paragraphs(content));

    /// <summary>What is recorded of words that were just composed.</summary>
    public static SectionRecord Record(string key, string template, IReadOnlyList<XElement> content)
    {
        var lines = Lines(Paragraphs(content)).ToList();
        return new SectionRecord(key, template, Hash(content)) { Quote = Quote(lines), Blocks = lines.Count };
    }

    /// <summary>The heading without its number, short enough to be kept beside the hash.</summary>
    public static string Quote(IReadOnlyList<Block> blocks) => Quote(Lines(blocks.Select(static block => block.Text)));

    private static string Quote(IEnumerable<string> lines)
    {
        const int longest = 120;
        var heading = lines.FirstOrDefault() ?? "";
        var end = Math.Min(longest, heading.Length);
        return heading[..(end < heading.Length && char.IsLowSurrogate(heading[end]) ? end - 1 : end)];
    }

    public static string Heading(Block block) => Heading(block.Text);

    /// <summary>How many characters of the block's text are a typed number.</summary>
    public static int LabelLength(Block block) => LabelLength(block.Text);

    private static string Heading(string text) => VietnameseText.Squeeze(text[LabelLength(text)..]).Trim();

    private static int LabelLength(string text) => OutlineLabel.TryParse(text, out var length) is { Kind: not LabelKind.Bullet } ? length : 0;

    private static string Hash(IEnumerable<string> texts) =>
        Fingerprint.Of(string.Join('\n', Lines(texts)), Fingerprint.PrintLength);

    private static IEnumerable<string> Lines(IEnumerable<string> texts) => texts.Where(static text => text.Length > 0)
        .Select(static (text, index) => index == 0 ? Heading(text) : VietnameseText.Squeeze(text).Trim());

    private static IEnumerable<string> Paragraphs(IEnumerable<XElement> content) => content.SelectMany(static element => element.DescendantsAndSelf()).Where(static element => element.IsWord("p"))
        .Select(static paragraph => VietnameseText.ToNfc(string.Concat(paragraph.Descendants().Where(static element => element.IsWord("r")).Select(RunContent.TextOf))).Trim());
}
