using System.IO.Compression;
using System.Xml.Linq;

namespace Emulation.Cli.Tests.Golden;

/// <summary>Applies a <see cref="PlanSwap"/> to a Word file, whose tokens are split over runs wherever Word liked to.</summary>
internal static class WordSwap
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void Write(PlanSwap swap, string source, string target)
    {
        File.Copy(source, target);
        using var package = ZipFile.Open(target, ZipArchiveMode.Update);
        foreach (var name in package.Entries.Select(static entry => entry.FullName).Where(IsText).ToList())
        {
            XDocument part;
            using (var content = package.GetEntry(name)!.Open())
            {
                part = XDocument.Load(content, LoadOptions.PreserveWhitespace);
            }

            foreach (var paragraph in part.Descendants(Word + "p"))
            {
                Apply(swap, [.. paragraph.Descendants().Where(element => IsPiece(element) && element.Ancestors(Word + "p").First() == paragraph)]);
            }

            package.GetEntry(name)!.Delete();
            using var written = package.CreateEntry(name).Open();
            part.Save(written, SaveOptions.DisableFormatting);
        }
    }

    private static bool IsText(string part) => part is "word/document.xml" or "word/footnotes.xml"
        || part.StartsWith("word/header", StringComparison.Ordinal) || part.StartsWith("word/footer", StringComparison.Ordinal);

    private static bool IsPiece(XElement element) => element.Name == Word + "t" || element.Name == Word + "br" || element.Name == Word + "tab";

    private static void Apply(PlanSwap swap, List<XElement> pieces)
    {
        var texts = pieces.ConvertAll(static piece => piece.Name == Word + "t" ? piece.Value : " ");
        // Backwards, so that earlier offsets stay true.
        foreach (var edit in swap.Edits(string.Concat(texts)).Reverse())
        {
            var replacement = edit.Replacement;
            var offset = 0;
            for (var i = 0; i < texts.Count; i++)
            {
                var length = texts[i].Length;
                var from = Math.Clamp(edit.Start - offset, 0, length);
                var to = Math.Clamp(edit.Start + edit.Length - offset, 0, length);
                offset += length;
                if (from < to)
                {
                    texts[i] = texts[i][..from] + replacement + texts[i][to..];
                    // The first piece takes the whole new token.
                    replacement = "";
                }
            }
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Name == Word + "t")
            {
                pieces[i].Value = texts[i];
                pieces[i].SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
        }
    }
}
