using System.IO.Compression;
using System.Xml.Linq;
using Emulation.Plans.Text;

namespace Emulation.Conventions.Tests;

/// <summary>A text as the words that count when two wordings are compared: folded, without punctuation and bare numbers.</summary>
internal static class WordRuns
{
    /// <summary>From eight words on, two Vietnamese sentences do not agree by chance.</summary>
    public const int Length = 8;

    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // A sentence borrowed with another year in it is still borrowed, so numbers are no words.
    public static string[] WordsOf(string text)
    {
        var key = VietnameseText.ToKey(VietnameseText.ToNfc(text));
        var letters = string.Create(key.Length, key, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = char.IsLetterOrDigit(source[i]) ? source[i] : ' ';
            }
        });
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Any(char.IsLetter))];
    }

    public static string RunAt(string[] words, int start) => string.Join(' ', words, start, Length);

    public static IEnumerable<string> RunsOf(string[] words)
    {
        for (var i = 0; i + Length <= words.Length; i++)
        {
            yield return RunAt(words, i);
        }
    }

    /// <summary>The text of a file: of a Word document every part that holds paragraphs, else the file as it is.</summary>
    public static string TextOf(string path) => Path.GetExtension(path) == ".docx" ? WordText(path) : File.ReadAllText(path);

    private static string WordText(string path)
    {
        using var package = ZipFile.OpenRead(path);
        var paragraphs = new List<string>();
        foreach (var part in package.Entries.Where(static entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal)
            && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var content = part.Open();
            paragraphs.AddRange(XDocument.Load(content).Descendants(Word + "p")
                .Select(static paragraph => string.Concat(paragraph.Descendants(Word + "t").Select(static text => text.Value))));
        }

        return string.Join('\n', paragraphs);
    }
}
