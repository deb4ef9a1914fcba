using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Tách nơi nhận và chữ ký, in whichever order the two columns were read.</summary>
internal static partial class PlanFootReader
{
    /// <summary>A line of the signature block that gives authority or office ("TM. …", "KT. …", "CHỦ TỊCH").</summary>
    public static bool IsAuthority(string line) => Authority().IsMatch(line);

    public static PlanFoot Read(IReadOnlyList<Block> foot)
    {
        Block? heading = null;
        var recipients = new List<Block>();
        var signature = new List<Block>();
        foreach (var block in foot)
        {
            if (heading is null && Heading().IsMatch(block.Key))
            {
                heading = block;
            }
            else if (signature.Count == 0 && heading is not null && !IsAuthority(block.Text) || IsRecipientLine(block))
            {
                recipients.Add(block);
            }
            else
            {
                signature.Add(block);
            }
        }

        return new PlanFoot(heading, recipients, Signature(signature));
    }

    // Below the name nothing belongs to the signature: what follows is an annex without a heading, or leftovers.
    private static List<Block> Signature(List<Block> lines)
    {
        var first = lines.FindIndex(static line => IsAuthority(line.Text));
        return first < 0 ? [] : [.. lines.Skip(first).Take(6)];
    }

    private static bool IsRecipientLine(Block block) =>
        OutlineLabel.Parse(block.Label) is { Kind: LabelKind.Bullet } || OutlineLabel.TryParse(block.Text, out _) is { Kind: LabelKind.Bullet } || Archive().IsMatch(block.Key);

    [GeneratedRegex(@"^\W*(?:(?:TM|KT|TL|TUQ|Q)\s?\.|T/M|K/T|(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|CHỦ NHIỆM|BỘ TRƯỞNG|TRƯỞNG PHÒNG|HIỆU TRƯỞNG)(?:\W|$))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^\W*nơi nhận\s*(?:[:.]|$)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\W*lưu\s*:", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Archive();
}
