using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.PlainText;

/// <summary>Plans of real offices that lie beside the repository, and the paragraphs their Word files hold.</summary>
internal static class OfficePlan
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Names => ["loi-bac-2025", "thuong-hong-2025", "tp-lang-son-2024", "trung-khanh-2025"];

    /// <summary>Path of a shared file; skips the test where the folder is absent outside CI.</summary>
    public static string Path(string name)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(System.IO.Path.Combine(directory.FullName, "Emulation.Office.sln")))
        {
            directory = directory.Parent;
        }

        var path = System.IO.Path.Combine(directory!.Parent!.FullName, "shared", "plans", name);
        if (!File.Exists(path) && !Directory.Exists(path) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip($"{name} is not on this machine.");
        }

        return path;
    }

    /// <summary>Share of the Word file's letters that stand in a paragraph the blocks have word for word, in the same order.</summary>
    public static double Agreement(string name, PlanText plan)
    {
        var word = Paragraphs(Path(name + ".docx"));
        var numbered = word.Where(paragraph => paragraph.Numbered).Select(paragraph => paragraph.Text).ToHashSet();
        var blocks = plan.Blocks.Select(block => Compared(VietnameseText.Squeeze(block.Text), numbered)).ToArray();
        var same = LongestCommon([.. word.Select(paragraph => paragraph.Text)], blocks);
        return (double)same / word.Sum(paragraph => paragraph.Text.Length);
    }

    // Word keeps an automatic number outside the paragraph's text; other sources have it in front.
    private static string Compared(string block, HashSet<string> numbered)
    {
        var space = block.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && numbered.Contains(block[(space + 1)..]) ? block[(space + 1)..] : block;
    }

    private static List<(string Text, bool Numbered)> Paragraphs(string path)
    {
        using var package = ZipFile.OpenRead(path);
        using var part = package.GetEntry("word/document.xml")!.Open();
        var paragraphs = XDocument.Load(part).Descendants(W + "p").Select(p => (Text: TextOf(p), Numbered: p.Element(W + "pPr")?.Element(W + "numPr") is not null));
        return [.. paragraphs.Where(paragraph => paragraph.Text.Length > 0)];
    }

    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            text.Append(element.Name == W + "t" ? element.Value : element.Name == W + "br" || element.Name == W + "tab" ? " " : "");
        }

        return VietnameseText.Squeeze(VietnameseText.ToNfc(text.ToString()));
    }

    private static int LongestCommon(string[] left, string[] right)
    {
        var best = new int[left.Length + 1, right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var skipped = Math.Max(best[i - 1, j], best[i, j - 1]);
                best[i, j] = string.Equals(left[i - 1], right[j - 1], StringComparison.Ordinal) ? Math.Max(skipped, best[i - 1, j - 1] + left[i - 1].Length) : skipped;
            }
        }

        return best[left.Length, right.Length];
    }
}
