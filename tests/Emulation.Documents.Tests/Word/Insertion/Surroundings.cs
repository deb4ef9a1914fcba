using System.Xml.Linq;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word.Insertion;

/// <summary>What stands around an insertion, compared as a reader sees it and part by part.</summary>
internal static class Surroundings
{
    /// <summary>All blocks of the draft stand in the new file in the same order with the same words, labels and looks; so many more stand between them.</summary>
    public static void AssertKept(byte[] before, byte[] after, int more)
    {
        var (old, now) = (Xml.Read(before).Blocks, Xml.Read(after).Blocks);
        Assert.Equal(old.Count + more, now.Count);
        var at = 0;
        foreach (var block in old)
        {
            while (at < now.Count && !Same(block, now[at]))
            {
                at++;
            }

            Assert.True(at < now.Count, $"lost or changed: {block}");
            at++;
        }
    }

    /// <summary>The parts say what they said, the main part element by element.</summary>
    public static void AssertRestored(byte[] before, byte[] after)
    {
        var (old, now) = (PackageFile.Parts(before), PackageFile.Parts(after));
        Assert.Equal(old.Keys, now.Keys);
        foreach (var part in old.Keys.Where(part => !old[part].AsSpan().SequenceEqual(now[part])))
        {
            Assert.True(XNode.DeepEquals(Plain(before, part), Plain(after, part)), part);
        }
    }

    private static XElement Plain(byte[] package, string part)
    {
        var root = PackageFile.Xml(package, part).Root!;
        root.DescendantsAndSelf().Attributes().Where(static attribute => attribute.IsNamespaceDeclaration).Remove();
        return root;
    }

    private static bool Same(Block one, Block other) => (one.Text, one.Label, one.Region) == (other.Text, other.Label, other.Region)
        && one.Format! with { Runs = [] } == other.Format! with { Runs = [] } && one.Format.Runs.SequenceEqual(other.Format.Runs);
}
