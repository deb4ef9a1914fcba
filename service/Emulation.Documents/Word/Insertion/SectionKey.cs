using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Insertion;

/// <summary>Mã của mục, and the names in the document that are made from it.</summary>
internal static partial class SectionKey
{
    public const string TagPrefix = "emulation:section:";

    // A name that starts with "_" is hidden in Word's list of bookmarks.
    private const string BookmarkPrefix = "_emulation_";

    /// <exception cref="ArgumentException">Not a key: Word keeps 64 characters of a tag and 40 of a bookmark, and neither takes every character.</exception>
    public static void Judge(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!Shape().IsMatch(key))
        {
            throw new ArgumentException("A section key has small letters, digits, hyphens and underscores, at most 40.", nameof(key));
        }
    }

    public static string Tag(string key) => TagPrefix + key;

    public static string Bookmark(string key) => BookmarkPrefix + Fingerprint.Of(key, Fingerprint.IdLength);

    /// <summary>A number below 2³¹ for the <paramref name="ordinal"/>th thing of a section: the same on every run.</summary>
    public static int Number(string key, string what, int ordinal) =>
        (int)(Convert.ToUInt32(Fingerprint.Of($"{key}\n{what}\n{ordinal}", length: 8), 16) & 0x7FFF_FFFF);

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9_-]{0,38}[a-z0-9])?\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Shape();
}
