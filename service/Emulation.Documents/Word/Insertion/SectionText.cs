using System.Security.Cryptography;
using System.Text;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Lời của một mục: by its hash an officer's edits are noticed. Numbers in front of the heading and layout are no part of it.</summary>
internal static class SectionText
{
    public static string Hash(IReadOnlyList<Block> blocks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines(blocks)))))[..32];

    /// <summary>The heading without its number, short enough to be kept beside the hash.</summary>
    public static string Quote(IReadOnlyList<Block> blocks)
    {
        const int longest = 120;
        var heading = Lines(blocks).FirstOrDefault() ?? "";
        var end = Math.Min(longest, heading.Length);
        return heading[..(end < heading.Length && char.IsLowSurrogate(heading[end]) ? end - 1 : end)];
    }

    public static string Heading(Block block) => VietnameseText.Squeeze(block.Text[LabelLength(block)..]).Trim();

    /// <summary>How many characters of the block's text are a typed number.</summary>
    public static int LabelLength(Block block) => OutlineLabel.TryParse(block.Text, out var length) is { Kind: not LabelKind.Bullet } ? length : 0;

    private static IEnumerable<string> Lines(IReadOnlyList<Block> blocks) =>
        blocks.Where(static block => block.Text.Length > 0).Select(static (block, index) => index == 0 ? Heading(block) : VietnameseText.Squeeze(block.Text));
}
